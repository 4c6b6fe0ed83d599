import { NEARLY_EQUAL, similarity } from "../../../model/text-signature.js";
import type { Connection } from "../connection.js";
import { mayBeOne } from "./claim.js";
import type { Held } from "./held.js";

/** Which texts are copies of one paper, by the signatures of their words. */
export function papers(connection: Connection) {
  const signature = connection.prepare("SELECT signature FROM record WHERE document_id = ?").pluck();
  return () => {
    const known = new Map<number, Uint8Array | null>();
    function signatureOf({ documentId }: Held): Uint8Array | null {
      const before = known.get(documentId);
      if (before !== undefined) return before;
      const found = signature.get(documentId) as Uint8Array | null;
      known.set(documentId, found);
      return found;
    }

    /** Whether the words of two texts are nearly the same; false where an older reader left no signature. */
    function areNearlyEqual(a: Held, b: Held): boolean {
      const [one, other] = [signatureOf(a), signatureOf(b)];
      return one !== null && other !== null && similarity(one, other) >= NEARLY_EQUAL;
    }

    const areCopies = (a: Held, b: Held): boolean =>
      a.kind === b.kind &&
      a.numberKey === b.numberKey &&
      a.date === b.date &&
      mayBeOne(a, b) &&
      areNearlyEqual(a, b);

    return {
      areNearlyEqual,
      areCopies,
      /** One text of each paper, in the order given: the one with the smallest hash stands for its copies. */
      of(texts: readonly Held[]): readonly Held[] {
        if (texts.length < 2) return texts;
        const standing: Held[] = [];
        for (const text of texts.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
          if (!standing.some((one) => areCopies(one, text))) standing.push(text);
        return texts.filter((text) => standing.includes(text));
      },
    };
  };
}

export type Papers = ReturnType<ReturnType<typeof papers>>;
