import { isCapitalUnit } from "../../model/letters.js";
import type { Page } from "../page/page.js";

/** A space, a tab or a line end of a folded text. */
export const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);
export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
/** A letter of a folded text: folded Vietnamese is ASCII. */
export const isLetter = (unit: number) => unit >= 97 && unit <= 122;
export const isWordUnit = (unit: number) => isLetter(unit) || isDigit(unit);

/** Past blanks, a bounded number of them. */
export function skipBlanks(folded: string, start: number): number {
  let at = start;
  while (at < start + MOST_BLANKS && isBlank(folded.charCodeAt(at))) at++;
  return at;
}
const MOST_BLANKS = 80;

/** Past the rest of a word. */
export function pastWord(folded: string, start: number): number {
  let at = start;
  while (isWordUnit(folded.charCodeAt(at))) at++;
  return at;
}

/** Where words end without these signs and blanks behind them, a bounded number of them. */
export function beforeSigns(text: string, start: number, end: number, signs: string): number {
  let at = end;
  while (at > start && end - at < MOST_SIGNS && isSign(text, at - 1, signs)) at--;
  return at;
}

const MOST_SIGNS = 40;
const isSign = (text: string, at: number, signs: string) =>
  isBlank(text.charCodeAt(at)) || signs.includes(text.charAt(at));

/** Whether the letter at `at` is a capital in the text as it stands. */
export function isCapital({ text, folded }: Page, at: number): boolean {
  if (!isLetter(folded.charCodeAt(at))) return false;
  return isCapitalUnit(text.charCodeAt(at));
}

/** Whether only blanks, quotation marks, a dot or a colon lie between: what stands on both sides belongs together. */
export function isGap(folded: string, start: number, end: number): boolean {
  if (end - start > MOST_GAP) return false;
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (!isBlank(unit) && unit !== 58 && unit !== 46 && unit !== 39 && unit !== 34) return false;
  }
  return true;
}
const MOST_GAP = 100;

/** Whether a sticky pattern matches at `at`. */
export function matchesAt(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}
