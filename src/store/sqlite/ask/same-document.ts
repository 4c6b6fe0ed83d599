import type { PartialDate } from "../../../model/partial-date.js";
import { isLaw } from "../laws.js";
import type { Mention } from "./mention.js";
import { mayBeSameBody, mayBeSameDate } from "./sameness.js";

/** What a mention tells of the document it means. */
export type Told = Pick<Mention, "numberKey" | "typeKey" | "date" | "issuer">;

/** Whether two mentions of one name may mean one document: as far as both tell, the same day and body. */
export function mayBeSameDocument(a: Told, b: Told): boolean {
  if (!mayBeSameBody(a.issuer?.body ?? null, b.issuer?.body ?? null)) return false;
  return mayBeSameDate(a.date, b.date) || isSlip(a, b);
}

/** What comes once a year, a number with its year from one body or a law of one name: another day is a mistake. */
function isSlip(a: Told, b: Told): boolean {
  if (a.numberKey !== null) return yearIn(a.numberKey) !== null && a.issuer !== null && b.issuer !== null;
  return isLaw(a.typeKey) && yearOf(a.date) === yearOf(b.date);
}

const yearOf = (date: PartialDate | null) => date?.slice(0, YEAR);

const YEAR = "2020".length;

/** The year inside a number's key: `30/2020/nd-cp`; null where it has none. */
export const yearIn = (numberKey: string | null) =>
  /^[^/]*\/((?:19|20)\d\d)\//.exec(numberKey ?? "")?.[1] ?? null;
