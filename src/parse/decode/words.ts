import type { Span } from "../../model/record.js";

/** Codes that hold capitals in TCVN 5712 VN1 (Ú Ụ Ừ …): control codes elsewhere, so tab and line ends are not among them. */
export const CAPITAL_CODES = "\u0001\u0002\u0004\u0005\u0006\u0011\u0012\u0013\u0014\u0015\u0016\u0017";

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

/** Signs that Vietnamese in Unicode does without, and the font encodings cannot: a look-up by code. */
const FOREIGN = new Uint8Array(256);
for (const sign of `${CAPITAL_CODES}ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ`) FOREIGN[sign.charCodeAt(0)] = 1;
FOREIGN.fill(1, 0x80, 0xa0).fill(1, 0xa1, 0xb0).fill(1, 0xb5, 0xc0);

/** A text that has no such sign is not looked at twice. */
export function hasForeignSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 256 && FOREIGN[unit] === 1) return true;
  }
  return false;
}
