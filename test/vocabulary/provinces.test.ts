import { describe, expect, test } from "vitest";
import { PROVINCES, placeWords, provinceOf } from "../../src/vocabulary/provinces.js";

describe("provinces over time", () => {
  test("34 today, six of them cities; 63 on the day before July 2025", () => {
    const today = PROVINCES.filter(({ to }) => to === null);
    expect(today).toHaveLength(34);
    expect(today.filter(({ city }) => city)).toHaveLength(6);
    const day = "2025-06-30";
    const then = PROVINCES.filter(({ from, to }) => (from ?? "") <= day && (to === null || day < to));
    expect(then).toHaveLength(63);
  });

  test.each([
    ["1996-12-31", 53],
    ["2003-12-31", 61],
    ["2008-07-31", 64],
    ["2008-08-01", 63],
  ])("on %s there were %i", (day, count) => {
    const then = PROVINCES.filter(({ from, to }) => (from ?? "") <= day && (to === null || day < to));
    expect(then).toHaveLength(count);
  });

  test("what a province went into is a province", () => {
    for (const { into } of PROVINCES) for (const name of into) expect(provinceOf(name)?.name).toBe(name);
  });
});

test.each([
  ["lang son", "Lạng Sơn"],
  ["ĐẮC LẮC", "Đắk Lắk"],
  ["Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"],
  ["HCM", "Hồ Chí Minh"],
  ["Đình Lập", undefined],
])("%s is %s", (written, name) => expect(provinceOf(written)?.name).toBe(name));

test.each([
  ["Lạng Sơn", "tỉnh Lạng Sơn"],
  ["Cần Thơ", "thành phố Cần Thơ"],
  ["Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
])("%s with its level word: %s", (name, words) => expect(placeWords(name)).toBe(words));
