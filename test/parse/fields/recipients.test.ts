import { describe, expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { readDistribution } from "../../../src/parse/fields/recipients.js";
import { readSigner } from "../../../src/parse/fields/signer.js";
import { pageOf } from "./page-of.js";

function read(...lines: string[]) {
  const page = pageOf(...lines);
  const { recipients, filing } = readDistribution(page, page.lines, NO_CONTEXT);
  return {
    list: recipients.map(({ value }) => value.asWritten),
    units: filing?.value.units.join(" ") ?? null,
  };
}

describe("Nơi nhận", () => {
  test.each([
    ["dashes", ["Nơi nhận:", "- Như trên;", "- Sở Nội vụ;", "- Lưu: VT."], ["Như trên", "Sở Nội vụ"]],
    [
      "dashes with blank lines between",
      ["Nơi nhận:", "", "- Như trên;", "", "- Sở Nội vụ;", "", "- Lưu: VT."],
      ["Như trên", "Sở Nội vụ"],
    ],
    ["no dashes", ["Nơi nhận", "Như trên;", "Sở Nội vụ;", "Lưu: VT."], ["Như trên", "Sở Nội vụ"]],
    [
      "no dashes, blank lines between",
      ["Nơi nhận", "", "Như trên;", "", "Vụ trưởng (để b/c);", "", "Lưu: VT."],
      ["Như trên", "Vụ trưởng"],
    ],
    ["no punctuation", ["Nơi nhận:", "- Như trên", "- Sở Nội vụ", "- Lưu: VT"], ["Như trên", "Sở Nội vụ"]],
    [
      "commas at the end",
      ["Nơi nhận:", "- Như trên,", "- Sở Nội vụ,", "- Lưu: VT."],
      ["Như trên", "Sở Nội vụ"],
    ],
    [
      "a wrapped entry",
      ["Nơi nhận:", "- Như trên;", "- VPUB: CVP, PCVP,", "phòng: KGVX, TH;", "- Lưu: VT."],
      ["Như trên", "VPUB: CVP, PCVP, phòng: KGVX, TH"],
    ],
    [
      "an entry wrapped before a capital",
      ["Nơi nhận:", "- Cổng Thông tin điện tử", "Chính phủ;", "- Lưu: VT."],
      ["Cổng Thông tin điện tử Chính phủ"],
    ],
    [
      "one line with dashes",
      ["Nơi nhận:- Như trên;- Các Bộ: KH&ĐT, TC;- Lưu: VT, ĐP"],
      ["Như trên", "Các Bộ: KH&ĐT, TC"],
    ],
    [
      "commas on one line, Lưu among them",
      ["Nơi nhận: Sở Nội vụ, Cục Văn thư, Lưu trữ tỉnh, Lưu VT, HS"],
      ["Sở Nội vụ, Cục Văn thư, Lưu trữ tỉnh"],
    ],
    ["the row of dashes of a table", ["Nơi nhận:", "---", "- Như trên;", "- Lưu: VT."], ["Như trên"]],
    [
      "the lines of a signature woven in",
      [
        "Nơi nhận: kt. Thống đốc",
        "- Thủ tướng và các Phó Thủ tướng",
        "phó Thống đốc",
        "Chính phủ (để b/c);",
        "- Các Bộ (để phối",
        "(đã ký)",
        "hợp); Trần Trung Thành",
        "- Lưu: VT.",
      ],
      ["Thủ tướng và các Phó Thủ tướng Chính phủ", "Các Bộ"],
    ],
    ["one line without dashes", ["Nơi nhận: Như trên; Sở Nội vụ; Lưu: VT."], ["Như trên", "Sở Nội vụ"]],
    [
      "a semicolon inside an entry",
      ["Nơi nhận:", "- Như trên;", "- Văn phòng UBND; phòng TH, VX;", "- Lưu: VT."],
      ["Như trên", "Văn phòng UBND; phòng TH, VX"],
    ],
    [
      "bullets",
      ["Nơi nhận:", "• Như trên;", "• Đài Phát thanh - Truyền hình;", "• Lưu: VT."],
      ["Như trên", "Đài Phát thanh - Truyền hình"],
    ],
    ["a Lưu without dash after dashes", ["Nơi nhận:", "- Như trên;", "Lưu: VT."], ["Như trên"]],
    [
      "the signature behind, on the same line",
      ["Nơi nhận: - Như điều 4; - Các Sở; - Lưu VT. TM. BAN THƯỜNG VỤ"],
      ["Như điều 4", "Các Sở"],
    ],
    [
      "the signature below, without a gap",
      ["Nơi nhận", "- Như trên", "- Công báo", "- Lưu VT", "KT/Bộ trưởng", "Thứ trưởng"],
      ["Như trên", "Công báo"],
    ],
  ])("with %s", (_, lines, list) => {
    expect(read(...lines)).toEqual({ list, units: expect.stringMatching(/^VT/) });
  });

  test("the authority of a signature on the line of the words is no entry", () => {
    expect(read("Nơi nhận: KT. GIÁM ĐỐC", "- Như trên;", "- Lưu: VT.")).toEqual({
      list: ["Như trên"],
      units: "VT",
    });
  });

  test("a signature that stands behind the entries, line by line, goes to the signature", () => {
    const lines = [
      "Nơi nhận:",
      "- Như trên; KT. GIÁM ĐỐC",
      "- Sở Nội vụ; PHÓ GIÁM ĐỐC",
      "- Công an tỉnh;",
      "(Đã ký)",
      "- Lưu: VT. Trần Trung Thành",
    ];
    expect(read(...lines)).toEqual({ list: ["Như trên", "Sở Nội vụ", "Công an tỉnh"], units: "VT" });
    const page = pageOf(...lines);
    const { left } = readDistribution(page, page.lines, NO_CONTEXT);
    expect(readSigner(page, left)?.value).toEqual({
      name: "Trần Trung Thành",
      title: "PHÓ GIÁM ĐỐC",
      capacity: ["KT. GIÁM ĐỐC"],
    });
  });

  test("offices that get a copy are entries, not signatures", () => {
    expect(read("Nơi nhận:", "- Như trên;", "- Sở Nội vụ; Chủ tịch UBND tỉnh;", "- Lưu: VT.").list).toEqual([
      "Như trên",
      "Sở Nội vụ; Chủ tịch UBND tỉnh",
    ]);
  });

  test.each([
    [["- Lưu: VP (HC, TH)", "TCT (HC, NV3)"], "VP TCT"],
    [["- Lưu: VT, CNN.", "Hoa/QĐ06.T9/50b"], "VT CNN"],
    [["- Lưu: VT", "MẪU SỐ 01", "(Ban hành kèm theo Thông tư số 01)", "- Họ và tên: ……"], "VT"],
  ])("the list ends with %j", (lines, units) => {
    expect(read("Nơi nhận:", "- Như trên;", ...lines)).toEqual({ list: ["Như trên"], units });
  });

  test("a path printed under the list is no part of it", () => {
    expect(read("Nơi nhận:", "- Như trên;", "- Lưu: VT, TH", "", "d:\\2019\\CV\\bao cao")).toEqual({
      list: ["Như trên"],
      units: "VT TH",
    });
  });

  test.each([
    ["- Thường trực Tỉnh ủy (để b/c);", "Thường trực Tỉnh ủy", "để b/c"],
    ["- Thường trực Tỉnh ủy; (để b/c)", "Thường trực Tỉnh ủy", "để b/c"],
    ["- Các phòng chuyên môn (thực hiện);", "Các phòng chuyên môn", "thực hiện"],
    ["- Sở Tài chính ( b/c).", "Sở Tài chính", "b/c"],
    ["- Cục Kiểm tra văn bản (Bộ Tư pháp);", "Cục Kiểm tra văn bản (Bộ Tư pháp)", null],
    ["- UBND thành phố (1A, B);", "UBND thành phố (1A, B)", null],
  ])("keeps the purpose of %s apart", (line, asWritten, purpose) => {
    const page = pageOf("Nơi nhận:", line);
    const [first] = readDistribution(page, page.lines, NO_CONTEXT).recipients;
    expect(first?.value).toMatchObject({ asWritten, purpose });
  });

  test("a purpose on the next line belongs to the entry above", () => {
    const page = pageOf("Nơi nhận:", "- Báo Sơn La;", "   (để đưa tin)", "- Lưu: VT.");
    const { recipients } = readDistribution(page, page.lines, NO_CONTEXT);
    expect(recipients.map(({ value }) => [value.asWritten, value.purpose])).toEqual([
      ["Báo Sơn La", "để đưa tin"],
    ]);
  });

  test.each([
    ["Như trên", true],
    ["Như Điều 3", true],
    ["Như kính gửi", true],
    ["Sở Y tế", false],
  ])("%s stands for the addressees: %s", (entry, same) => {
    const page = pageOf("Nơi nhận:", `- ${entry};`);
    expect(readDistribution(page, page.lines, NO_CONTEXT).recipients[0]?.value.sameAsAddressees).toBe(same);
  });
});
