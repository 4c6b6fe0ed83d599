import { expect, test } from "vitest";
import { readNumberAlone } from "../../src/parse/number-alone.js";

test.each([
  ["309/TB-VPCP", "309/TB-VPCP", "a number of the state"],
  ["1510-CV/TU", "1510-CV/TU", "of the Party"],
  ["01/ct-ttg", "01/CT-TTg", "in small letters"],
  ["30/2020/NĐ-CP", "30/2020/NĐ-CP", "with its year"],
  ["1409", "1409", "without a symbol"],
  ["/UBND-KGVX", "/UBND-KGVX", "with a blank serial"],
])("%s is read as %s: %s", (written, text) => {
  expect(readNumberAlone(written)?.number?.text).toBe(text);
});

test.each([
  ["Thông báo số 309/TB-VPCP", "words are for the reader of sentences"],
  ["51 /UBND- KGVX", "blanks too"],
  ["24/8/2020", "a day"],
  ["4eac4b745fcb", "an id"],
  ["12ab", "a piece of one"],
  ["COVID-19", "a word"],
  ["", "nothing"],
])("%j is left alone: %s", (written) => {
  expect(readNumberAlone(written)).toBeNull();
});
