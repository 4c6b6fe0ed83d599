/** Lines that are one paragraph of running text, `[first, last]` by index: a long line, or several wrapped ones. */
export type Paragraph = readonly [first: number, last: number];

/** What is shorter may be a line of a letterhead, a list or a signature. */
const LONG = 70;

/** Wrapped lines are filled up to about this much of the longest one. */
const FILLED = 14;

/**
 * The paragraphs of running text between a paper's head and its Nơi nhận, told without the reader: lines without
 * gaps, bars and tabs, as long as only a sentence is.
 */
export function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const found: Paragraph[] = [];
  const end = endOfBody(lines);
  for (let at = startOfBody(lines); at < end; at++) {
    if (!runs(lines[at]!)) continue;
    const last = lastWrapped(lines, at, end);
    found.push([at, last]);
    at = last;
  }
  return found;
}

// Kính gửi: … · Căn cứ … · Thực hiện …: the first line that is surely below the letterhead
const BODY = /^\s*(?:- ?)?(?:Căn cứ|Thực hiện|Điều 1|Chương I|I\. |1\. )/u;
const FOOT = /N[ơƠ][iI] (?:nhận|NHẬN)/u;

const startOfBody = (lines: readonly string[]) => {
  const first = lines.findIndex((line) => BODY.test(line));
  return first < 0 ? lines.length : first;
};

const endOfBody = (lines: readonly string[]) => {
  const foot = lines.findIndex((line) => FOOT.test(line));
  return foot < 0 ? lines.length : foot;
};

const runs = (line: string) =>
  line.length >= LONG && !/[|\t<>]|\S\s{2,}\S|^\s*[-+*•#]/u.test(line) && !/^\P{Ll}*$/u.test(line);

/** Lines that go on, each filled but the last one: what a converter wraps at a width. */
function lastWrapped(lines: readonly string[], first: number, end: number): number {
  let last = first;
  while (last + 1 < end && isFilled(lines[last]!, lines[first]!) && goesOn(lines[last + 1]!)) last++;
  return last;
}

const isFilled = (line: string, first: string) =>
  line.length <= MOST_WRAPPED && line.length >= first.length - FILLED && /[\p{L}\d,;]\s?$/u.test(line);

const goesOn = (line: string) =>
  /^\s{0,4}[\p{Ll}\d(]/u.test(line) &&
  !/^\s*(?:\d{1,2}|[a-zđ])[.)/-]\s/u.test(line) &&
  !/\S\s{2,}\S|[|\t]/u.test(line);

/** A longer line was never wrapped. */
const MOST_WRAPPED = 160;
