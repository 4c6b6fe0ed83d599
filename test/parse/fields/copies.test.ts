import { describe, expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { readCopies } from "../../../src/parse/fields/copies.js";
import { findCopyBlocks } from "../../../src/parse/fields/copy-blocks.js";
import { pageOf } from "./page-of.js";

const END = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Trung Thành", ""];
const BLOCK = [
  "UBND TỈNH SƠN LA",
  "VĂN PHÒNG",
  "Số: 12/SY-VPUB",
  "SAO Y",
  "Sơn La, ngày 18 tháng 01 năm 2021",
  "Nơi nhận:",
  "- Sở Y tế;",
  "- Lưu: VT.",
  "TL. CHÁNH VĂN PHÒNG",
  "TRƯỞNG PHÒNG HÀNH CHÍNH",
  "Lê Chính Nghĩa",
];

describe("copy blocks", () => {
  test("reads number, date, office, signer and recipients of the copy", () => {
    const page = pageOf(...END, ...BLOCK);
    const [copy] = readCopies(page, findCopyBlocks(page), NO_CONTEXT);
    expect(copy?.value).toMatchObject({
      type: "SAO Y",
      number: { text: "12/SY-VPUB" },
      date: "2021-01-18",
      issuer: { name: "Văn phòng Ủy ban nhân dân tỉnh Sơn La", asWritten: "VĂN PHÒNG" },
      signer: { name: "Lê Chính Nghĩa", title: "TRƯỞNG PHÒNG HÀNH CHÍNH", capacity: ["TL. CHÁNH VĂN PHÒNG"] },
      recipients: [{ name: "Sở Y tế tỉnh Sơn La", asWritten: "Sở Y tế" }],
    });
  });

  test("takes up its own lines and no others", () => {
    expect(findCopyBlocks(pageOf(...END, ...BLOCK))).toEqual([
      { type: "SAO Y", lines: { first: 4, last: 14 } },
    ]);
  });

  test("several blocks end where the next one begins, and at an annex", () => {
    const second = ["SỞ Y TẾ", "SAO LỤC", "Số: 07/SL-SYT", "", "PHỤ LỤC I"];
    expect(
      findCopyBlocks(pageOf(...END, ...BLOCK, "", ...second)).map(({ type, lines }) => [
        type,
        lines.first,
        lines.last,
      ]),
    ).toEqual([
      ["SAO Y", 4, 15],
      ["SAO LỤC", 16, 19],
    ]);
  });

  test("a stamp without a number is that line alone", () => {
    expect(findCopyBlocks(pageOf("ỦY BAN NHÂN DÂN", "SAO Y BẢN CHÍNH", "Kính gửi: Sở Y tế"))).toEqual([
      { type: "SAO Y", lines: { first: 1, last: 1 } },
    ]);
  });

  test.each([
    [["Sao y bản chính gửi các đơn vị"], "a sentence"],
    [["Sao Lục"], "small letters"],
  ])("leaves %j alone: %s", (lines) => {
    expect(findCopyBlocks(pageOf(...lines))).toEqual([]);
  });
});
