/** Minima that are kept of a text; one byte each, 0 where no triple fell there. */
const BUCKETS = 64;

/**
 * What tells how much two texts have in common without reading them again: each three words in sequence are hashed to
 * one of 64 buckets, and of each bucket one byte of the smallest hash is kept (one-permutation MinHash: Li, Owen, Zhang
 * 2012). For folded words; letters and digits make words, all else parts them.
 */
export function textSignature(words: string): Uint8Array {
  minima.fill(NOTHING);
  let before = 0;
  let last = 0;
  let word = 0;
  let seen = 0;
  const { length } = words;
  // One step behind the end the last word ends as well; asked for a letter there, a string has NaN, and all turns slow.
  for (let at = 0; at <= length; at++) {
    const letter = at === length ? 0 : (OF_WORDS[words.charCodeAt(at) & 0xff] as number);
    if (letter !== 0) {
      word = (Math.imul(word, 31) + letter) | 0;
    } else if (word !== 0) {
      if (++seen >= TRIPLE) keep(Math.imul(before, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b) ^ word);
      before = last;
      last = word;
      word = 0;
    }
  }
  const kept = new Uint8Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const hash = minima[bucket] as number;
    if (hash !== NOTHING) kept[bucket] = ((hash >>> BUCKET_BITS) % 255) + 1;
  }
  return kept;
}

/** The share of the buckets in which two texts have one minimum: 0 nothing in common, 1 the same words; 0 for no words. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  let [equal, filled] = [0, 0];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (a[bucket] === 0 && b[bucket] === 0) continue;
    filled++;
    if (a[bucket] === b[bucket]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** From this similarity up two texts are nearly equal. */
export const NEARLY_EQUAL = 0.6;

const TRIPLE = 3;
const BUCKET_BITS = 6;
const NOTHING = 0x7fffffff;
const minima = new Int32Array(BUCKETS);

/** ASCII letters and digits: folded Vietnamese has no others, and other signs are what scans leave in words. */
const OF_WORDS = Uint8Array.from({ length: 256 }, (_, unit) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? unit : 0,
);

/** The last steps of MurmurHash3: every bit of the hash depends on every bit of what went in. */
function keep(triple: number): void {
  let hash = triple ^ (triple >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  const bucket = hash & (BUCKETS - 1);
  if (hash < (minima[bucket] as number)) minima[bucket] = hash;
}
