import { LOOK_ALIKES } from "./letters.js";

const SPACE = 32;
// U+0000 belongs to no word, and U+FFFF is no sign at all: neither is missed.
const NOTHING = 0;
const PERHAPS_MARK = 0xffff;

/** No-break spaces, and blanks of a width of their own. */
export const ODD_BLANKS =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";

/**
 * Vietnamese letters without their marks, one UTF-16 unit to one: the table both folds read.
 * Cyrillic letters that look like Latin ones fold to those.
 * Every composed letter of Latin script becomes its base letter in lower case, `Đ` `đ` `Ð` `ð` become `d`,
 * every dash `-`, every blank a space, every quotation mark `"` or `'`. Anything else stands for itself.
 */
const FOLDED = foldingTable();

/** The same for comparing: every blank is a space, marks on their own and signs of no width are nothing. */
const COMPOSED = comparingTable();

/** The same for text that may not be NFC yet: it says where a mark may belong to the letter before. */
const COMPARED = comparedTable();

/** 1 for a blank that is no plain space. */
const ODD_BLANK = new Uint8Array(0x10000);
for (const blank of ODD_BLANKS) ODD_BLANK[blank.charCodeAt(0)] = 1;

/**
 * One spelling for comparing: no tone or vowel marks, đ is d, lower case, single spaces, trimmed.
 * `HOÀ` and `Hòa` both become `hoa`. Idempotent; the same for NFC and NFD.
 */
export function fold(text: string): string {
  return foldComposed(text, COMPARED) ?? foldComposed(text.normalize("NFC"), COMPOSED) ?? "";
}

/** Null where the table meets a sign that may be a mark of the letter before. */
function foldComposed(text: string, table: Uint16Array): string | null {
  const units = roomFor(text.length);
  let [length, signs, last] = [0, 0, SPACE];
  for (let at = 0; at < text.length; at++) {
    const unit = table[text.charCodeAt(at)] as number;
    if (unit === NOTHING || (unit === SPACE && last === SPACE)) continue;
    if (unit === PERHAPS_MARK) return null;
    units[length++] = unit;
    signs |= unit;
    last = unit;
  }
  if (length > 0 && last === SPACE) length--;
  return stringOf(units, length, signs);
}

/**
 * The same fold, unit for unit: `foldInPlace(text)[i]` is `text[i]` folded, so an offset in one is an offset in
 * the other. White space, line ends included, keeps its place. Patterns run over this; values are cut from the text.
 */
export const foldInPlace = (text: string): string => foldAndLook(text).folded;

/** A text folded in place, and what was seen of it on the way. */
export interface FoldedText {
  readonly folded: string;
  /** Whether a blank of the text is no plain space: it may not be parted at, or has a width of its own. */
  readonly oddBlanks: boolean;
}

/** The same for a text that is looked at further: to look at each of its units twice would be felt. */
export function foldAndLook(text: string): FoldedText {
  const units = roomFor(text.length);
  let [signs, odd] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at);
    const unit = FOLDED[written] as number;
    units[at] = unit;
    bytes[at] = unit;
    signs |= unit;
    odd |= ODD_BLANK[written] as number;
  }
  return { folded: inRoom(text.length, signs), oddBlanks: odd !== 0 };
}

/** Every run of white space one space; most words have no other, and stay as they are. */
export const singleSpaced = (words: string): string =>
  SPREAD.test(words) ? words.replace(/\s+/g, " ") : words;

const SPREAD = /[^\S ]| {2}/;

/**
 * A text as its words are searched: folded, signs within words left out. `folded` is the text folded in place; most
 * texts have no such sign, and then are that.
 */
export const searchable = (text: string, folded: string): string =>
  text.includes(SOFT_HYPHEN) || SIGNS_WITHIN_WORDS.test(folded) ? fold(text) : folded;

// Signs of no width, a mark that stands alone: they fold to themselves, and most folded texts are ASCII, as their kind tells
const SIGNS_WITHIN_WORDS = /[\u0300-\u036f]|[\u200b-\u200d\u2060\ufeff]/;
/** Folded, it is a dash like any other. */
const SOFT_HYPHEN = "\u00ad";

