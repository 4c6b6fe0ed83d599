import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";
import { signatoryEnd } from "./signatory.js";

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

/**
 * A line that begins in a small letter, stands alone, and is a title: `quyết định:`, centred `nghị định của chính phủ`,
 * or the one who decides: centred `bộ trưởng bộ tài chính`.
 */
export function titles(text: string, folded: string): Span[] {
  const spans: Span[] = [];
  for (const { index, groups } of text.matchAll(ALONE)) {
    const { indent = "", line = "" } = groups ?? {};
    const start = index + indent.length;
    const named = typeAt(folded, start)?.end ?? signatoryEnd(folded, start);
    if (named === null) continue;
    const rest = folded.slice(named, start + line.length);
    if (/^[\s:]*$/.test(rest) || (indent.length >= CENTRED && !/[.,;]/.test(rest)))
      spans.push([start, start + line.length]);
  }
  return spans;
}

const ALONE = /(?<=^|(?:^|\n)[ \t\r]*\n)(?<indent>[ \t]*)(?<line>\p{Ll}[^\n]{0,70})(?=\n|$)/gu;
const CENTRED = 8;

const lineStart = (folded: string, at: number) => folded.lastIndexOf("\n", at) + 1;
