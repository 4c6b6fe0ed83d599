import type { DocumentNumber } from "../model/document-number.js";
import { LOOK_ALIKES } from "../model/letters.js";
import { canonicalSymbol } from "./symbol.js";

/** Serial, year and symbol of a number whose spaces, dashes and look-alikes are put right. */
// serial, joint, year, mark, symbol: 51/UBND-KGVX | 908a/VPCP-KTN | 66.13/2026/NQ-CP | 01-TANDTC-VKSNDTC/TTLT | 04/98/TT-BTC | 1409 | 45/2019/QH14
const NUMBER =
  /^(\d[\d ]*(?:\.\d+)*(?:[a-zđ](?=\s?[/-]))?)(?:([/-])((?:19|20)\d\d|[4-9]\d)(?=[/-]))?([/.-]?)(\p{L}.*)?$/iu;

// /UBND-KGVX | -CV/BCSD: the serial left blank | /2021/QĐ-UBND
const BLANK_SERIAL = /^(?<mark>[/-])(?:(?<year>(?:19|20)\d\d)\/)?(?<symbol>\p{L}.*)$/u;

// TDV/01-2020: a company's letter, its symbol first
const SYMBOL_FIRST = /^(?<symbol>\p{Lu}{2,10})\/(?<serial>\d{1,4})-(?<year>(?:19|20)\d\d)$/u;

/**
 * Reads a number as written, careless forms included, and gives its canonical form (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.3; for the Party Hướng dẫn 36-HD/VPTW): `51 /UBND- KGVX` is `51/UBND-KGVX`, `28 TC/TCT` is
 * `28-TC/TCT`. A blank serial is allowed (`/UBND-KGVX`). Null where the words are no number.
 */
export function readNumber(written: string): DocumentNumber | null {
  const tidy = straighten(written);
  if (tidy.length <= LONGEST_DAY && A_DAY.test(tidy)) return null;
  const plain = NUMBER.exec(tidy);
  if (plain) return numbered(plain);
  const blank = BLANK_SERIAL.exec(tidy)?.groups;
  if (blank) return blankNumber(blank);
  const company = SYMBOL_FIRST.exec(tidy)?.groups;
  if (!company) return null;
  const { symbol = "", serial = "", year = "" } = company;
  return { text: tidy, serial: withoutZeros(serial), year, symbol };
}

// 14/01/2021
const A_DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;
const LONGEST_DAY = 10;

type Groups = Readonly<Record<string, string | undefined>>;
/** What stands in `NUMBER`'s groups; names for them would be made anew at each match. */
type NumberParts = readonly (string | undefined)[];

function numbered([, written = "", joint = "/", year, mark = "", rest]: NumberParts): DocumentNumber | null {
  const serial = written.replaceAll(" ", "");
  if (serial.length > MOST_FIGURES && serial.replace(/\D/g, "").length > MOST_FIGURES) return null;
  if (rest === undefined)
    return year || mark ? null : { text: serial, serial: withoutZeros(serial), year: null, symbol: null };
  if (!likeSymbol(rest, mark)) return null;
  const symbol = canonicalSymbol(rest);
  const stem = year ? `${serial}${joint}${year}` : serial;
  return {
    text: `${stem}${mark === "" ? "-" : mark}${symbol}`,
    serial: withoutZeros(serial),
    year: fullYear(year),
    symbol,
  };
}

const MOST_FIGURES = 6;

/** A symbol is letters in short parts; with no mark before it, it has a stroke of its own (`28 TC/TCT`). */
function likeSymbol(written: string, mark: string): boolean {
  return /^[\p{L}\d./&+ -]{1,40}$/u.test(written) && (mark !== "" || written.includes("/"));
}

function blankNumber({ mark = "/", year, symbol: rest = "" }: Groups): DocumentNumber {
  const symbol = canonicalSymbol(rest);
  return { text: `${mark}${year ? `${year}/` : ""}${symbol}`, serial: null, year: year ?? null, symbol };
}

/** 51/UBND-KGVX, 15/2020/NĐ-CP: nothing in it that could be put right. */
const TIDY = /^\d+(?![\doOlI])(?:[\dA-Za-zĐđ/.&+-]*[\dA-Za-zĐđ])?$/;

/** One dash, one Đ, Latin letters, no word `số` before it, no stop after it, spaces kept only where they part serial from symbol. */
function straighten(written: string): string {
  if (TIDY.test(written)) return written;
  return written
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[‐-―−_]/g, "-")
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ")
    .replace(/[\u0400-\u04ff]/g, (letter) => LOOK_ALIKES.get(letter.charCodeAt(0)) ?? letter)
    .replace(/\s+/g, " ")
    .replace(/^ ?(?:số|so)(?![\p{L}])[ :.]*/iu, "")
    .replace(/ ?([/&-]) ?/g, "$1")
    .replace(/^[ :.,;([]+|(?<![ :.,;)\]])[ :.,;)\]]+$/g, "")
    .replace(SCANNED_SERIAL, (serial) => serial.replace(/[oO]/g, "0").replace(/[lI](?=[\dlI])|^[lI]/g, "1"));
}

// 2I37/SYT | l5/QĐ | O8/CT | 2O21: the letters a scan has for 0 and 1, among the digits of the serial
const SCANNED_SERIAL = /^(?=[oOlI]{0,4}\d)[\doOlI]{2,7}(?=[-/])/;

const withoutZeros = (serial: string) => (serial.startsWith("0") ? serial.replace(/^0+(?=\d)/, "") : serial);
const fullYear = (year: string | undefined) =>
  year === undefined ? null : year.length === 2 ? `19${year}` : year;
