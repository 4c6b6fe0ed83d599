import type { PartialDate } from "../../../src/model/partial-date.js";

/** The time within which a number comes once (docs/citation-graph.md, 2); null where the day leaves it open. */
export function periodOf(number: string | null, date: PartialDate | null): string | null {
  const year = /^[^/]*\/(\d{4})\//.exec(number ?? "")?.[1];
  if (year !== undefined) return year;
  if (date === null) return null;
  if (!isOfParty(number)) return date.slice(0, "2021".length);
  const [first, last] = [firstDay(date), lastDay(date)].map((day) => termOf(day, isCentral(number)));
  return first === last ? first! : null;
}

/** Serial, dash, type, stroke, body: `1510-CV/TU`. */
export const isOfParty = (number: string | null) => /^\d*[a-z]?-[^/]+\/[^/]+$/i.test(number ?? "");

const isCentral = (number: string | null) => number?.toUpperCase().endsWith("TW") ?? false;

/** Terms begin on 1 October of 2010, 2015 …, those of the centre on 1 February of the year after. */
function termOf(day: string, central: boolean): string {
  const [years, begins] = central ? [1, "02-01"] : [0, "10-01"];
  const year = Number(day.slice(0, "2021".length));
  let first = year - ((year - years) % 5);
  if (day < `${first}-${begins}`) first -= 5;
  return `${first}–${first + 5}`;
}

/** `2021-01` begins on 2021-01-01 and ends on no day after 2021-01-31: days are compared as words. */
export const firstDay = (date: PartialDate) => `${date}-01-01`.slice(0, "2021-01-14".length);
export const lastDay = (date: PartialDate) =>
  date.length === "2021".length ? `${date}-12-31` : date.length === "2021-01".length ? `${date}-31` : date;
