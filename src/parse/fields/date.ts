import type { PartialDate } from "../../model/partial-date.js";
import { reading } from "../../model/text.js";
import { dateAt, readDate } from "../date.js";
import type { Read } from "../evidence.js";
import { allMatches, firstMatch, matches } from "../matching.js";
import { isDateLine } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { DATE_SIGN } from "../page/scanned.js";

/** The line of place and date as it was found: a date may be blank or unreadable on it. */
export interface DateLine {
  readonly line: Line;
  /** Offset of the word `ngày`. */
  readonly at: number;
  readonly date: Read<PartialDate> | null;
  /** Nothing, or only dots, stands where day, month or year should: written by hand after signature. */
  readonly blank: boolean;
}

const DAY = reading`\bngày(?=$|${DATE_SIGN})`;

// ngày  tháng 8 năm · ngày … tháng … năm …
const BLANK_DAY = reading`ngày[\s.…_]{0,60}tháng`;
const BLANK_MONTH = reading`tháng[\s.…_]{0,60}năm`;

/** `Lạng Sơn, ngày 14 tháng 01 năm 2021` among the lines of a letterhead (Nghị định 30/2020, Phụ lục I, II.4). */
export function findDateLine(page: Page, lines: readonly Line[]): DateLine | null {
  for (const line of lines) {
    const folded = page.folded.slice(line.start, line.end);
    const word = isDateLine(folded) ? firstMatch(DAY, folded) : null;
    if (word) return dateLine(page, line, line.start + word.index);
  }
  return null;
}

/** Room for a date that is scattered over several lines: `Hà Nội, ngày` / `tháng` / `năm 2016`. */
const REACH = 90;

function dateLine(page: Page, line: Line, at: number): DateLine {
  const found = dateAt(page.folded, at) ?? readDate(page.folded.slice(0, at + REACH), at);
  const words = page.folded.slice(at, found?.end ?? Math.max(line.end, at + 20));
  const blank = matches(BLANK_DAY, words) || matches(BLANK_MONTH, words);
  const date = found?.date
    ? { value: found.date, spans: [[found.start, found.end]] as const, rule: "date/letterhead" }
    : null;
  return { line, at, date, blank };
}

// thông qua ngày 17 tháng 8 năm 2022 · thông qua \nngày 03 tháng 12 năm 2025
const PASSED = reading`thông\s{1,9}qua\s{1,9}(?=ngày)`;

/** Of a law or a resolution without a date line: the day the assembly passed it, from the sentence at its end. */
export function readDayPassed(page: Page, lines: readonly Line[]): Read<PartialDate> | null {
  const [first, last] = [lines.at(-PASSED_LINES) ?? lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const tail = page.folded.slice(first.start, last.end);
  const word = allMatches(PASSED, tail).at(-1);
  const found = word && dateAt(page.folded, first.start + word.index + word[0].length);
  return found?.date ? { value: found.date, spans: [[found.start, found.end]], rule: "date/passed" } : null;
}
const PASSED_LINES = 12;
