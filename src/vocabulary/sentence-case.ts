import { fold } from "../model/text.js";

/** Words after which a place follows; two syllables count as one. */
const LEVELS = new Set(["tinh", "pho", "huyen", "quan", "xa", "phuong", "tran", "khu"]);
const ENDS_A_NAME = /[,;:-]/;
const ROMAN = /^[IVX]+$/;

/**
 * A stretch of a name in CAPITALS with small letters: a capital where the name opens or a proper name follows, the
 * words after a level word in capitals (`HUYỆN ĐÌNH LẬP` → `huyện Đình Lập`); short forms and Roman numerals stay.
 */
export function sentenceCase(stretch: string, opens: boolean, before: string): string {
  let capital = opens;
  let place = /(?:tỉnh|thành phố|huyện|quận|xã|phường|thị trấn|đặc khu|(?:Huyện|Quận|Thị|Thành) ủy)$/.test(
    before.trimEnd(),
  );
  return stretch
    .split(/(\s+)/)
    .map((word) => {
      if (!/\p{L}/u.test(word)) {
        if (ENDS_A_NAME.test(word)) place = false;
        return word;
      }
      const cased = capital || place ? capitalized(word) : lowered(word);
      capital = false;
      if (LEVELS.has(fold(word))) place = true;
      else if (ENDS_A_NAME.test(word.at(-1) as string)) place = false;
      return cased;
    })
    .join("");
}

const lowered = (word: string) => (staysInCapitals(word) ? word : word.toLowerCase());
const capitalized = (word: string) =>
  staysInCapitals(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** FPT, KGVX, III: no syllable is without a vowel. */
const staysInCapitals = (word: string) => ROMAN.test(word) || !/[aeiouy]/.test(fold(word));
