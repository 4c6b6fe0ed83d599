/** Minima that are kept of a text; one byte each, 0 where no triple fell there. */
const BUCKETS = 64;

/**
 * What tells how much two texts have in common without reading them again: each three words in sequence are hashed to
 * one of 64 buckets, and of each bucket one byte of the smallest hash is kept (one-permutation MinHash: Li, Owen, Zhang
 * 2012). For folded words; letters and digits make words, all else parts them.
 */
export function textSignature(words: string): Uint8Array {
  minima.fill(NOTHING);
  let [first, second, word] = [0, 0, 0];
  let seen = 0;
  for (let at = 0; at <= words.length; at++) {
    const unit = words.charCodeAt(at);
    if (isOfWord(unit)) {
      word = Math.imul(word, 31) + unit;
      continue;
    }
    if (word === 0) continue;
    if (++seen >= TRIPLE) keep(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ word);
    [first, second, word] = [second, word, 0];
  }
  return Uint8Array.from(minima, (hash) => (hash === NOTHING ? 0 : ((hash >>> BUCKET_BITS) % 255) + 1));
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
const NOTHING = 0xffffffff;
const minima = new Uint32Array(BUCKETS);

/** ASCII digits and small letters: folded Vietnamese has no others, and signs a scan left in words do not count. */
const isOfWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

function keep(triple: number): void {
  const hash = mixed(triple);
  const bucket = hash & (BUCKETS - 1);
  if (hash < (minima[bucket] as number)) minima[bucket] = hash;
}

/** The last steps of MurmurHash3: every bit of the hash depends on every bit of what went in. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
