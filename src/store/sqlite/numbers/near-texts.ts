import { NEARLY_EQUAL, similarity } from "../../../model/text-signature.js";

/** A text by its signature. */
export interface Signed {
  /** Null where none was made of it: it is near no other. */
  readonly signature: Uint8Array | null;
}

/**
 * Texts that are nearly equal to one they are put in with, found without comparing all with all. Signatures are cut into
 * bands of two bytes. Nearly equal ones differ in two filled bytes of five at most, so in at least one of the bands that
 * are filled they are equal: who shares no band is not near, and of other texts hardly any shares one (locality-sensitive
 * hashing: Indyk, Motwani 1998).
 */
export class NearTexts<T extends Signed> {
  readonly #texts: T[] = [];
  readonly #bands = new Map<number, number[]>();

  add(text: T): void {
    const place = this.#texts.push(text) - 1;
    for (const band of bandsOf(text)) {
      const places = this.#bands.get(band);
      if (places === undefined) this.#bands.set(band, [place]);
      else places.push(place);
    }
  }

  /** Texts that are nearly equal to this one, in no order, itself among them where it was put in. */
  *near(text: Signed): Iterable<{ readonly text: T; readonly similarity: number }> {
    const seen = new Set<number>();
    for (const band of bandsOf(text)) {
      for (const place of this.#bands.get(band) ?? []) {
        if (seen.has(place)) continue;
        seen.add(place);
        const other = this.#texts[place] as T;
        const alike = similarityOf(text, other);
        if (alike >= NEARLY_EQUAL) yield { text: other, similarity: alike };
      }
    }
  }
}

/** The share that two texts have in common; 0 where one has no signature. */
export const similarityOf = (a: Signed, b: Signed): number =>
  a.signature === null || b.signature === null ? 0 : similarity(a.signature, b.signature);

/** Texts in sets: each is nearly equal to another one of its set. Sets and texts in the order given. */
export function nearSets<T extends Signed>(texts: readonly T[]): T[][] {
  const sets = new Sets<T>();
  const index = new NearTexts<T>();
  for (const [text, ...same] of Map.groupBy(texts, signatureOf).values()) {
    if (text === undefined) continue;
    for (const other of same) sets.join(other, text);
    for (const { text: other } of index.near(text)) sets.join(text, other);
    index.add(text);
  }
  return [...Map.groupBy(texts, (text) => sets.of(text)).values()];
}

/** A text without a signature, or of too few words to have one, is like itself alone. */
const signatureOf = (text: Signed) =>
  text.signature?.some((minimum) => minimum !== 0) ? signatureKey(text) : text;

/** Equal for equal signatures. */
export const signatureKey = ({ signature }: Signed) => Buffer.from(signature ?? []).toString("latin1");

/** Things that are joined two by two, and whoever stands for all that are joined. */
class Sets<T> {
  readonly #above = new Map<T, T>();

  of(one: T): T {
    let top = one;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    if (top !== one) this.#above.set(one, top);
    return top;
  }

  join(one: T, other: T): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#above.set(a, b);
  }
}

const BAND = 2;

/** Each filled band as a number of its own; two empty bytes are alike in all short texts. */
function bandsOf({ signature }: Signed): number[] {
  if (signature === null) return [];
  const bands: number[] = [];
  for (let at = 0; at + 1 < signature.length; at += BAND) {
    const bytes = ((signature[at] as number) << 8) | (signature[at + 1] as number);
    if (bytes !== 0) bands.push((at << 16) | bytes);
  }
  return bands;
}
