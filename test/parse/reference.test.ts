import { describe, expect, test } from "vitest";
import { readReference } from "../../src/parse/reference.js";

describe("a document as a person names it", () => {
  test.each([
    ["309/TB-VPCP", { type: "Thông báo", number: "309/TB-VPCP", issuer: "Văn phòng Chính phủ" }, "a number"],
    ["1510-CV/TU", { type: "Công văn", number: "1510-CV/TU" }, "of the Party"],
    [
      "01/ct-ttg",
      { type: "Chỉ thị", number: "01/CT-TTg", issuer: "Thủ tướng Chính phủ" },
      "in small letters",
    ],
    ["51 /UBND- KGVX", { number: "51/UBND-KGVX" }, "carelessly typed"],
    ["1409", { number: "1409" }, "without a symbol"],
    [
      "Thông báo số 309/TB-VPCP ngày 24/8/2020",
      { type: "Thông báo", number: "309/TB-VPCP", date: "2020-08-24" },
      "words of a citation",
    ],
    [
      "thong bao 309/tb-vpcp ngay 24/8/2020",
      { type: "Thông báo", number: "309/TB-VPCP", date: "2020-08-24" },
      "without marks",
    ],
    [
      "15/QĐ-UBND của UBND tỉnh Hà Giang",
      { number: "15/QĐ-UBND", issuer: "Ủy ban nhân dân tỉnh Hà Giang" },
      "with the body that issued it",
    ],
    [
      "Điện của Ban Bí thư ngày 05/01/2021",
      { type: "Điện", issuer: "Ban Bí thư", date: "2021-01-05" },
      "without a number",
    ],
    ["Luật Đất đai", { type: "Luật", title: "Đất đai" }, "a law by its name"],
  ])("%s", (written, parts, _why) => {
    const citation = readReference(written);
    const read = { ...citation, number: citation?.number?.text, issuer: citation?.issuer?.name };
    expect(read).toMatchObject(parts);
  });

  test.each(["xin chào", "", "4eac4b745fcb", "' OR 1=1 --"])("%j names none", (written) => {
    expect(readReference(written)).toBeNull();
  });
});
