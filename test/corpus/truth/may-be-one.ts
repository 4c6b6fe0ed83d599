import type { PartialDate } from "../../../src/model/partial-date.js";
import type { Body } from "../facts.js";
import { bare } from "../generate/fold.js";
import { firstDay, isOfParty, lastDay, periodOf } from "./period.js";

/** What is known of a paper, by what a text says of another or of itself. Null and empty: unknown. */
export interface Known {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly issuers: readonly Body[];
  /** Where no issuer is known: the folded province of whoever it is; null for any. */
  readonly province: string | null;
}

/** Whether two of one name may be one paper (docs/citation-graph.md, 3). */
export function mayBeOne(a: Known, b: Known): boolean {
  return mayBeOfOneDay(a, b) && mayBeOfOneIssuer(a, b) && mayBeOfOneType(a, b);
}

export function mayBeOfOneDay(a: Known, b: Known): boolean {
  if (a.date === null || b.date === null) return true;
  if (touch(a.date, b.date)) return true;
  const period = periodOf(a.number, a.date);
  const isSlip = period !== null && period === periodOf(b.number, b.date);
  return isSlip && a.issuers.length > 0 && b.issuers.length > 0;
}

const touch = (a: PartialDate, b: PartialDate) => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

export function mayBeOfOneIssuer(a: Known, b: Known): boolean {
  if (a.issuers.length > 0 && b.issuers.length > 0)
    return a.issuers.some((one) => b.issuers.some((other) => mayBeOneBody(one, other)));
  if (a.issuers.length === 0 && b.issuers.length === 0) return agree(a.province, b.province);
  const [issuers, province] = a.issuers.length > 0 ? [a.issuers, b.province] : [b.issuers, a.province];
  return issuers.some((body) => agree(body.province, province));
}

/** Whether the issuer of the second is known, and is who the first says or is of the place it says. */
export const isOfKnownIssuer = (telling: Known, other: Known): boolean =>
  (telling.issuers.length > 0 || telling.province !== null) &&
  other.issuers.length > 0 &&
  mayBeOfOneIssuer(telling, other);

function mayBeOneBody(a: Body, b: Body): boolean {
  const isSamePlace = agree(a.level, b.level) && agree(a.unit, b.unit) && agree(a.province, b.province);
  return isSamePlace && (contains(a.head, b.head) || contains(b.head, a.head));
}

const contains = (longer: string, shorter: string) => ` ${longer} `.includes(` ${shorter} `);

function mayBeOfOneType(a: Known, b: Known): boolean {
  return statesType(a.number) || agree(a.type && bare(a.type), b.type && bare(b.type));
}

/** `1409` has no symbol; `12-QĐ/TU` is a Quyết định or a Quy định. */
function statesType(number: string | null): boolean {
  if (number === null || !/[/-]/.test(number)) return false;
  return !(isOfParty(number) && /-QĐ\//i.test(number));
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
