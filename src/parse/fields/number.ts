import type { DocumentNumber } from "../../model/document-number.js";
import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import type { Read } from "../evidence.js";
import { firstMatch, matches } from "../matching.js";
import { readNumber } from "../number.js";
import type { Line, Page } from "../page/page.js";

// Số: · Luật số: · SỐ · Số.
const LABEL = reading`^[^\n]{0,40}?\bsố\b\s{0,3}[:.]?\s{0,9}`;

// Trụ sở: 17 …: an address
const OFFICE = /s(?:ở|Ở)[\s:.]*$/iu;

// A number that stands without its word: 06-HD/UBKTTW · /TB-UBND
const BARE = reading`^\d{0,5}[a-z]?\s{0,3}[-/]\s{0,3}(?:\d{4}\s?/\s?)?[a-z]{1,12}(?:[-/.&\s]{1,3}[a-z\d]{1,16}){0,6}$`;

// What may follow the number on its line
const NOT_NUMBER = reading`\s(?:v\s?/\s?v|về việc|ngày|hồi)\b|(?<!\s)\s{3,}(?![\s/\d-])|;`;

/**
 * Số, ký hiệu of the document itself, from the lines of its letterhead (Nghị định 30/2020, Phụ lục I, II.3). A number
 * with a symbol goes before a bare one (an arrival stamp's); a symbol parted from its serial by other lines is joined.
 */
export function readOwnNumber(page: Page, lines: readonly Line[]): Read<DocumentNumber> | null {
  let first: Read<DocumentNumber> | null = null;
  for (const [at, line] of lines.entries()) {
    const found = labelled(page, lines, line, at) ?? bare(page, line);
    if (found?.value.symbol != null) return found;
    first ??= found;
  }
  return first;
}

function labelled(page: Page, lines: readonly Line[], line: Line, at: number): Read<DocumentNumber> | null {
  const label = firstMatch(LABEL, page.folded.slice(line.start, line.end));
  if (!label || OFFICE.test(page.text.slice(line.start, line.start + label[0].length))) return null;
  const start = line.start + label[0].length;
  const first: Span = [start, endOfNumber(page, start, line.end)];
  const rest = continued(page, lines, at, first);
  const spans = rest ? [first, rest] : [first];
  return numberOf(
    page,
    spans.filter(([from, to]) => to > from),
    "number/letterhead",
  );
}

function endOfNumber(page: Page, start: number, end: number): number {
  const after = firstMatch(NOT_NUMBER, page.folded.slice(start, end));
  return after ? start + after.index : end;
}

// 01/2022/TTLT-VKSNDTC- : the symbol goes on below
const OPEN_ENDED = /[-/]\s*$/;

/** Where the number goes on: the next line after an open end, or a symbol anywhere below a serial without one. */
function continued(page: Page, lines: readonly Line[], at: number, [start, end]: Span): Span | null {
  const written = page.folded.slice(start, end).trim();
  const next = lines[at + 1];
  if (OPEN_ENDED.test(written) && next && /^[a-z\d-]{2,40}$/.test(page.folded.slice(next.start, next.end))) {
    return [next.start, next.end];
  }
  if (/[a-z]/.test(written)) return null;
  const symbol = lines
    .slice(at + 1)
    .find((line) => /^[-/]\s?[a-z\d]/.test(page.folded.slice(line.start, line.end)));
  return symbol ? [symbol.start, symbol.end] : null;
}

function bare(page: Page, line: Line): Read<DocumentNumber> | null {
  if (!matches(BARE, page.folded.slice(line.start, line.end))) return null;
  return numberOf(page, [[line.start, line.end]], "number/without-label");
}

/** A number at the head of a stretch, whatever follows it. */
export const readNumberIn = (page: Page, span: Span): Read<DocumentNumber> | null =>
  numberOf(page, [span], "number/stretch");

/** Reads as much of the words as makes a number: words after it are dropped one by one. */
function numberOf(page: Page, spans: readonly Span[], rule: string): Read<DocumentNumber> | null {
  let written = spans
    .map(([start, end]) => page.text.slice(start, Math.min(end, start + LONGEST)))
    .join("")
    .replace(LEFT_BLANK, "")
    .replace(WORD_AFTER, "")
    .trim();
  for (let tries = 0; tries < 8 && written !== ""; tries++) {
    const value = readNumber(written);
    if (value) return { value, spans, rule };
    written = written.replace(/(?<!\S)\S+$/, "").trimEnd();
  }
  return null;
}

/** No number is as long; a line may be all of a text. */
const LONGEST = 200;

// 867/QĐ-QLTA Lỗi: a word in small letters is no part of a symbol
const WORD_AFTER = /(?<!\s)\s+\p{Lu}?\p{Ll}{2}.*$/su;

// Số: ……/QĐ-UBND · …05…./2006/QĐ-UBND: dots where the serial is written by hand
const LEFT_BLANK = /[.…_]{2,}|…|^\s*\.(?=\s*[/-])/g;
