import type { Change } from "./body-changes.js";
import { PROVINCES, type Province, provinceOf } from "./provinces.js";

/**
 * Provinces that were parted and whose name went on: Nghị quyết 22/2003/QH11; the old Hậu Giang by the resolution of
 * Quốc hội of 26 December 1991, its name given anew in 2004. Cần Thơ was a tỉnh until it became a city.
 */
const PARTED: readonly (readonly [name: string, day: string, into: readonly string[]])[] = [
  ["Hậu Giang", "1992-04-01", ["tỉnh Cần Thơ", "Sóc Trăng"]],
  ["Lai Châu", "2004-01-01", ["Lai Châu", "Điện Biên"]],
  ["Đắk Lắk", "2004-01-01", ["Đắk Lắk", "Đắk Nông"]],
  ["tỉnh Cần Thơ", "2004-01-01", ["Cần Thơ", "Hậu Giang"]],
];

/** What became of provinces, by name without a level word, but for one that was a tỉnh and is a city. */
export const PROVINCE_CHANGES: readonly Change[] = [
  ...PROVINCES.filter(({ into }) => into.length > 0).map((province) => ({
    name: province.name,
    how: howEnded(province),
    into: province.into,
    day: province.to,
    livesOn: false,
  })),
  ...PARTED.map(([name, day, into]) => ({ name, how: "split" as const, into, day, livesOn: true })),
];

function howEnded({ into, to }: Province): Change["how"] {
  const [only = "", ...others] = into;
  if (others.length > 0) return "split";
  return provinceOf(only)?.from === to ? "renamed" : "merged";
}
