import { expect, test } from "vitest";
import { cut, padEnd, padStart, spread, wrap } from "../../../src/cli/text/width.js";
import { head, tail, widthOf } from "../../../src/cli/text/width-of.js";

const DECOMPOSED = "Ủy ban nhân dân".normalize("NFD");

test.each([
  ["Ủy ban nhân dân", 15, "composed letters"],
  [DECOMPOSED, 15, "decomposed letters"],
  ["“Số: 51/UBND-KGVX” – …", 22, "the signs of print"],
  ["文書", 4, "wide letters"],
  ["ｆｕｌｌ", 8, "full-width forms"],
  ["한국", 4, "Hangul"],
  ["👍🏽❤️", 4, "emoji, with their modifiers"],
  ["a\u200bb\u00adc\ufeff", 3, "signs of no width"],
  ["", 0, "nothing"],
])("%j is %i wide: %s", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("head and tail never part a letter", () => {
  expect(head(DECOMPOSED, 2)).toBe("Ủy".normalize("NFD"));
  expect(tail(DECOMPOSED, 3)).toBe("dân".normalize("NFD"));
  expect([head("文書", 3), tail("文書", 3)]).toEqual(["文", "書"]);
  expect([head("abc", 0), tail("abc", 0), head("文", -1), tail("文", 0)]).toEqual(["", "", "", ""]);
});

test.each([
  ["Sở Y tế", 10, "Sở Y tế", "what fits stays"],
  ["Ủy ban nhân dân tỉnh", 10, "Ủy ban nh…", "what does not ends in an ellipsis"],
  [DECOMPOSED, 6, `${"Ủy ba".normalize("NFD")}…`, "a letter keeps its marks"],
  ["Ủy ban nhân", 8, "Ủy ban…", "no blank before the ellipsis"],
  ["文書管理規程", 7, "文書管…", "wide letters take two columns"],
])("cut %s to %i: %s (%s)", (text, width, shown) => {
  expect(cut(text, width)).toBe(shown);
  expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
});

test("padding counts columns, not code units", () => {
  expect(widthOf(padEnd(DECOMPOSED, 20))).toBe(20);
  expect(padStart("7", 3)).toBe("  7");
  expect(padEnd("quá dài", 3)).toBe("quá dài");
});

test("two ends of a line: the left one gives way", () => {
  expect(spread("Sở Y tế", "notice", 20)).toBe("Sở Y tế       notice");
  expect(spread("Ủy ban nhân dân tỉnh Lạng Sơn", "notice", 20)).toBe("Ủy ban nhân…  notice");
  expect(spread("Sở Y tế", "", 20)).toBe("Sở Y tế");
});

test("wrapping breaks at blanks and leaves a long word whole", () => {
  expect(wrap("kết luận của Thủ tướng", 12)).toEqual(["kết luận của", "Thủ tướng"]);
  expect(wrap("một rấtrấtrấtdài hai", 6)).toEqual(["một", "rấtrấtrấtdài", "hai"]);
});
