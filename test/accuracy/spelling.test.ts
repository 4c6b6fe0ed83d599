import { expect, test } from "vitest";
import { spelled } from "./spelling.js";

test.each([
  ["the tone on either vowel", "Uỷ ban nhân dân tỉnh Khánh Hoà", "ủy ban nhân dân tỉnh khánh hòa"],
  ["but not inside a syllable", "Hoàn", "hoàn"],
  ["composed or not", "Y tế".normalize("NFD"), "y tế"],
  ["a letter that looks like Đ", "39/QÐ-UBND", "39/qđ-ubnd"],
  ["blanks about dashes and strokes", "51 /UBND – KGVX", "51/ubnd-kgvx"],
  ["blanks of any kind", "Sở  Y\ntế", "sở y tế"],
  ["marks of emphasis", "**BỘ Y TẾ**", "bộ y tế"],
  ["outer punctuation", "“Như trên”;", "như trên"],
  ["nothing but punctuation", " ... ", null],
  ["nothing", null, null],
])("%s", (_, words, one) => {
  expect(spelled(words)).toBe(one);
});
