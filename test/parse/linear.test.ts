import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/parse/index.js";
import { growth, MOST_GROWTH, repeated, workOf } from "./work.js";

const encoder = new TextEncoder();
const read = (text: string) => readDocument(encoder.encode(text), "a.txt");

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/UBND-KT
Sơn La, ngày 07 tháng 9 năm 2021
V/v phân bổ vật tư
`;
const BODY = `${HEAD}Kính gửi: Sở Y tế\n\nThực hiện Luật Đất đai, `;
const FOOT = `${HEAD}Nơi nhận:\n- Lưu: VT.\n`;

/** Signs and words that rules begin with, over and over on one line. */
const UNITS = [
  ..."1 - | * _ = . , ; : ( [ / … A a".split(" "),
  ...[" ", "\t", "\u00a0", "\u200b", "\n", "\f", "-\n", "; - ", "A ", "1.", "a) "],
  ...["ngày ", "tháng ", "năm  ", "số ", "Số: ", "V/v ", "<br>", "**", "Điều 1. ", "Căn cứ ", "của "],
  ...["Nơi nhận: ", "Kính gửi: ", "CỘNG HÒA ", "Độc lập - Tự do - ", "TM. ", "(đã ký ", "Ký bởi: "],
  ...[
    "Sở Y tế, ",
    "Giao Sở Y tế ",
    "các sở, ban, ",
    "trước ngày ",
    "trong thời hạn 5 ngày ",
    "phối hợp với ",
  ],
  ...["Quyết định số 1/QĐ-BYT, ", "Luật sửa đổi, bổ sung ", "sửa đổi, bổ sung Điều 1 ", "kèm theo "],
];

/** Pieces that cost the square of their number once, each where it was met. */
const PIECES: readonly (readonly [name: string, above: string, piece: string, below: string])[] = [
  ["lines that say nothing below the addressees", `${HEAD}Kính gửi: Sở Y tế\n`, ";\n", ""],
  ["a title without end", "", "Phụ lục \n", ""],
  ["numbers left blank", "", "số: \n", ""],
  ["titles of copies", "", "SAO Y \n", ""],
  ["Nơi nhận of a copy", "SAO Y\nSố: 12/SY-UBND\nNơi nhận:\n", "- Sở Y tế;\n", ""],
  ["blanks in a line below Nơi nhận", `${HEAD}Nơi nhận:\n`, "năm  ", ""],
  ["page numbers between empty lines", "", "Trang \n\n", ""],
  ["empty lines below a page number", "bảng kê vật tư\n- 1 -\n", "\n", ""],
  ["offices on a line of authority", `${FOOT}KT. CHỦ TỊCH `, "CHỦ TỊCH ", ""],
  ["dividers in a line of the letterhead", "", "a ---- ", ""],
  ["blanks before the end of a subject", `${HEAD} phân bổ`, " ", "vật tư\nKính gửi: Sở Y tế\n"],
  ["blanks behind the number", "BỘ Y TẾ\nSố: 12/BYT-KH", " ", "-\nHà Nội, ngày 1 tháng 2 năm 2020\n"],
  ["capitals before the date", "BỘ Y TẾ\nSố: 12/BYT-KH\n", "A ", "1, ngày 1 tháng 2 năm 2020\n"],
  ["dashes between issuers", "BỘ Y TẾ", "  -", "x\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"],
  [
    "sentences at the ends of full lines",
    BODY,
    `${"vật tư ".repeat(9)}phân\nbổ ${"vật tư ".repeat(9)}kho.\n`,
    "",
  ],
];

describe("four times the text takes about four times the work", { timeout: 60_000 }, () => {
  test.each(UNITS)("%j over and over", (unit) => {
    expect(growth(read, repeated(unit))).toBeLessThan(MOST_GROWTH);
  });

  test.each([..."1 - . ( A".split(" "), " ", "ngày ", "Sở Y tế, "])("%j over and over in a body", (unit) => {
    expect(growth(read, repeated(unit, BODY, "x.\n"))).toBeLessThan(MOST_GROWTH);
  });

  test.each(PIECES)("%s", (_, above, piece, below) => {
    expect(growth(read, repeated(piece, above, below))).toBeLessThan(MOST_GROWTH);
  });
});

test("a square is told from a line", { timeout: 60_000 }, () => {
  const square = (text: string) => /x+y/.test(text.slice(0, text.length / 20));
  expect(growth(square, repeated("x"), 1)).toBeGreaterThan(MOST_GROWTH);
});

const TEN_MB = 10_000_000;

// A pattern that goes back over a run keeps a note of each of its signs; on such a line it would run out of room.
describe("a line of 10 MB takes about four times the work of one of 2.5 MB", {
  retry: 2,
  timeout: 60_000,
}, () => {
  test.each(["1", " ", "-", "ngày ", "\u200b"])("%j", (unit) => {
    const line = repeated(unit, BODY, "x.\n");
    const quarter = workOf(read, line(TEN_MB / 4));
    expect(workOf(read, line(TEN_MB)) / quarter).toBeLessThan(MOST_GROWTH);
  });
});
