import type { Span } from "../../model/record.js";
import { spaced } from "../running.js";

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

export const isCapital = (letter: string) => letter !== letter.toLowerCase();
