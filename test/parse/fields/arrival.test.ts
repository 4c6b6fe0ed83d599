import { describe, expect, test } from "vitest";
import { findArrival } from "../../../src/parse/fields/arrival.js";
import { pageOf } from "./page-of.js";

const read = (...lines: string[]) => findArrival(pageOf(...lines))?.read.value ?? null;

describe("the arrival stamp", () => {
  test("reads office, number, date and where it was sent on", () => {
    const stamp = [
      "SỞ Y TẾ TỈNH SƠN LA",
      "ĐẾN",
      "Số: 2417",
      "Ngày: 05/9/2020",
      "Chuyển: Phòng Nghiệp vụ Y",
      "",
    ];
    expect(read(...stamp, "ỦY BAN NHÂN DÂN", "Số: 51/UBND-KGVX")).toEqual({
      office: "SỞ Y TẾ TỈNH SƠN LA",
      number: "2417",
      date: "2020-09-05",
      forwardedTo: "Phòng Nghiệp vụ Y",
    });
  });

  test.each([
    [
      "all on one line",
      ["ĐẾN  Số: 88  Ngày: 12/8/2021  Chuyển: VP"],
      { number: "88", date: "2021-08-12", forwardedTo: "VP" },
    ],
    [
      "dotted and partly filled",
      ["CÔNG VĂN ĐẾN", "Số: ....731....", "Ngày: ...../...../.....", "Chuyển: ........"],
      { number: "731", date: null, forwardedTo: null },
    ],
    [
      "with blank lines between",
      ["ĐẾN", "", "Số: 9", "", "Ngày: 3/2/2022"],
      { number: "9", date: "2022-02-03" },
    ],
    [
      "rows that say đến themselves",
      ["CÔNG VĂN ĐẾN", "Số đến: 640", "Ngày đến: 7/7/2020"],
      { number: "640", date: "2020-07-07" },
    ],
  ])("reads one %s", (_, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected);
  });

  test("its office stands first in a box that was drawn around it", () => {
    const stamp = ["┌────────┐", "SỞ Y TẾ TỈNH SƠN LA", "CÔNG VĂN ĐẾN", "Số: 12", "└────────┘"];
    expect(read("UBND TỈNH SƠN LA", "SỞ XÂY DỰNG", ...stamp)).toMatchObject({
      office: "SỞ Y TẾ TỈNH SƠN LA",
      number: "12",
    });
  });

  test("a Sở it was sent on to is no row", () => {
    expect(read("ĐẾN", "Số: 640", "Chuyển: Sở Y tế", "SỞ NỘI VỤ")).toMatchObject({
      number: "640",
      forwardedTo: "Sở Y tế",
    });
  });

  test("ends before the number of the document itself", () => {
    const page = pageOf(
      "ĐẾN",
      "Số: 88",
      "Ngày: 12/8/2021",
      "Số: 1204/SYT-NVY",
      "Lai Châu, ngày 10 tháng 8 năm 2021",
    );
    expect(findArrival(page)?.lines).toEqual({ first: 0, last: 2 });
  });

  test.each([
    [["Đến"], "not a stamp: small letters"],
    [["ĐẾN NĂM 2030"], "the end of a title"],
    [["ĐẾN", "Căn cứ Luật Tổ chức chính quyền địa phương"], "a word with no rows below"],
    [["Số: 12/KH-UBND", "Ngày: 5/6/2021"], "rows without the mark"],
  ])("leaves %j alone: %s", (lines) => {
    expect(read(...lines)).toBeNull();
  });
});
