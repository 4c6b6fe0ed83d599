import type { Random } from "../../stock/random.js";
import { type Draft, type Passage, signed, type Written, written } from "./text.js";
import { sentence } from "./words.js";

/** The same words in other bytes. */
export function inOtherBytes(random: Random, set: Draft): Written {
  const { text, ...fact } = signed(set);
  const otherwise = random.oneOf<(text: string) => string>([
    (words) => words.replaceAll("\n", "\r\n"),
    (words) => words.replaceAll("\n", "  \n"),
    (words) => words.normalize("NFD"),
  ]);
  return { ...fact, wording: "same words", text: otherwise(text) };
}

/** What a scanner takes for what: letters that look alike. */
const MISREAD: readonly (readonly [letter: string, taken: string])[] = [
  ["n", "u"],
  ["h", "b"],
  ["m", "rn"],
  ["l", "i"],
  ["c", "e"],
  ["o", "c"],
  ["t", "f"],
];

/** Of so many words of plain paragraphs one is misread: of all words, about one in fifty. */
const WORDS_PER_SLIP = 40;

/** As a scanner reads it: some words misspelt, none of those that say what it is or cites. */
export function scanned(random: Random, set: Draft): Written {
  return written({ ...set, passages: set.passages.map((passage) => spoilt(random, passage)) }, "scan");
}

function spoilt(random: Random, passage: Passage): Passage {
  if (!passage.isPlain) return passage;
  const words = passage.words.split(" ");
  const first = random.between(2, Math.min(words.length - 1, WORDS_PER_SLIP));
  for (let at = first; at < words.length; at += WORDS_PER_SLIP) words[at] = misread(random, words[at]!);
  return { ...passage, words: words.join(" ") };
}

function misread(random: Random, word: string): string {
  if (word.length < 3) return word;
  const found = MISREAD.filter(([letter]) => word.includes(letter));
  if (found.length === 0) return word;
  const [letter, taken] = random.oneOf(found);
  return word.replace(letter, taken);
}

/** Signed and sent once more with something put right: a sentence more at its end. */
export function corrected(random: Random, set: Draft, date: string): Written {
  const last = set.passages.findLastIndex(({ isPlain }) => isPlain);
  const more = sentence(random);
  const passages = set.passages.map((passage, at) =>
    at === last ? { ...passage, words: `${passage.words} ${more}` } : passage,
  );
  return written({ ...set, passages, paper: { ...set.paper, date } }, "corrected");
}
