import type { Term } from "../../../model/query.js";
import type { Span } from "../../../model/record.js";
import { fold, foldInPlace } from "../../../model/text.js";
import { marked } from "../marked.js";
import type { DocumentText } from "./text-of.js";

/** Where a text has a term first: with the marks as typed where it can, else folded; null where it has it nowhere. */
export function findWords(text: DocumentText, term: Term): Span | null {
  return findMarked(text, term) ?? findFirst(foldedText(text.whole), text, folded(term));
}

/** Whether a text has each of these terms with the marks it was typed with; those typed without ask nothing. */
export function hasAllMarked(text: DocumentText, terms: readonly Term[]): boolean {
  return terms.every((term) => term.exact === null || findMarked(text, term) !== null);
}

function findMarked(text: DocumentText, { exact, prefix }: Term): Span | null {
  if (exact === null) return null;
  const whole = markedText(text.whole);
  // Lower case is as long as upper case, but for a few letters that Vietnamese does not have.
  if (whole.length !== text.whole.length) return null;
  return findFirst(whole, text, sequence(marked(exact.normalize("NFC")), prefix));
}

function findFirst(searched: string, { start, end }: DocumentText, pattern: RegExp | null): Span | null {
  if (pattern === null) return null;
  pattern.lastIndex = start;
  const match = pattern.exec(searched);
  return match === null || match.index >= end ? null : [match.index, match.index + match[0].length];
}

/** Of many words asked of one text, each is looked for in the same folded text. */
function forTextAtHand(fold: (text: string) => string): (text: string) => string {
  let [text, folded] = ["", ""];
  return (whole) => {
    if (whole !== text) [text, folded] = [whole, fold(whole)];
    return folded;
  };
}

const foldedText = forTextAtHand(foldInPlace);
const markedText = forTextAtHand(marked);

const folded = ({ words, prefix }: Term) => sequence(words.map(fold).join(" "), prefix);

/** The words one after the other with no letter between them, as FTS5 reads a phrase. */
function sequence(written: string, prefix: boolean): RegExp | null {
  const words = written.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return null;
  const end = prefix ? "" : "(?![\\p{L}\\p{N}])";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]{1,200}")}${end}`, "gu");
}
