import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { endsSentence } from "./tokenize.js";

/**
 * The parts of a stretch where a document may be named. They run from one full stop at the end of a line to the next,
 * both of them included: nothing governs beyond it, no trích yếu and no name runs over it. Most parts hold neither a
 * figure nor a stroke nor a word for a law, and are not worth reading word by word.
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

// 51/UBND | số O1/CT | số: -CV/TU | Luật Đất đai | Pháp lệnh; not pháp luật
const SIGN = /[\d/]|-[a-z]|luat(?<!phap\s{1,9}luat)|phap\s{0,80}lenh|hien\s{0,80}phap/;

function mayCite(folded: string, from: number, to: number): boolean {
  MARKER.lastIndex = from;
  MARKER.test(folded);
  return SIGN.test(folded.slice(Math.min(MARKER.lastIndex, to), to));
}
