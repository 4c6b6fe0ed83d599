import { expect, test } from "vitest";
import { quoteLine } from "../../../src/cli/text/quote.js";
import { PLAIN } from "../../../src/cli/text/style.js";
import { widthOf } from "../../../src/cli/text/width-of.js";

/** The match stands between bars. */
function quoteOf(marked: string, width: number): string {
  const start = marked.indexOf("|");
  const end = marked.indexOf("|", start + 1) - 1;
  return quoteLine(marked.replaceAll("|", ""), [start, end], width, PLAIN);
}

test.each([
  ["Giao |Sở Y tế| tăng cường", 40, "Giao [Sở Y tế] tăng cường", "all of it, where there is room"],
  ["Giao |Sở Y tế| tăng cường chỉ đạo các đơn vị", 24, "Giao [Sở Y tế] tăng cườ…", "the end gives way first"],
  [
    "Căn cứ tình hình thực tế tại địa phương, giao |Sở Y tế| chủ trì",
    30,
    "…phương, giao [Sở Y tế] chủ t…",
    "then what stands before, by whole words",
  ],
  ["|Các sở, ban, ngành thuộc tỉnh|", 20, "[Các sở, ban, ngàn…]", "then the match itself"],
  ["(|Sở Y tế|, Công an)", 40, "([Sở Y tế], Công an)", "no blank is put where none was"],
])("%s in %i columns", (marked, width, shown) => {
  expect(quoteOf(marked, width)).toBe(shown);
  expect(widthOf(quoteOf(marked, width))).toBeLessThanOrEqual(width);
});

test("what a file says never reaches the terminal raw", () => {
  expect(quoteOf("giao \u001b[2J|Sở\u202e Y tế|\u0007", 60)).toBe("giao \\x1b[2J[Sở\\u{202e} Y tế]\\x07");
});
