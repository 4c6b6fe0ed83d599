import { fold } from "../../model/text.js";

/** Says by the first syllables at a place which of several things may begin there: bit 0 for the first of them … */
export type Openings = (folded: string, start: number) => number;

/**
 * Each of `kinds` is the ways something may begin: a syllable, `sở`, or two, `cơ quan`; at most seven. They are looked
 * up by a number made of their letters: where two share one, a pattern is tried in vain, no more.
 */
export function openingsOf(kinds: readonly (readonly string[])[]): Openings {
  const alone = new Uint8Array(SIZE);
  const pairs = new Uint8Array(SIZE);
  const add = (table: Uint8Array, place: number, bit: number) => {
    table[place] = (table[place] as number) | bit;
  };
  for (const [kind, ways] of kinds.entries())
    for (const way of ways.map(fold)) {
      const first = syllableAt(way, 0);
      add(alone, first.key, way.includes(" ") ? HAS_PAIRS : 1 << kind);
      if (way.includes(" ")) add(pairs, syllableAt(way, first.end + 1, first.key).key, 1 << kind);
    }
  return (folded, start) => {
    const first = syllableAt(folded, start);
    const bits = alone[first.key] as number;
    if (bits < HAS_PAIRS) return bits;
    const second = syllableAt(folded, pastGap(folded, first.end), first.key);
    return bits - HAS_PAIRS + ((pairs[second.key] as number) & ~bits);
  };
}

const SIZE = 1 << 14;
const HAS_PAIRS = 1 << 7;

/** The end of the syllable that begins at `start`, and the place its letters have in the tables, behind those of `before`. */
function syllableAt(
  folded: string,
  start: number,
  before = 0,
): { readonly key: number; readonly end: number } {
  let [key, end] = [before, start];
  for (; end < start + LONGEST && isLetter(folded.charCodeAt(end)); end++)
    key = (key * 31 + folded.charCodeAt(end)) & (SIZE - 1);
  return { key, end };
}

/** What stands between two syllables does not matter here. */
export function pastGap(folded: string, start: number): number {
  let end = start;
  while (end < start + LONGEST_GAP && !isLetter(folded.charCodeAt(end))) end++;
  return end;
}

const LONGEST = 10;
const LONGEST_GAP = 20;
const isLetter = (unit: number) => unit >= 97 && unit <= 122;

/**
 * How alternatives of a pattern may begin, two syllables of each at most: `cơ quan(?! …)` → `co quan`, `(?:đoàn|công
 * đoàn) cơ sở` → `doan`, `cong doan`. Of one that is read no better any word may be the first.
 */
export function waysToBegin(alternatives: readonly string[]): readonly string[] {
  return alternatives.map(fold).flatMap((one): readonly string[] => {
    const group = GROUP.exec(one);
    if (group) return waysToBegin((group[1] as string).split("|"));
    return one.match(PLAIN) ?? one.match(/[a-z]+/g) ?? [];
  });
}

const GROUP = /^\(\?:([^()]+)\)(?![?a-z])/;
const PLAIN = /^[a-z]+(?: [a-z]+(?= |$|\(\?!)|(?= |$|\(\?!))/;
