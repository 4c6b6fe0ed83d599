import { reading } from "../../model/text.js";
import { matches } from "../matching.js";
import type { Segment } from "./segments.js";
import type { Source } from "./strips.js";

/**
 * A page wider than the lines of its file: a row was broken, and the end of its right column begins the next line.
 * What is so much of a form that its end is known: the motto, the date.
 */
const BROKEN: readonly (readonly [open: RegExp, rest: RegExp])[] = [
  // Độc lập - Tự do -⏎Hạnh phúc
  [
    reading`độc\s{1,4}lập\s{0,4}-\s{0,4}(?:tự\s{1,4}do\s{0,4}-?\s{0,4})?$`,
    reading`^(?:tự\s{1,4}do\s{0,4}-\s{0,4})?hạnh\s{1,4}phúc\s*$`,
  ],
  // Đồng Xoài,⏎ngày 14 tháng 5 năm 2008
  [reading`^[a-z.\s]{2,30},\s{0,4}$`, reading`^ngày[^a-z]{0,12}tháng[^a-z]{0,12}năm[^a-z]{0,9}$`],
];

/** Whether the words of the next line are the end of the right column above them. */
export const goesOn = (right: string, next: string): boolean =>
  BROKEN.some(([open, rest]) => matches(open, right) && matches(rest, next));

/** A justified line, spread so wide that its words look like columns: `- Các      Bộ,      cơ      quan`. */
export function joinSpread(source: Source, segments: Segment[]): Segment[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || segments.length < SPREAD || !segments.every((one) => isWord(source, one)))
    return segments;
  return [{ ...first, span: [first.span[0], last.span[1]] }];
}

const SPREAD = 4;

const isWord = (source: Source, { span, cell, tabs }: Segment) =>
  cell === null && tabs === 0 && !/\s\S/.test(source.folded.slice(...span).replace(/^[-+]\s{1,40}/, ""));

/** What begins the line under a broken row, and is no item: the end of that row's right column. */
export function restsOfRows(source: Source, lines: readonly (readonly Segment[])[]): ReadonlySet<Segment> {
  const rests = new Set<Segment>();
  for (const [at, [next]] of lines.entries()) {
    const above = lines[at - 1]?.at(-1);
    if (next && above && isBroken(source, above) && !/^[-+]/.test(wordsOf(source, next))) rests.add(next);
  }
  return rests;
}

/** In the last columns of a file of 72 to 80, and spread, or an authority without its office. */
function isBroken(source: Source, segment: Segment): boolean {
  const words = wordsOf(source, segment);
  const end = segment.column + words.length;
  return end >= 70 && end <= 80 && (SPREAD_OUT.test(words) || matches(HALF_AUTHORITY, words));
}

// -      Các      Bộ,
const SPREAD_OUT = /\S\s{3,40}\S{1,9}\s{3,40}\S/;

// KT/  bộ
const HALF_AUTHORITY = reading`^(?:tm|kt|tl|tuq)[./]\s{0,3}[a-z]{0,7}$`;

const wordsOf = (source: Source, { span }: Segment) => source.folded.slice(...span);
