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

/** The same for all of `places`, those within what was met before passed over; looks at nothing beyond `end`. */
export function occurrencesAt(pattern: RegExp, text: string, places: readonly number[], end: number): Span[] {
  const met: Span[] = [];
  if (places.length === 0) return met;
  const stretch = text.slice(0, end);
  let past = 0;
  for (const start of places) {
    const after = start < past ? null : endOf(pattern, stretch, start);
    if (after === null) continue;
    met.push([start, after]);
    past = after;
  }
  return met;
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

/** The first sign at a place or behind a blank or three. */
export function signBehind(folded: string, end: number): string {
  let at = end;
  while (at < end + 3 && isBlank(folded.charCodeAt(at))) at++;
  return folded.charAt(at);
}

export const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);
