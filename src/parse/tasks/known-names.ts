import { fold } from "../../model/text.js";
import { NATIONAL_BODIES } from "../../vocabulary/bodies.js";
import { CENTRAL_UNITS } from "../../vocabulary/central-units.js";
import type { Page } from "../page/page.js";
import { at, endOf, isCapital } from "./pattern.js";
import { pastLevels, pastProper } from "./place-extent.js";

const NAMES = [...NATIONAL_BODIES.map(([name]) => name), ...CENTRAL_UNITS]
  .map(fold)
  // shorter ones open others: Kho bạc, Ban Bí thư
  .filter((name) => name.split(" ").length > 2)
  .toSorted((one, other) => other.length - one.length);

const opening = (words: string) => /^[a-z]+\s+[a-z]+/.exec(words)?.[0].replace(/\s+/, " ") ?? "";

/** Those that begin with the same two syllables, the longest first. */
const KNOWN: ReadonlyMap<string, RegExp> = new Map(
  [...Map.groupBy(NAMES, opening)].map(([words, names]) => [words, at(`(?:${names.join("|")})\\b`)]),
);
const LONGEST_OPENING = 20;

/**
 * The end of a name that is known by heart, with the place behind it, where no more of a name follows: `Tổng cục Hải
 * quan` | `tạm thu`; null for any other, and for `Ngân hàng Nhà nước Chi nhánh …`.
 */
export function knownEnd(page: Page, start: number): number | null {
  if (!isCapital(page.text.charAt(start))) return null;
  const known = KNOWN.get(opening(page.folded.slice(start, start + LONGEST_OPENING)));
  const end = known === undefined ? null : endOf(known, page.folded, start);
  if (end === null) return null;
  const level = pastLevels(page, end);
  if (level !== null) return pastProper(page, level);
  return endOf(MORE_OF_IT, page.text, end) === null ? end : null;
}

// Kho bạc Nhà nước khu vực VI · Ngân hàng Chính sách xã hội Chi nhánh Gia Lai · Bảo hiểm xã hội Việt Nam - Cơ quan …
const MORE_OF_IT = /[ \t]{1,9}(?:[-–]\s|\p{Lu}|khu vực|vùng|miền|chi nhánh|thuộc|tại|và \p{Lu})/uy;
