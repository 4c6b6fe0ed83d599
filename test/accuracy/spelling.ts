/** `oà`, `uỷ` at the end of a syllable: the tone is written on either vowel. */
const TONE_ON_SECOND =
  /(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})|(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu;

const OUTER = /^[\s.,;:“”"'()-]+|[\s.,;:“”"'()]+$/gu;

/**
 * One spelling for comparing what was read with what was labelled: letters that look alike, the place of a tone, case,
 * dashes, blanks, marks of emphasis and outer punctuation tell no two readings apart. Null where nothing is left.
 */
export function spelled(words: string | null | undefined): string | null {
  const plain = (words ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replace(TONE_ON_SECOND, "$1$4$3$6$2$5")
    .normalize("NFC")
    .replace(/ð/gu, "đ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[*_]/gu, "")
    .replace(/\s*([-/])\s*/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(OUTER, "");
  return plain === "" ? null : plain;
}
