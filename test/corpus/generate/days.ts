import type { Random } from "../../stock/random.js";

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Years of papers, by how many there are of each. */
const YEARS = [
  2021, 2020, 2022, 2023, 2019, 2024, 2018, 2017, 2016, 2025, 2015, 2014, 2013, 2012, 2011, 2010, 2009, 2008,
];

/** The district level ended on 1 July 2025. */
const LAST = "2025-06-20";

export function someDay(random: Random): string {
  const [first, days] = [`${random.skewed(YEARS)}-01-01`, random.between(0, 364)];
  return earlier(daysAfter(first, days), LAST);
}

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, "2021-01-14".length);

/** A day of the same month: what a slip of the pen makes of it. */
export function otherDay(day: string): string {
  const of = Number(day.slice(-2));
  return `${day.slice(0, "2021-01-".length)}${String(of > 14 ? of - 1 : of + 1).padStart(2, "0")}`;
}

export const yearOf = (day: string) => Number(day.slice(0, "2021".length));

/** The year in which the term of a Party committee began; of the centre four months later (docs/citation-graph.md, 2). */
export function termOf(day: string, isCentral: boolean): number {
  const year = yearOf(day);
  const lustrum = year - (year % 5);
  const begins = isCentral ? `${lustrum + 1}-02-01` : `${lustrum}-10-01`;
  const first = isCentral ? lustrum + 1 : lustrum;
  return day >= begins ? first : first - 5;
}

const earlier = (a: string, b: string) => (a < b ? a : b);
