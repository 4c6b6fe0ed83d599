import type { Span } from "../../model/record.js";
import { fold, reading } from "../../model/text.js";

/**
 * A pattern in readable Vietnamese for one place of a folded text (sticky): a blank in it stands for any run of
 * blanks and line ends.
 */
export function at(source: string): RegExp {
  return new RegExp(spaced(source), "y");
}

/** The same, to be looked for through a stretch. */
export function anywhere(source: string): RegExp {
  return new RegExp(spaced(source), "g");
}

/** A pattern that begins with one of these words, to be looked for through a stretch. */
export interface Opened {
  /** The first syllable of each word, folded. */
  readonly heads: readonly string[];
  readonly pattern: RegExp;
}

/** `words` are the ways it may begin, each a pattern that begins with a syllable of its own; `rest` follows them. */
export function opened(words: readonly string[], rest: string): Opened {
  const heads = words.map((word) => /^[a-z]+/.exec(fold(word))?.[0] ?? "");
  return { heads: [...new Set(heads)], pattern: at(`\\b(?:${words.join("|")})${rest}`) };
}

const spaced = (source: string) => reading`${source}`.source.replaceAll(" ", "\\s{1,20}");

/** Where a sticky pattern that begins at `start` ends; null where it does not begin there. */
export function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Every place in `[start, end)` where a pattern made by `anywhere` is met; looks at nothing beyond. */
export function occurrences(pattern: RegExp, text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  const met: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(stretch); found; found = pattern.exec(stretch)) {
    met.push([start + found.index, start + pattern.lastIndex]);
    if (found[0] === "") pattern.lastIndex++;
  }
  return met;
}

/**
 * The same for a pattern of which it is known how it begins: looking for plain syllables costs a small part of trying
 * the pattern at every letter.
 */
export function occurrencesOf({ heads, pattern }: Opened, text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  const met: Span[] = [];
  let past = 0;
  for (const at of placesOf(heads, stretch)) {
    const after = at < past ? null : endOf(pattern, stretch, at);
    if (after === null) continue;
    met.push([start + at, start + after]);
    past = after;
  }
  return met;
}

function placesOf(heads: readonly string[], stretch: string): readonly number[] {
  const places: number[] = [];
  for (const head of heads)
    for (let at = stretch.indexOf(head); at >= 0; at = stretch.indexOf(head, at + 1)) places.push(at);
  return places.sort((one, other) => one - other);
}

export const isCapital = (letter: string) => letter !== letter.toLowerCase();
