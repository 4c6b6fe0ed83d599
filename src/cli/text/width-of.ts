import { eastAsianWidth } from "get-east-asian-width";

/**
 * Columns a text takes on a terminal: a letter with its combining marks one, wide letters (文) and emoji two, signs of
 * no width none. Nearly all texts here are composed Latin letters, one column each; only others pay for being parted
 * into letters, which takes ten milliseconds to set up.
 */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  return lettersOf(text).reduce((width, letter) => width + letterWidth(letter), 0);
}

/** Columns of the widest of these, of which there may be any number. */
export const widestOf = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

/** As much of the text as fills `width` columns. */
export function head(text: string, width: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(width, 0));
  const letters = lettersOf(text);
  return letters.slice(0, countFitting(letters, width)).join("");
}

/** As much of the end of the text as fills `width` columns. */
export function tail(text: string, width: number): string {
  if (isPlain(text)) return text.slice(Math.max(text.length - width, 0));
  const letters = lettersOf(text);
  return letters.slice(letters.length - countFitting(letters.toReversed(), width)).join("");
}

/** How many of these letters, from the first on, fill `width` columns. */
function countFitting(letters: readonly string[], width: number): number {
  let used = 0;
  const end = letters.findIndex((letter) => {
    used += letterWidth(letter);
    return used > width;
  });
  return end < 0 ? letters.length : end;
}

// ASCII, composed Latin letters (Vietnamese among them), dashes, quotation marks, ellipsis.
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

const isPlain = (text: string) => PLAIN.test(text);

let segmenter: Intl.Segmenter | undefined;

function lettersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter("vi");
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}]/gu;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

function letterWidth(letter: string): number {
  const base = letter.replace(INVISIBLE, "").codePointAt(0);
  if (base === undefined) return 0;
  return EMOJI.test(letter) ? 2 : eastAsianWidth(base);
}
