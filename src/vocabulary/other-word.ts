import { remembering } from "./remember.js";

/**
 * Whether words that fold to a name are other words by their marks: `PHƯỜNG AN` is no Phương án, `DIỄN` no Điện. A
 * scan breaks the marks of a word here and there, so of several words one has to stand as it should, and of a single
 * one the tone does not count; words without any mark lost them all on the way.
 */
export function isOtherWord(written: string, name: string): boolean {
  if (!MARKED.test(written)) return false;
  const [words, named] = [wordsOf(written), wordsOf(name)];
  if (words.length !== named.length) return false;
  if (words.length === 1) return toneless(written) !== toneless(name);
  return words.every((word, at) => lettersOf(word) !== lettersOf(named[at] as string));
}

const MARKED = /[^\p{ASCII}]/u;

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Letters and marks in one order: `HOÀ` and `Hòa` have the same. */
const lettersOf = remembering((word) =>
  [...word.replaceAll("Ð", "Đ").toLowerCase().normalize("NFD")].sort().join(""),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const toneless = remembering((text) =>
  text.replaceAll("Ð", "Đ").toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC").trim(),
);
