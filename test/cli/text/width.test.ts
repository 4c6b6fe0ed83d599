import { expect, test } from "vitest";
import { cut, padEnd, padStart, spread, widthOf, wrap } from "../../../src/cli/text/width.js";

const DECOMPOSED = "Ủy ban nhân dân".normalize("NFD");

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
