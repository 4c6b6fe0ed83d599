import { fold } from "../model/text.js";

/** A province or central city. Dates are ISO days; null: from before 1989, or to this day. */
export interface Province {
  readonly name: string;
  /** A thành phố trực thuộc Trung ương. */
  readonly city: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Where its territory went, wholly or in parts. */
  readonly into: readonly string[];
  /** Short forms and other spellings. */
  readonly also: readonly string[];
}

/** 1 July 2025, Nghị quyết 202/2025/QH15: today's province, then those it was made of. */
const OF_2025: readonly (readonly [now: string, before: string])[] = [
  ["Tuyên Quang", "Hà Giang, Tuyên Quang"],
  ["Lào Cai", "Yên Bái, Lào Cai"],
  ["Thái Nguyên", "Bắc Kạn, Thái Nguyên"],
  ["Phú Thọ", "Vĩnh Phúc, Hòa Bình, Phú Thọ"],
  ["Bắc Ninh", "Bắc Giang, Bắc Ninh"],
  ["Hưng Yên", "Thái Bình, Hưng Yên"],
  ["Hải Phòng", "Hải Dương, Hải Phòng"],
  ["Ninh Bình", "Hà Nam, Nam Định, Ninh Bình"],
  ["Quảng Trị", "Quảng Bình, Quảng Trị"],
  ["Đà Nẵng", "Quảng Nam, Đà Nẵng"],
  ["Quảng Ngãi", "Kon Tum, Quảng Ngãi"],
  ["Gia Lai", "Bình Định, Gia Lai"],
  ["Khánh Hòa", "Ninh Thuận, Khánh Hòa"],
  ["Lâm Đồng", "Đắk Nông, Bình Thuận, Lâm Đồng"],
  ["Đắk Lắk", "Phú Yên, Đắk Lắk"],
  ["Hồ Chí Minh", "Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh"],
  ["Đồng Nai", "Bình Phước, Đồng Nai"],
  ["Tây Ninh", "Long An, Tây Ninh"],
  ["Cần Thơ", "Sóc Trăng, Hậu Giang, Cần Thơ"],
  ["Vĩnh Long", "Bến Tre, Trà Vinh, Vĩnh Long"],
  ["Đồng Tháp", "Tiền Giang, Đồng Tháp"],
  ["Cà Mau", "Bạc Liêu, Cà Mau"],
  ["An Giang", "Kiên Giang, An Giang"],
];

