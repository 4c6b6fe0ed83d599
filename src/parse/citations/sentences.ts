import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { endsSentence } from "./tokenize.js";

/**
 * The parts of a stretch where a document may be named. They run from one full stop at the end of a line to the next,
 * both of them included: nothing governs beyond it, no trích yếu and no name runs over it. Most parts hold no sign
 * of a number and no word for a law, and are not worth reading word by word.
 */
export function citingParts(page: Page, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let stop = stopAfter(page, start); stop < end; stop = stopAfter(page, stop + 1)) {
    if (mayCite(page.folded, from, stop + 1)) parts.push([from, stop + 1]);
    from = stop;
  }
  if (mayCite(page.folded, from, end)) parts.push([from, end]);
  return parts;
}

function stopAfter(page: Page, from: number): number {
  let at = page.folded.indexOf(".\n", from);
  while (at >= 0 && !endsSentence(page, at)) at = page.folded.indexOf(".\n", at + 1);
  return at < 0 ? page.folded.length : at;
}

// "2. " | "b) ", before the words of an item: no figure of a number
const MARKER = /[.\s]{0,80}(?:(?:\d{1,2}|[a-z])[.)]\s)?/y;

// 51/UBND | -CV/TU | 58 - TB | Luật Đất đai, not pháp luật | Pháp lệnh | công văn 1409, no figure of a day or a year
const SIGN =
  /\/\s{0,80}[a-z]|-[a-z]|\d\s?-\s[a-z]|luat(?<!phap\s{1,9}luat)|phap\s{0,80}lenh|hien\s{0,80}phap|(?<!(?:ngay|thang|nam)\s{0,9}|\d\s?[./-]\s?|\d)\d/;

/** A day alone names a document only with who issued it: `Điện của Ban Bí thư ngày 05/01/2021`. */
const isDated = (words: string) => /\d/.test(words) && words.includes("cua");

function mayCite(folded: string, from: number, to: number): boolean {
  MARKER.lastIndex = from;
  MARKER.test(folded);
  const words = folded.slice(Math.min(MARKER.lastIndex, to), to);
  return SIGN.test(words) || isDated(words);
}
