import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldInPlace, reading, searchable } from "../../src/model/text.js";

describe("fold", () => {
  const rows: [why: string, written: string, folded: string][] = [
    ["tones and vowel marks", "Sở Y tế tỉnh Lạng Sơn", "so y te tinh lang son"],
    ["đ, and its look-alike from Iceland", "Đề án Ðà Nẵng, đường ðến", "de an da nang, duong den"],
    ["both spellings of a tone", "HOÀ Hòa", "hoa hoa"],
    ["NFD", "Uỷ ban".normalize("NFD"), "uy ban"],
    ["a mark that belongs to nothing", "a\u0301\u0323b", "ab"],
    ["blanks of all kinds", " \t a\u00a0\u2003b\r\n\n c ", "a b c"],
    ["signs of no width", "a\u200bb\u00ad\ufeffc", "abc"],
    ["dashes and quotes", "“a” – b—c ‘d’", "\"a\" - b-c 'd'"],
    ["signs that stay", "5 m² … №", "5 m² … №"],
    ["other scripts", "日本 Я", "日本 Я"],
    ["half a surrogate pair", "a\ud83d b", "a\ufffd b"],
    ["signs that are none", "a\0b\uffffc", "abc"],
    ["nothing", "", ""],
    ["blanks alone", " \n ", ""],
  ];
  test.each(rows)("%s", (_, written, folded) => expect(fold(written)).toBe(folded));

  test("is idempotent, and the same for NFC and NFD", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(..."ắặẫđĐƯỢ \t-–…ả\u0301"), fc.string({ unit: "binary" })),
    });
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
        expect(fold(written.normalize("NFD"))).toBe(fold(written.normalize("NFC")));
      }),
    );
  });

  test("a text longer than any before", () => {
    expect(fold("Ấ ".repeat(100_000))).toBe("a ".repeat(100_000).trim());
  });
});

describe("foldInPlace", () => {
  test("keeps every unit in its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        expect(foldInPlace(written)).toHaveLength(written.length);
      }),
    );
    expect(foldInPlace(" Số:\t51 –\r\nĐ…")).toBe(" so:\t51 -\r\nd…");
    expect(foldInPlace("\ufeffSố 5")).toBe("\ufeffso 5");
  });
});

test("a pattern in readable Vietnamese runs over folded text", () => {
  const found = [...foldInPlace("CÔNG VĂN SỐ 5; công văn số 6").matchAll(reading`công văn số \d`)];
  expect(found.map(({ index }) => index)).toEqual([0, 15]);
});

describe("searchable", () => {
  const read = (text: string) => searchable(text, foldInPlace(text));

  test.each([
    ["a soft hyphen", "tiêm\u00ad chủng"],
    ["a space of no width", "tiêm\u200bchủng"],
    ["a joiner", "tiêm\u2060chủng"],
    ["a mark that stands alone", "tie\u0302m chu\u0309ng"],
  ])("leaves out %s", (_, text) => expect(read(text)).toBe(fold(text)));

  test.each(["Tiêm chủng\n  mở rộng", "chi – tiết “a”", "", "日本"])("%j stays, unit for unit", (text) =>
    expect(read(text)).toBe(foldInPlace(text)),
  );
});
