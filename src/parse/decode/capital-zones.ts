import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";

/** Letterheads stand in the first part of a text. */
const HEAD = 3000;

// cộng hoà xã hội chủ⏎nghĩa Việt nam  |  độc lập - tự do; the country within a sentence comes after `nước`
const COUNTRY = reading`(?<!nước\s{1,9})\bcộng\s+ho[aà]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam\b`;
const MOTTO = reading`\bđộc\s+lập\s*-`;

/** The name of the country, and what stands left of it and of the motto: the bodies of the letterhead. */
export function letterheads(folded: string): Span[] {
  const head = folded.slice(0, HEAD);
  const spans: Span[] = [];
  for (const { index, 0: words } of head.matchAll(COUNTRY)) {
    spans.push([lineStart(head, index), index + words.length]);
  }
  if (spans.length === 0) return [];
  for (const { index } of head.matchAll(MOTTO)) {
    const start = lineStart(head, index);
    if (BODY.test(head.slice(start, index))) spans.push([start, index]);
  }
  return spans;
}

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

const ALONE = /(?<=^|\n[ \t\r]*\n)(?<indent>[ \t]*)(?<line>[a-zđ][^\n]{0,70})(?=\n|$)/gu;
const CENTRED = 8;

// KT/ bộ trưởng bộ tài chính  |  TM. ủy ban nhân dân; under it: phó chủ tịch
const AUTHORITY = reading`(?<=^|\n|\s\s|\|)(?:tm|kt|tl|tuq|t/m|k/t|t/l)\s?[./]?\s{0,3}(?=${"bộ trưởng|chủ tịch|giám đốc|tổng|cục trưởng|chánh|thủ tướng|ủy ban|ubnd|chính phủ|ban |hội đồng|thống đốc|viện trưởng|quốc hội"})`;

/** The lines of authority above a signature, to the end of their column. */
export function authorities(text: string, folded: string): Span[] {
  return [...folded.matchAll(AUTHORITY)].flatMap(({ index, 0: mark }): Span[] => {
    if (!/^[A-Z]/u.test(text.slice(index))) return [];
    const end = endOfCell(folded, index + mark.length);
    return /^[a-z\s-]+$/.test(folded.slice(index + mark.length, end)) ? [[index, end]] : [];
  });
}

function endOfCell(folded: string, from: number): number {
  const found = /\n|\||\s{3}/.exec(folded.slice(from, from + 100));
  return found ? from + found.index : Math.min(from + 100, folded.length);
}

const lineStart = (folded: string, at: number) => folded.lastIndexOf("\n", at) + 1;
