/**
 * A date as far as the paper states it, in EDTF (ISO 8601-2): `2021-01-14`, `2020-08` (the day left blank), `2020`.
 */
export type PartialDate = string;

/** The first and the last day a partial date may mean, ISO days. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * Builds a date from its written parts, digits or empty; an impossible one (31/02, month 13) is null, never another
 * day. A day without a month counts as unknown.
 */
export function partialDate(
  year: string | number,
  month: string | number = "",
  day: string | number = "",
): PartialDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!Number.isInteger(y) || y < 1900 || y > 2999) return null;
  if (month === "") return String(y);
  if (!(m >= 1 && m <= 12)) return null;
  if (day === "") return `${y}-${two(m)}`;
  return d >= 1 && d <= daysIn(y, m) ? `${y}-${two(m)}-${two(d)}` : null;
}

/** Days from the earlier of two days to the later; null where one of them is not known in full. */
export function daysBetween(a: PartialDate | null, b: PartialDate | null): number | null {
  if (a?.length !== FULL || b?.length !== FULL) return null;
  return Math.abs(Date.parse(a as string) - Date.parse(b as string)) / MS_PER_DAY;
}

const FULL = "2021-01-14".length;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** The days a partial date may mean: `2020-08` is 2020-08-01 to 2020-08-31. */
export function spanOf(date: PartialDate): DateSpan {
  if (date.length === FULL) return { first: date, last: date };
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${two(daysIn(Number(year), Number(month)))}` };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] as number);

const two = (n: number) => (n < 10 ? `0${n}` : String(n));
