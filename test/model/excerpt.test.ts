import { describe, expect, test } from "vitest";
import { excerpt, lineAt } from "../../src/model/excerpt.js";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return excerpt(text, start, start + words.length);
};
const marked = (text: string, words: string) => {
  const { quote, marked } = around(text, words);
  return quote.slice(...marked);
};

describe("excerpt", () => {
  test("is the line of the match", () => {
    const found = around("Kính gửi:\n- Sở Xây dựng;\n- Công an tỉnh.", "Sở Xây dựng");
    expect(found).toEqual({ quote: "- Sở Xây dựng;", marked: [2, 13], line: 2 });
  });

  test("folds white space and keeps the mark on the words", () => {
    const text = "\t giao   Sở\n  Xây   dựng   chủ trì\nhết";
    expect(around(text, "Sở\n  Xây   dựng").quote).toBe("giao Sở Xây dựng chủ trì");
    expect(marked(text, "Sở\n  Xây   dựng")).toBe("Sở Xây dựng");
  });

  test.each([
    ["a\r\nb\r\nc", "c", 3, "Windows line ends count once"],
    ["a\rb\rc", "c", 3, "so do those of old Macs"],
    ["a\n\r\nb", "b", 3, "and mixed ones"],
    ["a", "a", 1, "the first line is 1"],
  ])("%j: %s stands on line %i (%s)", (text, words, line) => {
    expect(lineAt(text, text.indexOf(words))).toBe(line);
  });

  test("cuts a line without end at words, and says so", () => {
    const { quote, marked } = around(`${"trước ".repeat(100_000)}GIỮA ${"sau ".repeat(100_000)}`, "GIỮA");
    expect(quote).toMatch(/^…(trước )+GIỮA (sau ?)+…$/);
    expect(quote.length).toBeLessThan(340);
    expect(quote.slice(...marked)).toBe("GIỮA");
  });

  test("says where a long match was cut", () => {
    const { quote, marked } = around(`xem ${"dài ".repeat(200)}hết`, "dài ".repeat(200).trim());
    expect(quote).toMatch(/^xem (dài ?)+…$/);
    expect(quote.slice(marked[1])).toBe("…");
  });

  test("parts no letter of two units, wherever it cuts", () => {
    const letters = "𠀀".repeat(300);
    for (const shift of ["", "a"]) {
      const text = `${letters}${shift}GIỮA${letters}`;
      expect(around(text, "GIỮA").quote).not.toMatch(/\p{Cs}/u);
      expect(around(text, letters + shift).quote).not.toMatch(/\p{Cs}/u);
    }
  });

  test("finds the lines of many places in a long text at once", () => {
    const text = "một dòng\n".repeat(100_000);
    const lines = Array.from({ length: 100_000 }, (_, at) => excerpt(text, at * 9, at * 9 + 3).line);
    expect([lines[0], lines.at(-1)]).toEqual([1, 100_000]);
  });

  test("draws offsets outside the text in", () => {
    expect(excerpt("ngắn", 2, 900)).toEqual({ quote: "ngắn", marked: [2, 4], line: 1 });
    expect(excerpt("", 0, 0)).toEqual({ quote: "", marked: [0, 0], line: 1 });
  });
});
