import { describe, expect, test } from "vitest";
import { readSigner } from "../../../src/parse/fields/signer.js";
import { pageOf } from "./page-of.js";

function read(...lines: string[]) {
  const page = pageOf(...lines);
  return readSigner(page, page.lines)?.value ?? null;
}

const signer = (name: string | null, title: string | null, ...capacity: string[]) => ({
  name,
  title,
  capacity,
});

describe("the signer", () => {
  test.each([
    ["office and name", ["CHỦ TỊCH", "", "Trần Trung Thành"], signer("Trần Trung Thành", "CHỦ TỊCH")],
    [
      "a stack of authority",
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
    ],
    [
      "a rank before the name, on the line of the office",
      ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC Thượng tá Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
    ],
    [
      "two blanks within the office, in small letters",
      ["KT. bộ trưởng", "thứ  trưởng", "Trần Trung Thành"],
      signer("Trần Trung Thành", "thứ trưởng", "KT. bộ trưởng"),
    ],
    [
      "Party style",
      ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ BÍ THƯ THƯỜNG TRỰC", "T/M BAN THƯỜNG VỤ"),
    ],
    [
      "old style, in small letters",
      ["KT/ bộ trưởng bộ tài chính", "Thứ trưởng", "(Đã ký)", "Trần Trung Thành"],
      signer("Trần Trung Thành", "Thứ trưởng", "KT/ bộ trưởng bộ tài chính"),
    ],
    [
      "authority on two lines",
      [
        "TL. BỘ TRƯỞNG",
        "KT. VỤ TRƯỞNG VỤ GIÁO DỤC",
        "TRUNG HỌC",
        "PHÓ VỤ TRƯỞNG",
        "(đã ký)",
        "Trần Trung Thành",
      ],
      signer("Trần Trung Thành", "PHÓ VỤ TRƯỞNG", "TL. BỘ TRƯỞNG", "KT. VỤ TRƯỞNG VỤ GIÁO DỤC TRUNG HỌC"),
    ],
    [
      "an office on two lines",
      ["TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "THƯỜNG TRỰC", "Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ BÍ THƯ THƯỜNG TRỰC", "TM. BAN THƯỜNG VỤ"),
    ],
    [
      "thừa ủy quyền",
      ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ", "Trần Trung Thành"],
      signer("Trần Trung Thành", "GIÁM ĐỐC SỞ Y TẾ", "TUQ. CHỦ TỊCH"),
    ],
    ["quyền", ["Q. GIÁM ĐỐC", "Trần Trung Thành"], signer("Trần Trung Thành", "Q. GIÁM ĐỐC")],
    [
      "two offices in one",
      ["KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ CHỦ NHIỆM", "KT. BỘ TRƯỞNG, CHỦ NHIỆM"),
    ],
    [
      "a rank before the name",
      ["BỘ TRƯỞNG", "Đại tướng Trần Trung Thành"],
      signer("Trần Trung Thành", "BỘ TRƯỞNG"),
    ],
    [
      "degrees before the name",
      ["GIÁM ĐỐC", "PGS.TS. Trần Trung Thành"],
      signer("Trần Trung Thành", "GIÁM ĐỐC"),
    ],
    [
      "a name in capitals",
      ["GIÁM ĐỐC", "[Ký tên, đóng dấu]", "TRẦN TRUNG THÀNH"],
      signer("Trần Trung Thành", "GIÁM ĐỐC"),
    ],
    [
      "đã ký behind the name",
      ["PHÓ THỦ TƯỚNG", "Trần Trung Thành đã ký"],
      signer("Trần Trung Thành", "PHÓ THỦ TƯỚNG"),
    ],
    ["the name lost", ["KT. THỦ TƯỚNG"], signer(null, null, "KT. THỦ TƯỚNG")],
    [
      "all on one line",
      ["TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀNBÍ THƯ THƯỜNG TRỰC (đã ký) Trần Trung Thành"],
      signer("Trần Trung Thành", "BÍ THƯ THƯỜNG TRỰC", "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN"),
    ],
    [
      "two authorities on one line",
      ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Trung Thành"],
      signer("Trần Trung Thành", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
    ],
    [
      "two signers: the first",
      ["BỘ TRƯỞNG BỘ Y TẾ", "Trần Trung Thành", "BỘ TRƯỞNG BỘ NỘI VỤ", "Lê Chính Nghĩa"],
      signer("Trần Trung Thành", "BỘ TRƯỞNG BỘ Y TẾ"),
    ],
  ])("reads %s", (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test("of two signers the one who speaks for the chief issuer", () => {
    const page = pageOf(
      "KT. BỘ TRƯỞNG BỘ Y TẾ",
      "THỨ TRƯỞNG",
      "Trần Trung Thành",
      "KT. BỘ TRƯỞNG BỘ NỘI VỤ",
      "THỨ TRƯỞNG",
      "Lê Chính Nghĩa",
    );
    expect(readSigner(page, page.lines, "Bộ Nội vụ")?.value).toEqual(
      signer("Lê Chính Nghĩa", "THỨ TRƯỞNG", "KT. BỘ TRƯỞNG BỘ NỘI VỤ"),
    );
  });

  test("the head of an annex beside a signature is no part of it", () => {
    const annex = [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "Thực hiện cơ chế một cửa",
      "tại cơ quan hành chính nhà nước",
      "Điều 1. Phạm vi",
    ];
    expect(read(...annex, "THỦ TƯỚNG", "Đã ký", "Trần Trung Thành")).toEqual(
      signer("Trần Trung Thành", "THỦ TƯỚNG"),
    );
  });

  test.each([
    [["Trần Trung Thành"], "a name alone: an author's"],
    [["(1) Công văn số 12/SYT-NVY"], "a footnote"],
  ])("leaves %j alone: %s", (lines) => {
    expect(read(...lines)).toBeNull();
  });
});
