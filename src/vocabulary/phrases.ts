import { once } from "../model/once.js";
import { fold } from "../model/text.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import { NATIONAL_BODIES } from "./bodies.js";
import { LEVEL_WORDS } from "./levels.js";
import { MINISTRIES } from "./ministries.js";
import { HEAD_WORDS, NAME_PARTS } from "./names.js";
import { PROVINCES } from "./provinces.js";
import { SECTORS } from "./sectors.js";

/** A stretch of a name that is known, by its folded letters without blanks and signs. */
export interface Phrase {
  readonly letters: string;
  /** As it is listed. */
  readonly written: string;
  /** As it is written in a canonical name. */
  readonly name: string;
  /** A short form: stands whole, in capitals. */
  readonly short: boolean;
  /** How many capitals a short form has. */
  readonly capitals: number;
  /** A short form of syllables with marks: `TT Tỉnh ủy`. */
  readonly marked: boolean;
  /** A comma belongs to it: `Văn hóa, Thể thao và Du lịch`, `CT, PCT`. */
  readonly comma: boolean;
  /** A `đ` belongs to it; where none does, none may stand. */
  readonly barred: boolean;
  /** A proper name follows. */
  readonly head: boolean;
  /** A level word: `tỉnh`; read only where case and marks say nothing. */
  readonly level: boolean;
}

/** The letters of a phrase: `Sở GD&ĐT` and `sở gdđt` are both `sogddt`. */
export const lettersOf = (written: string) => fold(written).replace(/[^a-z0-9]/g, "");

const phrase = (written: string, name: string, short = false, head = false): Phrase => ({
  letters: lettersOf(written),
  written,
  name,
  short,
  comma: written.includes(","),
  barred: /đ/i.test(written),
  marked: /[^\p{ASCII}Đ&]/u.test(written),
  capitals: written.replace(/[^\p{Lu}]/gu, "").length,
  head,
  level: LEVEL_WORDS.includes(written),
});

const named = (name: string) => phrase(name, name);

const sectorBodies = (word: "Bộ" | "Sở" | "Phòng", names: readonly string[]): Phrase[] =>
  names.map((name) => named(`${word} ${name}`));

const shortSectors = (
  word: "Bộ" | "Sở",
  initial: "B" | "S",
  sectors: readonly (readonly [string, readonly string[]])[],
) =>
  sectors.flatMap(([name, forms]) =>
    forms.flatMap((form) => [
      phrase(`${word} ${form}`, `${word} ${name}`, true),
      phrase(`${initial}${form}`, `${word} ${name}`, true),
    ]),
  );

const DEPARTMENTS = SECTORS.map(([name, short]): [string, string[]] => [name, short.split(" ")]);
const MINISTERIAL = MINISTRIES.map(({ name, short }): [string, readonly string[]] => [name.slice(3), short]);

/** Short symbols that are everyday words, or another body's in running text. */
const NOT_IN_TEXT = new Set([
  ...["TTCP", "QH", "BCY", "CCB", "TL", "BCN", "KHXH", "VHL", "TVQH", "SLĐ"],
  ...["TĐC", "TCDT", "TCMT", "TCLN", "TCTL", "TCTS", "TCDN", "TCDS", "HTPT", "BQLL", "PTM", "LĐTM"],
]);

const listed = (): Phrase[] => [
  ...ABBREVIATIONS.map(([short, long]) => phrase(short, long, true)),
  ...NATIONAL_BODIES.flatMap(([name, symbols]) => [
    named(name),
    ...symbols
      .split(" ")
      .filter((symbol) => symbol.length > 2 && !NOT_IN_TEXT.has(symbol))
      .map((symbol) => phrase(symbol, name, true)),
  ]),
  ...sectorBodies(
    "Bộ",
    MINISTERIAL.map(([name]) => name),
  ),
  ...sectorBodies(
    "Sở",
    DEPARTMENTS.map(([name]) => name),
  ),
  ...sectorBodies(
    "Phòng",
    DEPARTMENTS.map(([name]) => name),
  ),
  ...shortSectors("Bộ", "B", MINISTERIAL),
  ...shortSectors("Sở", "S", DEPARTMENTS),
  ...NAME_PARTS.map(named),
  ...LEVEL_WORDS.map((name) => phrase(name, name)),
  ...HEAD_WORDS.map((name) => phrase(name, name, false, true)),
  ...PROVINCES.flatMap(({ name, also }) =>
    [name, ...also].map((written) => phrase(written, name, isCapitals(written))),
  ),
  ...PROVINCES.filter(({ city }) => city).flatMap(({ name }) => [
    phrase(`TP ${name}`, name === "Hồ Chí Minh" ? `Thành phố ${name}` : `thành phố ${name}`),
    phrase(`thành phố ${name}`, name === "Hồ Chí Minh" ? `Thành phố ${name}` : `thành phố ${name}`),
  ]),
];

/** Names may leave their `và` out or write it `&`: `Kế hoạch - Đầu tư`, `Giáo dục & Đào tạo`. */
const withoutAnd = (phrases: readonly Phrase[]): Phrase[] =>
  phrases
    .filter(({ name, short }) => !short && name.includes(" và "))
    .map(({ name }) => phrase(name.replaceAll(" và ", " "), name));

function isCapitals(written: string): boolean {
  return !/\p{Ll}/u.test(written);
}

/** Phrases by their first three letters (two, where they have no more), the longest first. */
const buckets = once(() => {
  const phrases = listed();
  return bucketed([...phrases, ...withoutAnd(phrases)]);
});

/** Of two with the same letters the first listed stays. */
function bucketed(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = new Map<string, Phrase>();
  for (const one of phrases)
    if (one.letters.length > 1 && !known.has(one.letters)) known.set(one.letters, one);
  const longestFirst = [...known.values()].sort((a, b) => b.letters.length - a.letters.length);
  return Map.groupBy(longestFirst, ({ letters }) => letters.slice(0, 3));
}

/** Phrases that may begin at a place of a name's letters, the longest first. */
export function phrasesFor(letters: string, at: number): readonly Phrase[] {
  const known = buckets();
  const long = known.get(letters.slice(at, at + 3)) ?? NONE;
  const short = known.get(letters.slice(at, at + 2)) ?? NONE;
  return short.length === 0 || letters.length - at < 3
    ? long.length === 0
      ? short
      : long
    : [...long, ...short];
}

const NONE: readonly Phrase[] = [];
