import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { firstMatch } from "../matching.js";
import { BODY, OFFICE } from "./signatory.js";

// KT/ bộ trưởng bộ tài chính  |  TM. ủy ban nhân dân
const AUTHORITY = reading`(?<=^|[\n\t|*]\s?|\s\s)(?:tm|kt|tl|tuq|t/m|k/t|t/l)\s?[./]?\s{0,3}(?=${OFFICE}|${BODY})`;

// phó chủ tịch: the office of the one who signs, at the end of the next line
const OFFICE_BELOW = reading`^[^\n]*\n[^\n]*?(?<=[\n\t|*]\s?|\s\s)(?<office>${OFFICE}[a-z ]{0,40})[\s|*]*(?=\n|$)`;

// Nơi nhận:        thủ tướng chính phủ
const BESIDE = reading`\bnơi\s{1,3}nhận\s?:?[\s|]{2,90}(?<office>(?:${OFFICE}|${BODY})[a-z ]{0,40})[\s|*]{0,9}(?=\n|$)`;

/** An office in small letters beside Nơi nhận. */
export function besideRecipients(text: string, folded: string): Span[] {
  return [...folded.matchAll(BESIDE)].flatMap(({ index, 0: words, groups }): Span[] => {
    const start = index + words.lastIndexOf(groups?.office ?? words);
    return /^\p{Ll}/u.test(text.slice(start)) ? [[start, index + words.length]] : [];
  });
}

/** The lines of authority above a signature, to the end of their column, and the office under them. */
export function authorities(text: string, folded: string): Span[] {
  return [...folded.matchAll(AUTHORITY)].flatMap(({ index, 0: mark }): Span[] => {
    if (!/^[A-Z]/u.test(text.slice(index, index + 1))) return [];
    const end = endOfCell(folded, index + mark.length);
    if (!/^[a-z\s-]+$/.test(folded.slice(index + mark.length, end))) return [];
    return [[index, end], ...officeBelow(folded, end)];
  });
}

function officeBelow(folded: string, from: number): Span[] {
  const match = firstMatch(OFFICE_BELOW, folded.slice(from, from + 300));
  const office = match?.groups?.office;
  if (!match || office === undefined) return [];
  const start = from + match[0].lastIndexOf(office);
  return [[start, start + office.length]];
}

function endOfCell(folded: string, from: number): number {
  const found = /[\n|\t*]|\s{3}/.exec(folded.slice(from, from + 100));
  return found ? from + found.index : Math.min(from + 100, folded.length);
}
