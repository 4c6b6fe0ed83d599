import { isFoldedSyllable } from "./folded-syllable.js";

/** How two texts differ: in no word, in words that are misspellings of each other, or in anything else. */
export type TextDifference = "none" | "misspelled" | "other";

/**
 * How two folded texts differ (`searchable`); what parts words does not count. Two scans of one paper differ in single
 * words, here and there: where two texts part, the nearest place is looked for, at most twelve words on in either, from
 * which both go on alike. So the work grows with the length of the texts, however much they differ, and nothing is kept
 * of them. What differs for longer was not misread.
 */
export function textDifference(one: string, other: string): TextDifference {
  const [ours, theirs] = [new Words(one), new Words(other)];
  let found: TextDifference = "none";
  for (;;) {
    const [a, b] = [ours.at(0), theirs.at(0)];
    if (a === null && b === null) return found;
    if (a === b) {
      ours.drop(1);
      theirs.drop(1);
      continue;
    }
    const apart = whereAlikeAgain(ours, theirs);
    if (apart === null || !areMisspelled(ours.first(apart[0]), theirs.first(apart[1]))) return "other";
    ours.drop(apart[0]);
    theirs.drop(apart[1]);
    found = "misspelled";
  }
}

/** The words of a folded text one by one, and as many of the next ones as are asked for. */
class Words {
  readonly #text: string;
  #from = 0;
  #ahead: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The word so many places on; null behind the last. */
  at(place: number): string | null {
    while (this.#ahead.length <= place) {
      const word = this.#next();
      if (word === null) return null;
      this.#ahead.push(word);
    }
    return this.#ahead[place] as string;
  }

  first = (count: number): readonly string[] => this.#ahead.slice(0, count);

  drop(count: number): void {
    this.#ahead.splice(0, count);
  }

  #next(): string | null {
    const text = this.#text;
    while (this.#from < text.length && !isOfWord(text.charCodeAt(this.#from))) this.#from++;
    const start = this.#from;
    while (this.#from < text.length && isOfWord(text.charCodeAt(this.#from))) this.#from++;
    return this.#from > start ? text.slice(start, this.#from) : null;
  }
}

/** Digits and small letters: folded Vietnamese has no others. */
const isOfWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** How many words differ on either side before both go on alike, the fewest of all; null where that is not near. */
function whereAlikeAgain(ours: Words, theirs: Words): readonly [number, number] | null {
  return REACHES.find(([i, j]) => areAlikeFrom(ours, i, theirs, j)) ?? null;
}

/** A word for a word asks for one that is alike behind it, else two: a single `của` stands everywhere. */
function areAlikeFrom(ours: Words, i: number, theirs: Words, j: number): boolean {
  const [a, b] = [ours.at(i), theirs.at(j)];
  if (a === null || b === null) return a === b;
  return a === b && (i === j || ours.at(i + 1) === theirs.at(j + 1));
}

const FARTHEST = 12;

/** `[1, 1]`, `[0, 1]`, `[1, 0]`, `[2, 2]` …: words apart on either side, the fewest first. */
const REACHES: readonly (readonly [number, number])[] = Array.from(
  { length: (FARTHEST + 1) ** 2 },
  (_, n) => [Math.floor(n / (FARTHEST + 1)), n % (FARTHEST + 1)] as const,
)
  .filter(([i, j]) => i + j > 0)
  .sort(([i, j], [k, l]) => Math.max(i, j) - Math.max(k, l) || j + i - k - l);

/** Whether the words of two scans in one place may be one word, or more, of the paper. */
function areMisspelled(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length === 0 || theirs.length === 0) return [...ours, ...theirs].every(isSpeck);
  if (ours.length !== theirs.length || ours.length === 1) return isMisread(ours, theirs);
  return (
    isSameButForBlanks(ours, theirs) ||
    ours.every((word, at) => areMisspelled([word], [theirs[at] as string]))
  );
}

/** What a speck or the line of a table becomes; no letter by which items are counted (a, b, c, d, đ, e). */
const isSpeck = (word: string) => /^[ijltrv]$/.test(word);

const isSameButForBlanks = (ours: readonly string[], theirs: readonly string[]) =>
  asSeen(ours.join("")) === asSeen(theirs.join(""));

function isMisread(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [asSeen(ours.join("")), asSeen(theirs.join(""))];
  if (a === b) return true;
  if (a.length > LONGEST || b.length > LONGEST || digitsOf(ours) !== digitsOf(theirs)) return false;
  return shapeOf(a) === shapeOf(b) || (mayBeWrong(ours, theirs) && areNear(a, b));
}

/** Twelve words of ordinary length; a longer one is no word of a paper. */
const LONGEST = 120;

/** O and 0, l, I and 1, rn and m look alike. */
const asSeen = (word: string) => word.replaceAll("rn", "m").replaceAll("o", "0").replace(/[il]/g, "1");

/** Another digit is another number, day or article: never a slip of the scan. */
const digitsOf = (words: readonly string[]) =>
  words
    .filter((word) => /\d/.test(word))
    .map((word) => asSeen(word).replace(/\D/g, ""))
    .join("");

/** What a scanner takes for each other: `hành` and `bành`, `các` and `cáo` are one shape. */
const shapeOf = (seen: string) => seen.replace(/[unhbce0ftqg]/g, (letter) => SHAPES.get(letter) as string);

const SHAPES: ReadonlyMap<string, string> = new Map(
  ["un", "hb", "ce0", "ft", "qg"].flatMap((shape) => [...shape].map((letter) => [letter, shape.charAt(0)])),
);

/**
 * Where all words are syllables somebody meant both: `giao` and `giảm`. Where neither side's are they may be short
 * forms, and those without a vowel are too near each other as they are: `BYT` and `BCT` are two ministries.
 */
function mayBeWrong(ours: readonly string[], theirs: readonly string[]): boolean {
  const [isRight, isOtherRight] = [ours.every(isFoldedSyllable), theirs.every(isFoldedSyllable)];
  if (isRight && isOtherRight) return false;
  return isRight || isOtherRight || (VOWEL.test(ours.join("")) && VOWEL.test(theirs.join("")));
}

const VOWEL = /[aeiou]/;

/** One letter in four at most is another. */
function areNear(a: string, b: string): boolean {
  const allowed = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
  return editDistance(a, b, allowed) <= allowed;
}

let row = new Uint8Array(LONGEST + 1);
let next = new Uint8Array(LONGEST + 1);

/** Letters to insert, drop or change to make one word of the other; above `limit` any number above it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = at(row, j - 1) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(change, at(row, j) + 1, at(next, j - 1) + 1);
      least = Math.min(least, at(next, j));
    }
    if (least > limit) return limit + 1;
    [row, next] = [next, row];
  }
  return at(row, b.length);
}

const at = (numbers: Uint8Array, place: number) => numbers[place] as number;
