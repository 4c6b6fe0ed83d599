import { expect, test } from "vitest";
import { isCapitalUnit, isSmallUnit } from "../../src/model/letters.js";

const caseOf = (letter: string) => [isCapitalUnit(letter.charCodeAt(0)), isSmallUnit(letter.charCodeAt(0))];

test.each([
  ["A", [true, false], "a capital"],
  ["Ộ", [true, false], "two marks on one letter"],
  ["Đ", [true, false], "no mark but a letter of its own"],
  ["ộ", [false, true], "a small letter"],
  ["đ", [false, true], "the same, small"],
  ["ß", [false, true], "its capital is two letters"],
  ["7", [false, false], "a figure"],
  ["–", [false, false], "a sign"],
  ["文", [false, false], "a letter of a script without cases"],
])("%s is told by its unit: %j", (letter, expected, why) => {
  expect(caseOf(letter), why).toEqual(expected);
  expect(caseOf(letter), "and told again").toEqual(expected);
});
