import { mayBeSameDate } from "../graph/claim.js";
import { type Bearer, byHash, mayShareIssuer, tailOf } from "./bearer.js";
import { NearTexts, type Signed } from "./near-texts.js";
import type { Told } from "./papers.js";

/** An unnumbered text or draft, and the numbered one that is most like it of those met so far. */
interface Beside extends Signed {
  readonly bearer: Bearer;
  signed: Bearer | null;
  similarity: number;
}

/**
 * Unnumbered texts and drafts beside the papers that they became (docs/citation-graph.md, section 6): of one symbol and
 * issuer, with dates that touch and texts that are nearly equal. Where that is so of several papers, the one most like it,
 * of equals the one with the smallest hash. The unnumbered are few and kept by symbol; numbered ones pass by.
 */
export class Unnumbered {
  readonly #bySymbol = new Map<string, NearTexts<Beside>>();
  readonly #all: Beside[] = [];

  add(bearer: Bearer): void {
    const beside: Beside = { bearer, signature: bearer.signature, signed: null, similarity: 0 };
    const symbol = tailOf(bearer.numberKey);
    const texts = this.#bySymbol.get(symbol) ?? new NearTexts<Beside>();
    this.#bySymbol.set(symbol, texts);
    texts.add(beside);
    this.#all.push(beside);
  }

  /** Looks whose paper this is, in whatever order they come. */
  meet(signed: Bearer): void {
    const texts = this.#bySymbol.get(tailOf(signed.numberKey));
    texts?.near(signed, (beside, similarity) => {
      const { bearer } = beside;
      if (!mayBecome(bearer, signed)) return;
      const isNearer =
        beside.signed === null ||
        similarity > beside.similarity ||
        (similarity === beside.similarity && byHash(signed, beside.signed) < 0);
      if (isNearer) Object.assign(beside, { signed, similarity });
    });
  }

  /** Each numbered text with those that became it. */
  told(): Told[] {
    const became = this.#all.filter(({ signed }) => signed !== null);
    return [...Map.groupBy(became, ({ signed }) => signed as Bearer)].map(([signed, texts]) => ({
      what: "unnumbered and signed",
      documents: [signed, ...texts.map(({ bearer }) => bearer)],
    }));
  }
}

/** A draft may have its number already; the number is written in before the day. */
const mayBecome = (bearer: Bearer, signed: Bearer) =>
  (!hasSerial(bearer.numberKey) || bearer.numberKey === signed.numberKey) &&
  mayShareIssuer(bearer.issuers, signed.issuers) &&
  mayBeSameDate(bearer.date, signed.date);

const hasSerial = (numberKey: string) => /^\d/.test(numberKey);
