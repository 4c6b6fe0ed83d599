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
    forEachBand(text, (band) => {
      const places = this.#bands.get(band);
      if (places === undefined) this.#bands.set(band, [place]);
      else places.push(place);
    });
  }

  /** Calls with each text that is nearly equal to this one, once, in no order, itself among them where it was put in. */
  near(text: Signed, found: (text: T, similarity: number) => void): void {
    if (this.#texts.length === 0) return;
    let seen: Set<number> | null = null;
    forEachBand(text, (band) => {
      for (const place of this.#bands.get(band) ?? NOWHERE) {
        seen ??= new Set();
        if (seen.has(place)) continue;
        seen.add(place);
        const other = this.#texts[place] as T;
        const alike = similarityOf(text, other);
        if (alike >= NEARLY_EQUAL) found(other, alike);
      }
    });
  }
}

const NOWHERE: readonly number[] = [];

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
    index.near(text, (other) => sets.join(text, other));
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
function forEachBand({ signature }: Signed, each: (band: number) => void): void {
  if (signature === null) return;
  for (let at = 0; at + 1 < signature.length; at += BAND) {
    const bytes = ((signature[at] as number) << 8) | (signature[at + 1] as number);
    if (bytes !== 0) each((at << 16) | bytes);
  }
}
