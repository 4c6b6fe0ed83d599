import type { Span } from "../../model/record.js";
import { CAPITAL_CODES, FOREIGN, signsIn } from "./signs.js";

/** Letters, and the signs that are letters of a font encoding: `®` `¸` `µ`. Not `°` `²` `³`, which none of them uses. */
const LETTER = `${CAPITAL_CODES}A-Za-z\\u0080-\\u009f\\u00a1-\\u00af\\u00b5-\\u024f\\u1ea0-\\u1ef9`;

/** The words of a line, as far as an encoding may have written them. */
export const WORD = new RegExp(`[${LETTER}]+`, "gu");

const CODE = new RegExp(`[${CAPITAL_CODES}\\u0080-\\u009f]`, "u");

/** Whether a word holds a code that is a capital in TCVN 5712 and elsewhere a control code or a sign of Windows. */
export const hasCodes = (word: string): boolean => CODE.test(word);

/** Where a word begins and ends without such codes around it. */
export function withinCodes(word: string): Span {
  let [start, end] = [0, word.length];
  while (start < end && CODE.test(word.charAt(start))) start++;
  while (end > start && CODE.test(word.charAt(end - 1))) end--;
  return [start, end];
}

/** A text that has no such sign is not looked at twice. */
export const hasForeignSign = (text: string): boolean => (signsIn(text) & FOREIGN) !== 0;
