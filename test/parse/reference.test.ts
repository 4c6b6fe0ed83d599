import { describe, expect, test } from "vitest";
import { readReference, readReferences } from "../../src/parse/reference.js";

const read = (written: string) => {
  const citation = readReference(written);
  if (citation === null) return null;
  const { type, number, date, issuer, title } = citation;
  return [type, number?.text, date, issuer?.name, title].map((part) => part ?? "-").join(" | ");
};

describe("what a person types to name a document is read", () => {
  test.each([
    ["309/TB-VPCP", "Thông báo | 309/TB-VPCP | - | Văn phòng Chính phủ | -"],
    [
      "Thông báo số 309/TB-VPCP ngày 24/8/2020",
      "Thông báo | 309/TB-VPCP | 2020-08-24 | Văn phòng Chính phủ | -",
    ],
    ["1510-CV/TU", "Công văn | 1510-CV/TU | - | - | -"],
    ["1510-cv/tu", "Công văn | 1510-CV/TU | - | - | -"],
    ["01/ct-ttg", "Chỉ thị | 01/CT-TTg | - | Thủ tướng Chính phủ | -"],
    ["30/2020/nd-cp", "Nghị định | 30/2020/NĐ-CP | - | Chính phủ | -"],
    ["cong van 51/ubnd-kgvx", "Công văn | 51/UBND-KGVX | - | - | -"],
    ["công văn 51/UBND-KGVX ngày 14/1/2021", "Công văn | 51/UBND-KGVX | 2021-01-14 | - | -"],
    ["so 12/syt-nvy", "- | 12/SYT-NVY | - | - | -"],
    ["12/SYT-NVY", "- | 12/SYT-NVY | - | - | -"],
    ["Điện của Thường trực Ban Bí thư ngày 05/01/2021", "Điện | - | 2021-01-05 | Thường trực Ban Bí thư | -"],
    ["Luật Đất đai", "Luật | - | - | - | Đất đai"],
    ["luat dat dai 2013", "Luật | - | 2013 | - | dat dai"],
    ["01/CT-TTg 2021", "Chỉ thị | 01/CT-TTg | 2021 | Thủ tướng Chính phủ | -"],
    ["Luật Đất đai năm 2013", "Luật | - | 2013 | - | Đất đai"],
    ["nghi dinh 30/2020/nd-cp cua chinh phu", "Nghị định | 30/2020/NĐ-CP | - | Chính phủ | -"],
    ["51 /UBND- KGVX", "- | 51/UBND-KGVX | - | - | -"],
    [
      "thong bao 309/tb-vpcp ngay 24/8/2020",
      "Thông báo | 309/TB-VPCP | 2020-08-24 | Văn phòng Chính phủ | -",
    ],
    ["15/QĐ-UBND của UBND tỉnh Hà Giang", "Quyết định | 15/QĐ-UBND | - | Ủy ban nhân dân tỉnh Hà Giang | -"],
    ["51/UBND-KGVX của UBND tỉnh Lạng Sơn", "- | 51/UBND-KGVX | - | Ủy ban nhân dân tỉnh Lạng Sơn | -"],
    ["51/ubnd-kgvx cua ubnd tinh lang son", "- | 51/UBND-KGVX | - | - | -"],
    ["51/UBND-KGVX ngày 14/01/2021", "- | 51/UBND-KGVX | 2021-01-14 | - | -"],
    ["28 TC/TCT", "- | 28-TC/TCT | - | - | -"],
    ["1409", "- | 1409 | - | - | -"],
    ["/UBND-KGVX", "- | /UBND-KGVX | - | - | -"],
  ])("%j", (written, citation) => expect(read(written)).toBe(citation));
});

describe("what names no document is null", () => {
  test.each([
    ["", "nothing"],
    ["Sở Y tế", "a body"],
    ["24/8/2020", "a day"],
    ["công văn", "a type alone"],
  ])("%j", (written, why) => expect(read(written), why).toBeNull());
});

describe("what names several documents gives each", () => {
  test.each([
    ["51/UBND-KGVX 309/TB-VPCP", ["51/UBND-KGVX", "309/TB-VPCP"]],
    ["Công văn số 10, 11/BYT-DP", ["10/BYT-DP", "11/BYT-DP"]],
    ["309/TB-VPCP", ["309/TB-VPCP"]],
  ])("%j", (written, numbers) =>
    expect(readReferences(written).map(({ number }) => number?.text)).toEqual(numbers),
  );
});
