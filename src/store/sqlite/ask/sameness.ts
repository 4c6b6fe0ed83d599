import type { AgencyKey } from "../../../model/agency.js";
import { type PartialDate, spanOf } from "../../../model/partial-date.js";

/** A body as it is compared. */
export type Body = Pick<AgencyKey, "head" | "level" | "unit" | "province">;

/** Whether two dates, as far as each is known, may be one: an unknown one may be any. */
export function mayBeSameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/**
 * Whether two bodies may be one: of no different place, and called the same, or one more fully than the other
 * (`Thủ tướng` and `Thủ tướng Chính phủ`, `Tỉnh ủy` and `Ban Thường vụ Tỉnh ủy`). An unknown one may be any.
 */
export function mayBeSameBody(a: Body | null, b: Body | null): boolean {
  if (a === null || b === null) return true;
  return (
    mayBeSame(a.province, b.province) &&
    mayBeSame(a.unit, b.unit) &&
    mayBeSame(a.level, b.level) &&
    (hasWords(a.head, b.head) || hasWords(b.head, a.head))
  );
}

const mayBeSame = (a: string | null, b: string | null) => a === null || b === null || a === b;

const hasWords = (name: string, words: string) => ` ${name} `.includes(` ${words} `);
