import { describe, expect, test } from "vitest";
import { fold } from "../../src/model/text.js";
import {
  DOCUMENT_TYPES,
  typeAt,
  typeOfShortForm,
  typeOfSymbol,
  typeOfWords,
} from "../../src/vocabulary/document-types.js";

describe("a type by its words", () => {
  test.each([
    ["quyet dinh", "Quyết định"],
    ["thong tu lien tich", "Thông tư liên tịch"],
    ["bo luat", "Bộ luật"],
    ["chuong trinh hanh dong", "Chương trình"],
  ])("%s", (folded, type) => expect(typeOfWords(folded)).toBe(type));

  test("other words name none", () => expect(typeOfWords("quyet tam")).toBeNull());

  test.each([
    ["thong tu lien tich so 05", { type: "Thông tư liên tịch", end: 18 }],
    ["quyet\ndinh so 4", { type: "Quyết định", end: 10 }],
    ["congvan so 5", { type: "Công văn", end: 7 }],
  ])("%j begins with one", (folded, met) => expect(typeAt(folded, 0)).toEqual(met));

  test.each(["luatsu", "dien luc viet nam", "ke hoach va dau tu", "bao cao vien", "luat gia"])(
    "%s is another word",
    (folded) => expect(typeAt(folded, 0)).toBeNull(),
  );
});

describe("a type by its short form", () => {
  test.each([
    ["QĐ", "state", "Quyết định"],
    ["QÐ", "state", "Quyết định"],
    ["TTr", "state", "Tờ trình"],
    ["TT", "state", "Thông tư"],
    ["TT", "party", "Thông tri"],
    ["KL", "party", "Kết luận"],
    ["QĐ", "party", null],
    ["KGVX", "state", null],
  ] as const)("%s of the %s: %s", (form, system, type) => expect(typeOfShortForm(form, system)).toBe(type));
});

describe("a type by the symbol", () => {
  test.each([
    ["TTr-UBND", "Tờ trình"],
    ["NĐ-CP", "Nghị định"],
    ["QĐ/BTC", "Quyết định"],
    ["QĐ.UB", "Quyết định"],
    ["CT-TTg", "Chỉ thị"],
    ["TC/QĐ/CSTC", "Quyết định"],
    ["TANDTC-VKSNDTC/TTLT", "Thông tư liên tịch"],
    ["TTLT-BYT-BNV", "Thông tư liên tịch"],
    ["TT-BYT", "Thông tư"],
    ["VBHN-BCT", "Văn bản hợp nhất"],
    ["CV/TU", "Công văn"],
    ["KL/TW", "Kết luận"],
    ["QĐi/TW", "Quy định"],
    ["TB/VPTW", "Thông báo"],
  ])("%s states %s", (symbol, type) => expect(typeOfSymbol(symbol)).toBe(type));

  test.each([
    ["UBND-KGVX", "the symbol of a công văn"],
    ["QH14", "a law or a resolution"],
    ["QĐ/TW", "a Party QĐ may be Quyết định or Quy định"],
    ["CT-THNVDT", "CT is a Cục Thuế here"],
    ["TC/TCT", "TC is Bộ Tài chính here"],
    ["TTg-KGVX", "the symbol of a công văn"],
  ])("%s states none: %s", (symbol) => expect(typeOfSymbol(symbol)).toBeNull());
});

test("no type is listed twice", () => {
  const names = DOCUMENT_TYPES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, with what laws and rules are called. */
const OF_THE_STATE = `
  Nghị quyết NQ; Quyết định QĐ; Chỉ thị CT; Quy chế QC; Quy định QyĐ; Thông cáo TC; Thông báo TB; Hướng dẫn HD; Chương trình CTr;
  Kế hoạch KH; Phương án PA; Đề án ĐA; Dự án DA; Báo cáo BC; Biên bản BB; Tờ trình TTr; Hợp đồng HĐ; Công điện CĐ; Bản ghi nhớ BGN;
  Bản thỏa thuận BTT; Giấy ủy quyền GUQ; Giấy mời GM; Giấy giới thiệu GGT; Giấy nghỉ phép GNP; Phiếu gửi PG; Phiếu chuyển PC; Phiếu báo PB;
  Lệnh L; Nghị định NĐ; Thông tư TT; Thông tư liên tịch TTLT; Nghị quyết liên tịch NQLT; Văn bản hợp nhất VBHN`;

/** Hướng dẫn 36-HD/VPTW; a Party QĐ may be Quyết định or Quy định. */
const OF_THE_PARTY = `
  Nghị quyết NQ; Chỉ thị CT; Kết luận KL; Quy chế QC; Quy định QĐi; Thông tri TT; Hướng dẫn HD; Thông báo TB; Báo cáo BC; Kế hoạch KH;
  Chương trình CTr; Đề án ĐA; Tờ trình TTr; Công văn CV; Giấy mời GM`;

const listed = (types: string) =>
  types.split(";").map((line) => /^\s*(.+) (\S+)$/su.exec(line)?.slice(1) as [string, string]);

describe("every type has its short form", () => {
  test.each(listed(OF_THE_STATE))("%s is %s of the state", (name, form) => {
    expect(typeOfWords(fold(name))).toBe(name);
    expect(typeOfShortForm(form, "state")).toBe(name);
  });
  test.each(listed(OF_THE_PARTY))("%s is %s of the Party", (name, form) => {
    expect(typeOfWords(fold(name))).toBe(name);
    expect(typeOfShortForm(form, "party")).toBe(name);
  });
  test.each(["Công văn", "Thư công", "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"])(
    "%s is a type, short form or not",
    (name) => expect(typeOfWords(fold(name))).toBe(name),
  );
});
