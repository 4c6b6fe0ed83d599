import { describe, expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { readAddressees } from "../../../src/parse/fields/addressees.js";
import { pageOf } from "./page-of.js";

function read(...lines: string[]) {
  const page = pageOf(...lines);
  return readAddressees(page, page.lines, NO_CONTEXT).map(({ value }) => value.asWritten);
}

describe("addressees", () => {
  test.each([
    ["on the same line", ["Kính gửi: Sở Y tế."], ["Sở Y tế"]],
    [
      "below, with dashes",
      ["Kính gửi:", "", "- Sở Y tế;", "- Các sở, ban, ngành;", "- UBND các huyện."],
      ["Sở Y tế", "Các sở, ban, ngành", "UBND các huyện"],
    ],
    [
      "below, with blank lines between",
      ["Kính gửi:", "", "- Sở Y tế;", "", "- Sở Nội vụ.", "", "Thực hiện Kế hoạch"],
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    [
      "the first on the line of the words",
      ["Kính gửi: - Sở Y tế,", "- Sở Nội vụ."],
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    [
      "between semicolons",
      ["Kính gửi: Sở Y tế; Sở Nội vụ;", "Công an tỉnh."],
      ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"],
    ],
    [
      "wrapped",
      ["Kính gửi: Ủy ban nhân dân các tỉnh, thành phố", "trực thuộc Trung ương"],
      ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"],
    ],
    [
      "wrapped behind a dash",
      ["Kính gửi:", "- Các Bộ: Y tế, Công an, Nông nghiệp và", "Phát triển nông thôn;", "- Bộ Nội vụ."],
      ["Các Bộ: Y tế, Công an, Nông nghiệp và Phát triển nông thôn", "Bộ Nội vụ"],
    ],
    [
      "lines without dashes",
      ["Kính gửi:", "Sở Y tế;", "Sở Nội vụ;", "Công an tỉnh."],
      ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"],
    ],
    [
      "lines without punctuation",
      ["Kính gửi:", "- Bộ Nội vụ", "- Bộ Tài chính", "", "Văn phòng Chính phủ nhận được công văn"],
      ["Bộ Nội vụ", "Bộ Tài chính"],
    ],
    [
      "the body directly below",
      [
        "Kính gửi: Chính phủ",
        "Thực hiện Nghị quyết số 01/NQ-CP ngày 07/01/2016 của Chính",
        "phủ, Bộ Nội vụ trình",
      ],
      ["Chính phủ"],
    ],
    [
      "the body after a gap",
      ["Kính gửi: Các Sở Y tế", "", "Để bảo đảm tiến độ, Bộ Y tế đề nghị"],
      ["Các Sở Y tế"],
    ],
    [
      "of a công điện",
      ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", "- Sở Y tế;", "- Công an tỉnh."],
      ["Sở Y tế", "Công an tỉnh"],
    ],
    [
      "of a giấy mời",
      ["Ủy ban nhân dân tỉnh trân trọng kính mời:", "- Lãnh đạo Sở Y tế;", "- Lãnh đạo Sở Nội vụ."],
      ["Lãnh đạo Sở Y tế", "Lãnh đạo Sở Nội vụ"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test.each([
    [["Kính mời các đại biểu tới dự."], "a sentence"],
    [["Điện thoại: 0203"], "a telephone"],
    [["Nơi nhận:", "- Như kính gửi;"], "another list"],
  ])("leaves %j alone: %s", (lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
