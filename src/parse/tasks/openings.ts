import { fold } from "../../model/text.js";

/** Says by the first syllable at a place which of several things may begin there: bit 0 for the first of them … */
export type Openings = (folded: string, start: number) => number;

/**
 * Each of `kinds` is the folded syllables that something may begin with. A syllable is looked up by a number made of
 * its letters; two that share one only cost a try.
 */
export function openingsOf(kinds: readonly (readonly string[])[]): Openings {
  const bits = new Uint8Array(SIZE);
  for (const [kind, syllables] of kinds.entries())
    for (const syllable of syllables) {
      const place = placeOf(syllable, 0);
      bits[place] = (bits[place] as number) | (1 << kind);
    }
  return (folded, start) => bits[placeOf(folded, start)] as number;
}

const SIZE = 1 << 12;

/** Where in the table the syllable belongs that begins at `start`. */
function placeOf(folded: string, start: number): number {
  let place = 0;
  for (let at = start; at < start + LONGEST_SYLLABLE; at++) {
    const unit = folded.charCodeAt(at);
    if (!(unit >= 97 && unit <= 122)) break;
    place = (place * 31 + unit) % SIZE;
  }
  return place;
}

const LONGEST_SYLLABLE = 8;

/** The folded syllables that alternatives of a pattern begin with; all of one that begins with a group. */
export function firstSyllables(alternatives: readonly string[]): string[] {
  return alternatives.flatMap((words) => fold(words).match(/^[a-z]+/) ?? fold(words).match(/[a-z]+/g) ?? []);
}