/**
 * A pattern in readable Vietnamese that runs over text folded in place: `` reading`công văn số` `` is /cong van so/.
 * Letters outside ASCII in the source lose their marks; write ASCII letters in lower case. `\b` and `\w` are safe
 * here, folded Vietnamese being ASCII.
 */
export function reading(source: TemplateStringsArray, ...parts: (string | RegExp)[]): RegExp {
  const joined = String.raw(source, ...parts.map((part) => (typeof part === "string" ? part : part.source)));
  return new RegExp(foldLetters(joined), "g");
}

/** Only the letters outside ASCII: `\S` in a pattern has to stay `\S`. */
function foldLetters(source: string): string {
  return source.normalize("NFC").replace(/[\u0080-\uffff]/gu, (letter) => foldInPlace(letter));
}

/** One piece of memory for all folds: none is under way while another begins. */
let room = new Uint16Array(1 << 14);
let bytes = new Uint8Array(1 << 14);

function roomFor(length: number): Uint16Array {
  if (length > room.length) {
    room = new Uint16Array(length * 2);
    bytes = new Uint8Array(length * 2);
  }
  return room;
}

/** Folded text is ASCII but for a sign here and there: as bytes it is half as long, and read twice as fast. */
function stringOf(units: Uint16Array, length: number, signs: number): string {
  if (signs < 0x80) for (let at = 0; at < length; at++) bytes[at] = units[at] as number;
  return inRoom(length, signs);
}

const inRoom = (length: number, signs: number): string =>
  signs < 0x80 ? UTF8.decode(bytes.subarray(0, length)) : UTF16.decode(room.subarray(0, length));

/** A sign like a byte-order mark is a sign of the text here. */
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const UTF8 = new TextDecoder();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  const latin: [number, number][] = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ];
  for (const [first, last] of latin) {
    for (let unit = first; unit <= last; unit++) {
      const base = String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase();
      if (base.length === 1) table[unit] = base.charCodeAt(0);
    }
  }
  for (const letter of "ĐđÐð") table[letter.charCodeAt(0)] = 0x64;
  for (const [unit, latin] of LOOK_ALIKES) table[unit] = latin.toLowerCase().charCodeAt(0);
  for (const blank of ODD_BLANKS) table[blank.charCodeAt(0)] = SPACE;
  for (let dash = 0x2010; dash <= 0x2015; dash++) table[dash] = 45;
  for (const dash of [0xad, 0x2212, 0xfe58, 0xfe63, 0xff0d]) table[dash] = 45;
  for (const quote of "“”„«»") table[quote.charCodeAt(0)] = 34;
  for (const quote of "‘’‚´`") table[quote.charCodeAt(0)] = 39;
  return table;
}

function comparingTable(): Uint16Array {
  const table = FOLDED.slice();
  for (let blank = 9; blank <= 13; blank++) table[blank] = SPACE;
  for (let mark = 0x300; mark <= 0x36f; mark++) table[mark] = NOTHING;
  for (const sign of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, PERHAPS_MARK]) table[sign] = NOTHING;
  return table;
}

/** Filled, then mended where the table knows better: to ask of every unit would be felt at each start. */
function comparedTable(): Uint16Array {
  const table = COMPOSED.slice().fill(PERHAPS_MARK, 0x300);
  // Latin letters with all punctuation; blanks and dashes that stand apart.
  const known: [number, number][] = [
    [0x1e00, 0x206f],
    [0x1680, 0x1680],
    [0x2212, 0x2212],
    [0x3000, 0x3000],
    [0xfe58, 0xff0d],
  ];
  for (const [first, last] of known) {
    for (let unit = first; unit <= last; unit++) if (!mayBeMark(unit)) table[unit] = COMPOSED[unit] as number;
  }
  return table;
}

/** Anything above the Latin letters that the table does not know, punctuation aside. */
function mayBeMark(unit: number): boolean {
  return unit >= 0x300 && FOLDED[unit] === unit && (unit < 0x2000 || unit > 0x206f);
}
