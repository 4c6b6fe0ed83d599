import { fold, foldInPlace } from "../../model/text.js";

/** The folded words of a name or title, single blanks between: what names are compared by. */
export const wordsOf = (written: string) =>
  fold(written)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** A text as its words are searched, folded. Most need no sign left out: then unit for unit, which is quicker. */
export const searchable = (text: string) => (SIGNS_WITHIN_WORDS.test(text) ? fold(text) : foldInPlace(text));

// A soft hyphen, signs of no width, a mark that stands alone
const SIGNS_WITHIN_WORDS = /\u00ad|[\u0300-\u036f]|[\u200b-\u200d\u2060\ufeff]/;
