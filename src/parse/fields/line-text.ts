import { isCapitalUnit, isSmallUnit } from "../../model/letters.js";
import { singleSpaced } from "../../model/text.js";
import type { Line, Page } from "../page/page.js";
import type { LineRange } from "../page/without-lines.js";

export const textOf = (page: Page, line: Line): string => page.text.slice(line.start, line.end);

export const foldedOf = (page: Page, line: Line): string => page.folded.slice(line.start, line.end);

export const isBlank = (line: Line): boolean => line.start >= line.end;

/** `KT. CHỦ TỊCH`: letters, and none of them small. */
export function inCapitals(text: string): boolean {
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallUnit(unit)) return false;
    capital ||= isCapitalUnit(unit);
  }
  return capital;
}

/** White space folded, as values are kept: `Sở  Y\ntế` is `Sở Y tế`. */
export const onOneLine = (text: string): string => singleSpaced(text).trim();

/** A text without these signs and white space at its end; a pattern would look at every run of them inside as well. */
export function withoutEnd(text: string, signs: string): string {
  let kept = text.trimEnd();
  while (kept !== "" && signs.includes(kept.charAt(kept.length - 1))) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

/** The lines of a range, out of all lines of the page. */
export const linesOf = (page: Page, { first, last }: LineRange): readonly Line[] =>
  page.lines.slice(first, last + 1);
