import { fold } from "../../model/text.js";
import { NATIONAL_BODIES } from "../../vocabulary/bodies.js";
import { CENTRAL_UNITS } from "../../vocabulary/central-units.js";
import type { Page } from "../page/page.js";
import { at, endOf, isCapital } from "./pattern.js";
import { pastLevels, pastProper } from "./place-extent.js";

/** Names of three words and more, the longest first: shorter ones open others (`Kho bạc`, `Ban Bí thư`). */
const KNOWN = at(
  `(?:${[...NATIONAL_BODIES.map(([name]) => name), ...CENTRAL_UNITS]
    .filter((name) => name.split(" ").length > 2)
    .map(fold)
    .toSorted((one, other) => other.length - one.length)
    .join("|")})\\b`,
);

/**
 * The end of a name that is known by heart, with the place behind it, where no more of a name follows: `Tổng cục Hải
 * quan` | `tạm thu`; null for any other, and for `Ngân hàng Nhà nước Chi nhánh …`.
 */
export function knownEnd(page: Page, start: number): number | null {
  const end = isCapital(page.text.charAt(start)) ? endOf(KNOWN, page.folded, start) : null;
  if (end === null) return null;
  const level = pastLevels(page, end);
  if (level !== null) return pastProper(page, level);
  return endOf(MORE_OF_IT, page.text, end) === null ? end : null;
}

// Kho bạc Nhà nước khu vực VI · Ngân hàng Chính sách xã hội Chi nhánh Gia Lai · Bảo hiểm xã hội Việt Nam - Cơ quan …
const MORE_OF_IT = /[ \t]{1,9}(?:[-–]\s|\p{Lu}|khu vực|vùng|miền|chi nhánh|thuộc|tại|và \p{Lu})/uy;