const UNCHANGED = [
  ...["Hà Nội", "Huế", "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn"],
  ...["Quảng Ninh", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Cao Bằng"],
];

/**
 * Gone before July 2025: name, the day it ended, what it became: several by a split, one by a merger or a new name.
 * Resolutions of Quốc hội: of 30 June 1989, 12 August and 26 December 1991, 6 November 1996; 15/2008/QH12, 175/2024/QH15.
 */
const EARLIER: readonly (readonly [name: string, to: string, into: string])[] = [
  ["Thừa Thiên Huế", "2025-01-01", "Huế"],
  ["Hà Tây", "2008-08-01", "Hà Nội"],
  ["Hà Bắc", "1997-01-01", "Bắc Giang, Bắc Ninh"],
  ["Vĩnh Phú", "1997-01-01", "Vĩnh Phúc, Phú Thọ"],
  ["Hải Hưng", "1997-01-01", "Hải Dương, Hưng Yên"],
  ["Nam Hà", "1997-01-01", "Nam Định, Hà Nam"],
  ["Bắc Thái", "1997-01-01", "Bắc Kạn, Thái Nguyên"],
  ["Sông Bé", "1997-01-01", "Bình Dương, Bình Phước"],
  ["Minh Hải", "1997-01-01", "Cà Mau, Bạc Liêu"],
  ["Quảng Nam - Đà Nẵng", "1997-01-01", "Quảng Nam, Đà Nẵng"],
  ["Cửu Long", "1992-05-05", "Vĩnh Long, Trà Vinh"],
  ["Hà Nam Ninh", "1992-04-01", "Nam Hà, Ninh Bình"],
  ["Thuận Hải", "1992-04-01", "Ninh Thuận, Bình Thuận"],
  ["Hà Sơn Bình", "1991-10-01", "Hà Tây, Hòa Bình"],
  ["Hoàng Liên Sơn", "1991-10-01", "Lào Cai, Yên Bái"],
  ["Hà Tuyên", "1991-10-01", "Hà Giang, Tuyên Quang"],
  ["Gia Lai - Kon Tum", "1991-10-15", "Gia Lai, Kon Tum"],
  ["Nghệ Tĩnh", "1991-09-01", "Nghệ An, Hà Tĩnh"],
  ["Vũng Tàu - Côn Đảo", "1991-08-12", "Bà Rịa - Vũng Tàu"],
  ["Bình Trị Thiên", "1989-07-01", "Quảng Bình, Quảng Trị, Thừa Thiên Huế"],
  ["Nghĩa Bình", "1989-07-01", "Quảng Ngãi, Bình Định"],
  ["Phú Khánh", "1989-07-01", "Phú Yên, Khánh Hòa"],
];

/** Came to be otherwise than by a split listed above: out of the old Hậu Giang; Nghị quyết 22/2003/QH11; 175/2024/QH15. */
const FOUNDED: readonly (readonly [day: string, names: string])[] = [
  ["1991-08-12", "Bà Rịa - Vũng Tàu"],
  ["1992-04-01", "Cần Thơ, Sóc Trăng"],
  ["2004-01-01", "Điện Biên, Đắk Nông, Hậu Giang"],
  ["2025-01-01", "Huế"],
];

/** Central cities of today or of their time. */
const CITIES = new Set(["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"]);

/** Other spellings. Short forms are written in capitals. */
const ALSO: readonly (readonly [name: string, also: string])[] = [
  ["Hồ Chí Minh", "HCM; Sài Gòn - Gia Định"],
  ["Hà Nội", "HN"],
  ["Đắk Lắk", "Đắc Lắc; Đăk Lăk; Dak Lak"],
  ["Đắk Nông", "Đắc Nông; Đăk Nông"],
  ["Bà Rịa - Vũng Tàu", "BR-VT; BRVT"],
  ["Kon Tum", "Kontum"],
  ["Bắc Kạn", "Bắc Cạn"],
  ["Thừa Thiên Huế", "TT Huế; Thừa Thiên - Huế"],
];

const list = (names: string) => names.split(", ");
const alsoOf = new Map(ALSO.map(([name, also]) => [name, also.split("; ")]));
const fromOf = new Map([
  ...EARLIER.map(([, day, into]): [string, readonly string[]] => [day, list(into)])
    .filter(([, names]) => names.length > 1)
    .flatMap(([day, names]) => names.map((name): [string, string] => [name, day])),
  ...FOUNDED.flatMap(([day, names]) => list(names).map((name): [string, string] => [name, day])),
]);

const province = (name: string, to: string | null, into: readonly string[]): Province => ({
  name,
  city: CITIES.has(name),
  from: fromOf.get(name) ?? null,
  to,
  into,
  also: alsoOf.get(name) ?? [],
});

/** Every province since 1986, those of today first. The Hậu Giang of before 1992 bears a name of today and is not told apart. */
export const PROVINCES: readonly Province[] = [
  ...[...OF_2025.map(([now]) => now), ...UNCHANGED].map((name) => province(name, null, [])),
  ...OF_2025.flatMap(([now, before]) =>
    list(before)
      .filter((name) => name !== now)
      .map((name) => province(name, "2025-07-01", [now])),
  ),
  ...EARLIER.map(([name, to, into]) => province(name, to, list(into))),
];

const BY_KEY = new Map(
  PROVINCES.flatMap((one) =>
    [one.name, ...one.also].map((name): [string, Province] => [provinceKey(name), one]),
  ),
);

/** One spelling of a province's name for looking up: folded letters, no signs. */
export function provinceKey(name: string): string {
  return fold(name).replace(/[^a-z]/g, "");
}

/** The province of this name, in any spelling without a level word (`lang son`, `ĐẮC LẮC`); null where none is. */
export function provinceOf(name: string): Province | null {
  return BY_KEY.get(provinceKey(name)) ?? null;
}

/** A province with its level word, as it stands at the end of a name: `tỉnh Lạng Sơn`, `thành phố Hà Nội`. */
export function placeWords(name: string): string {
  const province = provinceOf(name);
  if (province?.name === "Hồ Chí Minh") return "Thành phố Hồ Chí Minh";
  return `${province?.city ? "thành phố" : "tỉnh"} ${province?.name ?? name}`;
}
