import type { AgencyKey } from "../../../model/agency.js";
import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import { periodOfNumber, statesType } from "../../../vocabulary/series.js";
import { isLaw } from "../laws.js";

/** A body as it is compared. */
export type Body = Pick<AgencyKey, "head" | "level" | "unit" | "province">;

/** What is said of a document, by itself or by one that cites it; null and empty: nothing. */
export interface Claim {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  /** Of what is called by its name rather than its number. */
  readonly titleKey: string | null;
  readonly date: PartialDate | null;
  readonly issuers: readonly Body[];
  /** Where nobody is named but every place has such a body: whose it is. Folded. */
  readonly province: string | null;
}

/** Whether two claims that go by one name may be of one document: docs/citation-graph.md, section 3, 2 to 4. */
export const mayBeOne = (a: Claim, b: Claim): boolean =>
  mayBeSameType(a, b) && (mayBeSameDate(a.date, b.date) || isSlip(a, b)) && mayBeSameIssuer(a, b);

/** Whether two tellings go by one name (section 3, 1): a law by its title, anything else by its number, else by title or day. */
export function areNamedAlike(a: Claim, b: Claim): boolean {
  if (a.numberKey !== null && b.numberKey !== null) return a.numberKey === b.numberKey;
  // Laws of one day are many: without its title one is not taken for another.
  if (isLaw(a.typeKey))
    return a.typeKey === b.typeKey && (a.titleKey === null) === (b.titleKey === null) && isOneLaw(a, b);
  return a.numberKey === null && b.numberKey === null && areTitledAlike(a, b);
}

/** Whether a telling names what a document calls itself: without a number any of that title or day, numbered or not. */
export function names(telling: Claim, document: Claim): boolean {
  if (telling.numberKey !== null && document.numberKey !== null)
    return telling.numberKey === document.numberKey;
  if (isLaw(telling.typeKey)) return telling.typeKey === document.typeKey && isOneLaw(telling, document);
  return telling.numberKey === null && areTitledAlike(telling, document);
}

const isOneLaw = (a: Claim, b: Claim) =>
  a.titleKey === null || b.titleKey === null ? isSameDay(a.date, b.date) : a.titleKey === b.titleKey;

const areTitledAlike = (a: Claim, b: Claim) =>
  a.typeKey !== null &&
  a.typeKey === b.typeKey &&
  ((a.titleKey !== null && a.titleKey === b.titleKey) || isSameDay(a.date, b.date));

/** Whether both dates are known in full and are one. */
export const isSameDay = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a !== null && a.length === DAY && a === b;

const DAY = "2021-01-05".length;

/** Whether two dates, as far as each is known, may be one: an unknown one may be any. */
export function mayBeSameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null || a === b) return true;
  if (a.length === DAY && b.length === DAY) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/** Where the number does not say of which type it is, another type is another document. */
const mayBeSameType = (a: Claim, b: Claim) =>
  mayBeSame(a.typeKey, b.typeKey) || (a.numberKey !== null && statesType(a.numberKey));

/** A number of one body comes once in a period, a law of one name once a year: another day is a slip of the pen. */
function isSlip(a: Claim, b: Claim): boolean {
  if (a.date === null || b.date === null) return false;
  if (isLaw(a.typeKey) && isLaw(b.typeKey)) return a.date.slice(0, YEAR) === b.date.slice(0, YEAR);
  if (a.numberKey === null || a.numberKey !== b.numberKey) return false;
  if (a.issuers.length === 0 || b.issuers.length === 0) return false;
  const period = periodOfNumber(a.numberKey, a.date);
  return period !== null && period === periodOfNumber(a.numberKey, b.date);
}

const YEAR = "2020".length;

function mayBeSameIssuer(a: Claim, b: Claim): boolean {
  if (a.issuers.length > 0 && b.issuers.length > 0)
    return a.issuers.some((one) => b.issuers.some((other) => mayBeSameBody(one, other)));
  if (a.issuers.length === 0 && b.issuers.length === 0) return mayBeSame(a.province, b.province);
  const [named, placed] = a.issuers.length > 0 ? [a, b] : [b, a];
  return (
    placed.province === null || named.issuers.some(({ province }) => mayBeSame(province, placed.province))
  );
}

/** Whether the issuer of a document is known to be the one a telling says, by name or by place. */
export function isKnownIssuer(telling: Claim, document: Claim): boolean {
  if (telling.issuers.length > 0) return document.issuers.length > 0;
  return telling.province !== null && document.issuers.some(({ province }) => province === telling.province);
}

/**
 * Whether two bodies may be one: of no different place, and called the same, or one more fully than the other
 * (`Thủ tướng` and `Thủ tướng Chính phủ`, `Tỉnh ủy` and `Ban Thường vụ Tỉnh ủy`).
 */
export const mayBeSameBody = (a: Body, b: Body): boolean =>
  mayBeSame(a.province, b.province) &&
  mayBeSame(a.unit, b.unit) &&
  mayBeSame(a.level, b.level) &&
  (a.head === b.head || hasWords(a.head, b.head) || hasWords(b.head, a.head));

const mayBeSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

const hasWords = (name: string, words: string) => ` ${name} `.includes(` ${words} `);
