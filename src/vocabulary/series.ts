import type { PartialDate } from "../model/partial-date.js";
import { periodOf, type Series } from "../model/period.js";
import { isPartySymbol, isSharedSymbol } from "./bodies.js";
import { typeOfShortForm } from "./document-types.js";
import { remembering } from "./remember.js";

/** Of which series a number is, by its key: `1510-cv/tu` of a provincial committee's term, `51/ubnd-kgvx` of a year. */
export const seriesOf = remembering((numberKey): Series => {
  const [, body = ""] = PARTY.exec(numberKey) ?? [];
  if (!isPartySymbol(body)) return "year";
  return body.includes("tw") ? "central term" : "term";
});

// 1510-cv/tu · 367-qd/twdtn-vp; not 30/2020/nd-cp
const PARTY = /^[^/-]*-[^/]+\/([a-z]+)/;

/** The year inside the number's key: `30/2020/nd-cp`; null where it has none. */
export const yearIn = remembering(
  (numberKey): string | null => /^[^/]*\/((?:19|20)\d\d)\//.exec(numberKey)?.[1] ?? null,
);

/** The period in which a number comes once, of its date; null where the date may lie in two, or not in the number's year. */
export function periodOfNumber(numberKey: string, date: PartialDate): string | null {
  const year = yearIn(numberKey);
  if (year !== null) return date.startsWith(year) ? year : null;
  return periodOf(seriesOf(numberKey), date);
}

/** Whether the key of a number says of what type it is: a bare `1409` and a Party `66-qd/tw` do not. */
export const statesType = (numberKey: string): boolean =>
  /[/-]/.test(numberKey) && !/^[^/-]*-qd\//.test(numberKey);

/**
 * Whether a symbol is of a body that every place has: `QĐ-UBND`, `SYT-NVY`, `CV/TU`. It does not say which place; bodies
 * of the centre (`/TW`) are of none.
 */
export const isOfEveryPlace = remembering((symbol): boolean => {
  const parts = symbol.split(/[-/._]/).filter((part) => part !== "");
  const hasType = parts.length > 1 && typeOfShortForm(parts[0] as string) !== null;
  const body = parts[hasType ? 1 : 0] ?? "";
  return isSharedSymbol(body) && !/tw/i.test(body);
});
