import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tcvn3 } from "../../../src/parse/decode/tcvn3.js";
import { viqr } from "../../../src/parse/decode/viqr.js";
import { vni } from "../../../src/parse/decode/vni.js";
import { windows1258 } from "../../../src/parse/decode/windows-1258.js";
import { to1258, toTcvn3, toViqr, toVni } from "./encode.js";

const VOWELS = [..."aăâeêioôơuưy"];
const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const SMALL = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))), "đ"];
const ALPHABET = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

const read1258 = (letters: string) => windows1258.read(letters);
const CASES = [
  ["TCVN3", toTcvn3, (letters: string) => tcvn3.read(letters)],
  ["VNI", toVni, (letters: string) => vni.read(letters)],
  ["Windows-1258", (text: string) => to1258(text), read1258],
  ["Windows-1258 with the whole letters it has", (text: string) => to1258(text, true), read1258],
] as const;

describe.each(CASES)("%s", (_, write, read) => {
  test.each(ALPHABET)("%s", (letter) => expect(read(write(letter))).toBe(letter));

  test("any text of Vietnamese words", () => {
    const word = fc
      .tuple(
        fc.constantFrom("", "b", "ngh", "Tr", "Đ", "đ", "gi"),
        fc.constantFrom(...ALPHABET),
        fc.constantFrom("", "ng", "T", "ch"),
      )
      .map((parts) => parts.join(""));
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(" ", "\n", "12/3", "-", ". ")))
      .map((parts) => parts.join(" "));
    fc.assert(fc.property(text, (given) => read(write(given)) === given));
  });
});

/** A word that could be Vietnamese: VIQR leaves others as they are. */
const wordWith = (letter: string) => {
  if (/[đĐ]/u.test(letter)) return `${letter}i`;
  return /[yýỳỷỹỵ]/iu.test(letter) ? `m${letter}` : `b${letter}n`;
};

describe("VIQR", () => {
  test.each(ALPHABET.map(wordWith))("%s", (word) => expect(viqr.read(toViqr(word))).toBe(word));

  test.each([
    ["Quye^'t ddi.nh so^' 12/QDD-UB", "Quyết định số 12/QĐ-UB"],
    ["u?y ban nha^n da^n huye^.n DDi`nh La^.p", "ủy ban nhân dân huyện Đình Lập"],
    ["thu+.c hie^.n. DDe^` nghi.", "thực hiện. Đề nghị"],
    ["la`m gi`? Nhu+ va^.y.", "làm gì? Như vậy."],
    ["nga`y 3\\. So+? Y te^'\\.", "ngày 3. Sở Y tế."],
    ["address, don't, add", "address, don't, add"],
  ])("%s", (written, text) => expect(viqr.read(written)).toBe(text));
});
