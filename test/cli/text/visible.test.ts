import { expect, test } from "vitest";
import { visible, visibleJson, visibleLines } from "../../../src/cli/text/visible.js";

test.each([
  ["Sở Y tế  tỉnh\n Lạng Sơn", "Sở Y tế tỉnh Lạng Sơn", "white space is one space"],
  ["\u001b[31mđỏ\u001b[0m", "\\x1b[31mđỏ\\x1b[0m", "colours of a file are shown, not obeyed"],
  ["a\u009b2Jb", "a\\x9b2Jb", "the one-byte form of the same"],
  ["thường\u202ecod.exe", "thường\\u{202e}cod.exe", "signs that turn the direction of writing"],
  ["a\u2067b\u2069", "a\\u{2067}b\\u{2069}", "isolates too"],
  ["\u0007\u0000", "\\x07\\x00", "bell and null"],
  ["Nguyễn\u00adVăn\u200bA", "Nguyễn\u00adVăn\u200bA", "signs of no width do no harm"],
])("%j is shown as %j: %s", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a text of many lines keeps its lines, tabs and form feeds; a lone carriage return would overwrite a line", () => {
  expect(visibleLines("một\r\nhai\tba\f\rbốn\u001b]0;x\u0007")).toBe(
    "một\r\nhai\tba\f\\x0dbốn\\x1b]0;x\\x07",
  );
});

test("JSON stays the same value and holds nothing a terminal obeys", () => {
  const value = { subject: "a\u009b2J\u202eb\u007f\u{e0041}" };
  const shown = visibleJson(JSON.stringify(value, null, 2));
  for (const sign of ["\u009b", "\u202e", "\u007f", "\u{e0041}"]) expect(shown).not.toContain(sign);
  expect(JSON.parse(shown)).toEqual(value);
});
