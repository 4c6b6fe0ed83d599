import type { DocumentNumber } from "../../model/document-number.js";
import { typeOfSymbol } from "../../vocabulary/document-types.js";
import { issuerOfSymbol } from "../../vocabulary/symbols.js";
import { readNumber } from "../number.js";
import type { Page } from "../page/page.js";
import { symbolEnd } from "./symbol-at.js";
import { isBlank, isDigit, isLetter, matchesAt, skipBlanks } from "./units.js";

/** A number where it stands in the text, `[start, end)`. */
export interface NumberMet {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly end: number;
}

// 908a | 66.13 | O1 (a scan)
const SERIAL = /[\doli]\d{0,5}(?:\.\d{1,3}(?=\/))?[a-z]?(?=[^a-z\d]|$)/y;
// 15 3/2004: a digit parted from the rest, where a number is announced
const PARTED_SERIAL = /\d{1,3} \d{1,3}(?= ?\/)/y;
const LOOSE_SERIAL = /\d{1,6}/y;

// / 2020 / | -1998/
const YEAR = /\s{0,40}[/-]\s{0,40}((?:19|20)\d\d|[4-9]\d)(?=\s{0,40}[/-])/y;

// " /" | "/ \n" | " - "
const JOINT = /\s{0,40}[/-]\s{0,80}/y;

// 280 TTg | 54 CP: the old numbers of the government, parted by a space alone
const SPACED_SYMBOL = /\s{1,3}(?:ttg|cp|hdbt)(?![a-z\d])/y;

/**
 * The number that begins with the digit at `at`. After `số` or a type (`announced`) careless forms count as well:
 * serial and symbol parted by a space or nothing, small letters, a symbol nobody knows; elsewhere only a number
 * whose symbol states its type or its body, so that `02/TNDN` and `24/HĐ` stay what they are.
 */
export function numberAt(page: Page, at: number, announced: boolean): NumberMet | null {
  const { text, folded } = page;
  if (!announced && !hasStroke(folded, at)) return null;
  const serial =
    (announced && isParted(folded, at) ? endOf(PARTED_SERIAL, folded, at) : null) ?? serialEnd(folded, at);
  if (serial === null) return null;
  const year = endOf(YEAR, folded, serial) ?? serial;
  const joint = endOf(JOINT, folded, year) ?? (announced ? afterSpace(folded, year) : null);
  if (joint === null) return null;
  const end = symbolEnd(page, joint, announced);
  if (end === null) return null;
  const isSpaced =
    announced &&
    isBlank(folded.charCodeAt(serial)) &&
    matchesAt(SPACED_SYMBOL, folded, serial) &&
    SPACED_SYMBOL.lastIndex === end;
  const number = readNumber(
    isSpaced ? `${text.slice(at, serial)}-${text.slice(joint, end)}` : text.slice(at, end),
  );
  if (number === null || number.symbol === null) return null;
  if (!isSpaced && !number.text.includes("/")) return null;
  if (!announced && !isSure(number)) return null;
  return { number, start: at, end };
}

/** A serial on its own, `614` of `số 614, 615, 616-CV/VPTW`: a whole number of up to six digits. */
export function bareAt({ text, folded }: Page, at: number): NumberMet | null {
  const end = endOf(LOOSE_SERIAL, folded, at);
  if (end === null) return null;
  const suffix = isLetter(folded.charCodeAt(end)) && !isLetter(folded.charCodeAt(end + 1)) ? end + 1 : end;
  if (isLetter(folded.charCodeAt(suffix)) || isDigit(folded.charCodeAt(suffix))) return null;
  if (folded[suffix] === "/" || folded[suffix] === "%") return null;
  const number = readNumber(text.slice(at, suffix));
  return number && { number, start: at, end: suffix };
}

/** A number whose serial was left blank or written by hand: `số:    /QĐ-UBND`, `số …/2025/QH15`. */
export function blankNumberAt(page: Page, at: number): NumberMet | null {
  const { text, folded } = page;
  const stroke = endOf(BLANK_SERIAL, folded, at);
  if (stroke === null) return null;
  const start = stroke - (BLANK_TAIL.exec(folded.slice(at, stroke))?.[0].length ?? 1);
  const end = symbolEnd(page, stroke, true);
  const number = end === null ? null : readNumber(text.slice(start, end));
  return number && end !== null ? { number, start, end } : null;
}

// "    /" | "…/2025/" | "……-"
const BLANK_SERIAL = /[\s.…_:]{0,60}(?:\/(?:(?:19|20)\d\d\/)?|-)(?=[a-z])/y;
const BLANK_TAIL = /[/-](?:\d{4}\/)?$/;

/** Whether a space follows the first figures. */
function isParted(folded: string, start: number): boolean {
  let at = start;
  while (at < start + 3 && isDigit(folded.charCodeAt(at))) at++;
  return folded.charCodeAt(at) === 32;
}

function serialEnd(folded: string, at: number): number | null {
  const end = endOf(SERIAL, folded, at);
  if (end !== null) return end;
  // 2472QĐ/GTVT, 90TC/TCT: the symbol follows at once
  const digits = endOf(LOOSE_SERIAL, folded, at);
  return digits !== null && isLetter(folded.charCodeAt(digits)) ? digits : null;
}

/** Most figures are no numbers of documents: no stroke or dash follows them. Told before any pattern is tried. */
function hasStroke(folded: string, start: number): boolean {
  let at = start;
  while (at < start + 8 && isDigit(folded.charCodeAt(at))) at++;
  if (folded[at] === ".") return true;
  if (isLetter(folded.charCodeAt(at))) at++;
  const sign = folded[skipBlanks(folded, at)];
  return sign === "/" || sign === "-";
}

const afterSpace = (folded: string, at: number) => (isBlank(folded.charCodeAt(at)) ? at + 1 : at);

/** Whether the symbol alone shows that this is the number of a document. */
function isSure(number: DocumentNumber): boolean {
  const symbol = number.symbol ?? "";
  const parted = /[-/.]/.test(symbol);
  if (parted && number.year !== null) return true;
  if (issuerOfSymbol(symbol, { province: null, issuer: null }) !== null)
    return parted || number.year !== null;
  return parted && typeOfSymbol(symbol) !== null;
}

function endOf(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : null;
}
