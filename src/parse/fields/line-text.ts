import type { Line, Page } from "../page/page.js";
import type { LineRange } from "../page/without-lines.js";

export const textOf = (page: Page, line: Line): string => page.text.slice(line.start, line.end);

export const foldedOf = (page: Page, line: Line): string => page.folded.slice(line.start, line.end);

export const isBlank = (line: Line): boolean => line.start >= line.end;

/** `KT. CHỦ TỊCH`: letters, and none of them small. */
export const inCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** White space folded, as values are kept: `Sở  Y\ntế` is `Sở Y tế`. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The first match of a pattern, wherever its last search ended: patterns of `reading` remember their place. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

export const matches = (pattern: RegExp, text: string): boolean => firstMatch(pattern, text) !== null;

/** The lines of a range, out of all lines of the page. */
export const linesOf = (page: Page, { first, last }: LineRange): readonly Line[] =>
  page.lines.slice(first, last + 1);
