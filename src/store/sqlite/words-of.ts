import { fold } from "../../model/text.js";

/** The folded words of a name or title, single blanks between: what names are compared by. */
export const wordsOf = (written: string) =>
  fold(written)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
