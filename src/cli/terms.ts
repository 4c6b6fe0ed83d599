import { DispatchError } from "../model/errors.js";
import type { Term } from "../model/query.js";
import { fold } from "../model/text.js";

/**
 * Words as typed → full-text terms. A quoted phrase inside an argument is one term, every other word its own;
 * `phong*` is a prefix; signs inside a word part it into a sequence (`COVID-19` is `covid` then `19`).
 * A term asked twice is asked once. Throws where an argument holds no word at all.
 */
export const readTerms = (args: readonly string[]): Term[] => [
  ...new Map(args.flatMap(termsOf).map((term) => [JSON.stringify(term), term])).values(),
];

// "cách ly tập trung"*  |  "chưa đóng  |  covid*
const PIECE = /["“”](?<phrase>[^"“”]*)(?:["“”](?<star>\*)?|$)|(?<word>[^\s"“”]+)/gu;

function termsOf(arg: string): Term[] {
  const pieces = [...arg.normalize("NFC").matchAll(PIECE)].map(({ groups }) => pieceOf(groups ?? {}));
  const terms = pieces.flatMap(({ written, prefix }) => termOf(written, prefix));
  if (terms.length === 0)
    throw new DispatchError(`"${arg}" has no word to search for`, "Words are letters and digits.");
  return terms;
}

function pieceOf({ phrase, star, word = "" }: Record<string, string | undefined>) {
  const written = phrase ?? word;
  return { written, prefix: star !== undefined || written.endsWith("*") };
}

function termOf(written: string, prefix: boolean): Term[] {
  const words = wordsOf(fold(written));
  if (words.length === 0) return [];
  const typed = wordsOf(written.toLowerCase());
  return [{ words, prefix, exact: hasMarks(typed) ? typed.join(" ") : null }];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const hasMarks = (words: readonly string[]) => words.some((word) => fold(word) !== word);
