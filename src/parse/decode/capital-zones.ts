import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";

/** Letterheads stand in the first part of a text. */
const HEAD = 3000;

// cộng hoà xã hội chủ⏎nghĩa Việt nam  |  độc lập - tự do; the country within a sentence comes after `nước`
const COUNTRY = reading`(?<!nước\s{1,9})\bcộng\s+ho[aà]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam\b`;
const MOTTO = reading`\bđộc\s+lập\s*-`;

/** The name of the country, and the bodies of the letterhead: left of it and of the motto, and above. */
export function letterheads(text: string, folded: string): Span[] {
  const head = folded.slice(0, HEAD);
  const countries = [...head.matchAll(COUNTRY)].map(
    ({ index, 0: words }): Span => [index, index + words.length],
  );
  const [first] = countries;
  if (first === undefined) return [];
  const left = [...head.matchAll(MOTTO)].map(({ index }): Span => [lineStart(head, index), index]);
  const named = countries.map(([start, end]): Span => [lineStart(head, start), end]);
  return [...above(text, lineStart(head, first[0])), ...named, ...left.filter((span) => isBody(head, span))];
}

/** The lines above the first country's name that have letters only, and no capital. */
function above(text: string, end: number): Span[] {
  return [...text.slice(0, end).matchAll(/^[^\n]+$/gmu)]
    .map(({ index, 0: line }): [Span, string] => [[index, index + line.length], line])
    .filter(([, line]) => /^[\s*]*\p{Ll}[\p{Ll}\s*]*$/u.test(line))
    .map(([span]) => span);
}

const isBody = (head: string, [start, end]: Span) => BODY.test(head.slice(start, end));

const BODY = /^[\s|]*[a-z]{2}[a-z\s|]*$/;

/** A line that begins in a small letter, stands alone, and is a title: `quyết định:`, centred `nghị định của chính phủ`. */
export function titles(text: string, folded: string): Span[] {
  const spans: Span[] = [];
  for (const { index, groups } of text.matchAll(ALONE)) {
    const { indent = "", line = "" } = groups ?? {};
    const start = index + indent.length;
    const type = typeAt(folded, start);
    if (type === null) continue;
    const rest = folded.slice(type.end, start + line.length);
    if (/^[\s:]*$/.test(rest) || (indent.length >= CENTRED && !/[.,;]/.test(rest)))
      spans.push([start, start + line.length]);
  }
  return spans;
}

const ALONE = /(?<=^|(?:^|\n)[ \t\r]*\n)(?<indent>[ \t]*)(?<line>[a-zđ][^\n]{0,70})(?=\n|$)/gu;
const CENTRED = 8;

const OFFICE =
  "(?:phó )?(?:tổng )?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chánh|thủ tướng|thống đốc|viện trưởng|chủ nhiệm)";
const HEADED = "ủy ban|ubnd|chính phủ|quốc hội|hội đồng|ban |liên ";

// KT/ bộ trưởng bộ tài chính  |  TM. ủy ban nhân dân
const AUTHORITY = reading`(?<=^|[\n\t|*]\s?|\s\s)(?:tm|kt|tl|tuq|t/m|k/t|t/l)\s?[./]?\s{0,3}(?=${OFFICE}|${HEADED})`;

// phó chủ tịch: the office of the one who signs, at the end of the next line
const OFFICE_BELOW = reading`^[^\n]*\n[^\n]*?(?<=[\n\t|*]\s?|\s\s)(?<office>${OFFICE}[a-z ]{0,40})[\s|*]*(?=\n|$)`;

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
  OFFICE_BELOW.lastIndex = 0;
  const match = OFFICE_BELOW.exec(folded.slice(from, from + 300));
  const office = match?.groups?.office;
  if (!match || office === undefined) return [];
  const start = from + match[0].lastIndexOf(office);
  return [[start, start + office.length]];
}

function endOfCell(folded: string, from: number): number {
  const found = /[\n|\t*]|\s{3}/.exec(folded.slice(from, from + 100));
  return found ? from + found.index : Math.min(from + 100, folded.length);
}

const lineStart = (folded: string, at: number) => folded.lastIndexOf("\n", at) + 1;
