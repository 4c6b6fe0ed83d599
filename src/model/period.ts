import { type PartialDate, spanOf } from "./partial-date.js";

/** How numbers of one series begin again: every year, or with every term of the Party, at the centre or below. */
export type Series = "year" | "term" | "central term";

/**
 * The period a date lies in, within which a number comes once: `2021`, a term of the Party as `2020–2025`; null where
 * the date may lie in two. Terms begin on 1 October of 2010, 2015 … in provinces and below, on 1 February of 2011,
 * 2016 … at the centre: the congresses fall in the weeks before.
 */
export function periodOf(series: Series, date: PartialDate): string | null {
  const { first, last } = spanOf(date);
  const period = periodOfDay(series, first);
  return period === periodOfDay(series, last) ? period : null;
}

function periodOfDay(series: Series, day: string): string {
  if (series === "year") return day.slice(0, YEAR);
  const { offset, start } = series === "term" ? PROVINCES : CENTRE;
  const year = Number(day.slice(0, YEAR)) - (day.slice(YEAR + 1) < start ? 1 : 0);
  const begin = year - ((((year - offset) % TERM) + TERM) % TERM);
  return `${begin}–${begin + TERM}`;
}

const YEAR = 4;
const TERM = 5;
const PROVINCES = { offset: 2010, start: "10-01" };
const CENTRE = { offset: 2011, start: "02-01" };
