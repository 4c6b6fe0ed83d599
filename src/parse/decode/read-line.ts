import type { Alphabet } from "./alphabet.js";
import { isSyllable } from "./syllable.js";
import { hasCodes, WORD, withinCodes } from "./words.js";

/** Reads lines of a font encoding, word by word, each word once: a word in Unicode among them stays. */
export function lineReader(alphabet: Alphabet): (line: string) => string {
  const known = new Map<string, string>();
  const read = (word: string): string => {
    const meaning = known.get(word) ?? readWord(word, alphabet);
    known.set(word, meaning);
    return meaning;
  };
  return (line) => line.replace(WORD, read);
}

function readWord(word: string, alphabet: Alphabet): string {
  if (BEYOND_LATIN_1.test(word) || LONE_SIGN.test(word)) return word;
  if (hasCodes(word)) return readCodes(word, alphabet);
  const read = alphabet.read(word);
  return isSyllable(word) && !isSyllable(read) ? word : read;
}

const BEYOND_LATIN_1 = /[\u0100-\uffff]/u;

// bullets of symbol fonts and signs of their own: `· Sở`, `Ø Xã`, `§ 1`, `3 × 4`, a hyphen that is not shown
const LONE_SIGN = /^[·§Øü¨×©\u00ad\u0080-\u009f]$/u;

/** `C\u0097NG` is `CỘNG` in TCVN 5712; around a word these codes are quotation marks, dots and dashes of Windows. */
function readCodes(word: string, alphabet: Alphabet): string {
  const read = alphabet.read(word);
  if (isSyllable(read)) return read;
  const [start, end] = withinCodes(word);
  return word.slice(0, start) + alphabet.read(word.slice(start, end)) + word.slice(end);
}
