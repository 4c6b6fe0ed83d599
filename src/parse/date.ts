import { type PartialDate, partialDate } from "../model/partial-date.js";
import { reading } from "../model/text.js";

/** A date as it stands in a folded text, `[start, end)`; `date` is null where its digits name no day (29/77/2020). */
export interface WrittenDate {
  readonly date: PartialDate | null;
  readonly start: number;
  readonly end: number;
}

const BLANK = String.raw`[\s._…]{0,60}`;
// 14 | 1 4 | O5 (a scan) | l5
const DAY = "[0-9oli] ?[0-9oli]?";
const YEAR = String.raw`[12][\dol]{3}(?!\d)`;

// In each form three groups: the day, the month and the year. Names for them would be made anew at each match.

// ngày 14 tháng 01 năm 2021 | ngày27 tháng 02 năm2009 | ngày … tháng … năm 2021 (left blank) | ngày 5 tháng 8, năm 2020
const IN_WORDS = reading`ngày${BLANK}(?:(${DAY})${BLANK})?tháng${BLANK}(?:(${DAY})\s{0,60},?\s{0,9})?[\s.…]{0,60}năm${BLANK}(${YEAR})`;

// ngày 05/01/2021 | ngày 16-02-2004 | ngày: 5.1.2021 | ngày 29/77/2020 | ngày 4/6/98
const AFTER_NGAY = reading`ngày[\s:]{0,60}([\dol]{1,2}) ?[/.-]\s{0,60}([\dol]{1,2}) ?[/.-]\s{0,60}(${YEAR}|[4-9]\d(?![\d/.-]))`;

// 24/8/2020 | 16-02-2004, with nothing before it that makes it part of a longer number
const BARE = reading`(?<![\d/.,])(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?([12]\d{3})(?![\d/])`;

// tháng 8 năm 2020 | tháng 8/2020 | 21tháng 04 năm 2011
const BY_MONTH = reading`(?:(\d{1,2})\s{0,9})?tháng${BLANK}(\d{1,2})\s{0,60}(?:,?\s{0,60}năm|[/-])\s{0,60}(${YEAR})`;

// năm 2007 | năm2009
const BY_YEAR = reading`\bnăm\s{0,60}()()([12]\d{3})(?![\d/])`;

const FORMS: readonly RegExp[] = [IN_WORDS, AFTER_NGAY, BARE, BY_MONTH, BY_YEAR];

/** The forms by what they begin with: `ngày` or `năm`, `tháng`, a figure; in each the fullest first. */
const sticky = (forms: readonly RegExp[]) => forms.map((form) => new RegExp(form.source, "y"));
const FROM_N = sticky([IN_WORDS, AFTER_NGAY, BY_YEAR]);
const FROM_T = sticky([BY_MONTH]);
const FROM_FIGURE = sticky([BARE, BY_MONTH]);

function formsFrom(unit: number): readonly RegExp[] {
  if (unit === 110) return FROM_N;
  return unit === 116 ? FROM_T : FROM_FIGURE;
}

/** A date in any written form, to embed in a pattern over folded text; it has no groups of its own. */
export const DATE = new RegExp(
  `(?:${FORMS.map((form) => form.source.replace(/\((?!\?)/g, "(?:")).join("|")})`,
  "g",
);

/** The first date at or after `from` in a folded text, in the fullest form that begins there. */
export function readDate(folded: string, from = 0): WrittenDate | null {
  DATE.lastIndex = from;
  const found = DATE.exec(folded);
  return found && dateAt(folded, found.index);
}

/** The date that begins exactly at `at` of a folded text. */
export function dateAt(folded: string, at: number): WrittenDate | null {
  for (const form of formsFrom(folded.charCodeAt(at))) {
    form.lastIndex = at;
    const found = form.exec(folded);
    if (found) return { date: dateOf(found), start: at, end: form.lastIndex };
  }
  return null;
}

function dateOf(found: RegExpExecArray): PartialDate | null {
  const [day, month, year] = [digits(found[1]), digits(found[2]), digits(found[3])];
  return partialDate(year.length === 2 ? `19${year}` : year, month, month === "" ? "" : day);
}

/** The digits meant: a scan has `O` for 0, `l` and `I` for 1, and a space between. */
const digits = (written = "") =>
  isMisread(written) ? written.replaceAll("o", "0").replace(/[li]/g, "1").replaceAll(" ", "") : written;

function isMisread(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit < 48 || unit > 57) return true;
  }
  return false;
}
