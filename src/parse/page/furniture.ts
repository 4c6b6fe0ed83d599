import { reading } from "../../model/text.js";
import { matches } from "../matching.js";
import { opensWith } from "../opens-with.js";
import { type Source, type Strip, startOf, stripText } from "./strips.js";

/** A page without its furniture; `stamps` are lines to be read apart from the document. */
export interface Cleared {
  readonly strips: readonly Strip[];
  readonly stamps: readonly Strip[];
}

// CÔNG BÁO/Số 707 + 708/Ngày 01-9-2022
const RUNNING_HEAD = reading`^[\s*_]{0,80}(?:\d{1,4}\s{1,80})?công báo\s?/\s?số[^\n]{1,120}$`;

// 94 · - 3 - · Trang 2/5 · Page 3 · PAGE
const PAGE_NUMBER = reading`^[\s*_]{0,80}(?:(?:-\s?)?\d{1,4}(?:\s?-)?|(?:trang|page)\s{0,8}\d{0,4}(?:\s?/\s?\d{1,4})?)[\s*_]{0,80}$`;

// Ký bởi: … · Người ký: … · Cơ quan: … · Email: … · Thời gian ký: 05.09.2022 09:51:42 +07:00
const STAMP_LINE = reading`^[\s*_]{0,80}(?:ký bởi|người ký|signed by|email|cơ quan|tổ chức|chức vụ|thời gian ký|ngày ký|date)\s?:`;
const STAMP_TIME = reading`^[\s*_]{0,80}(?:thời gian ký|ngày ký|date)\s?:[^\n]{0,20}\d{1,2}:\d{2}`;

/** Any line that may be furniture: most texts have none. */
const ANY = new RegExp([RUNNING_HEAD, PAGE_NUMBER, STAMP_LINE].map(({ source }) => source).join("|"));

/** What such a line begins with: a sign, a figure, or one of these words. */
const opens = opensWith(" \t\r-*_0123456789ctpknsed");
const OPENING_WORDS =
  reading`công báo|trang|page|ký|người|signed|email|cơ quan|tổ chức|chức vụ|thời|ngày|date`.source.split("|");

const mayBeFurniture = (folded: string, strip: Strip) =>
  mayOpen(folded, startOf(strip)) && ANY.test(stripText(folded, strip));

function mayOpen(folded: string, start: number): boolean {
  if (!opens(folded, start)) return false;
  if (!isLetter(folded.charCodeAt(start))) return true;
  for (const word of OPENING_WORDS) if (folded.startsWith(word, start)) return true;
  return false;
}

const isLetter = (unit: number) => unit >= 97 && unit <= 122;

/** What a page with furniture holds: a list's bare `- 3` by itself is none. */
const mayHaveFurniture = (folded: string, strips: readonly Strip[]) =>
  folded.includes("cong bao") ||
  folded.includes("gian ky") ||
  folded.includes("ngay ky") ||
  strips.some(([span]) => span !== undefined && mayBePageLine(folded, span[0]));

// - 3 - · Trang 2/5 · PAGE
const PAGE_LINE =
  /[ \t*_]{0,80}(?:-\s?\d{1,4}\s?-|(?:page|trang)[ \t]{0,8}\d{0,4}(?:\s?\/\s?\d{1,4})?)[ \t\r*_]{0,40}(?:\n|$)/y;

const OPENS_PAGE_LINE = new Set([..." \t*_-pt"].map((sign) => sign.charCodeAt(0)));

function mayBePageLine(folded: string, start: number): boolean {
  if (!OPENS_PAGE_LINE.has(folded.charCodeAt(start))) return false;
  PAGE_LINE.lastIndex = start;
  return PAGE_LINE.test(folded);
}

/**
 * Takes away what belongs to the sheet and not to the document: running heads, page numbers, and the printed
 * stamps of digital signatures, which are kept to be read on their own. A sentence that runs over the page end is
 * joined: no blank line is left where the furniture stood.
 */
export function clearFurniture(source: Source, strips: readonly Strip[]): Cleared {
  const candidates = strips.map((strip) => mayBeFurniture(source.folded, strip));
  if (!candidates.includes(true) || !mayHaveFurniture(source.folded, strips)) return { strips, stamps: [] };
  const lines = strips.map((strip) => stripText(source.folded, strip));
  const kinds = lines.map((line, at) => (candidates[at] ? kindOf(lines, line, at) : "text"));
  const dropped = besideFurniture(lines, kinds);
  const kept = strips.filter((_, at) => kinds[at] === "text" && !dropped.has(at));
  return { strips: kept, stamps: strips.filter((_, at) => kinds[at] === "stamp") };
}

type LineKind = "text" | "sheet" | "stamp";

function kindOf(lines: readonly string[], line: string, at: number): LineKind {
  if (matches(RUNNING_HEAD, line)) return "sheet";
  if (matches(PAGE_NUMBER, line) && (hasLetters(line) || line.includes("-") || nearHead(lines, at)))
    return "sheet";
  return matches(STAMP_LINE, line) && nearTime(lines, at) ? "stamp" : "text";
}

/** A bare number is a page number only beside a running head. */
const nearHead = (lines: readonly string[], at: number) =>
  [at - 2, at - 1, at + 1, at + 2].some((near) => matches(RUNNING_HEAD, lines[near] ?? ""));

/** `Người ký:` alone may be a catalogue's; a stamp says the time within a few lines. */
function nearTime(lines: readonly string[], at: number): boolean {
  for (let near = at - STAMP_LINES; near <= at + STAMP_LINES; near++) {
    if (matches(STAMP_TIME, lines[near] ?? "")) return true;
  }
  return false;
}
const STAMP_LINES = 4;

/** The blank lines beside what was taken away, where the words before them do not end a sentence. */
function besideFurniture(lines: readonly string[], kinds: readonly LineKind[]): ReadonlySet<number> {
  const dropped = new Set<number>();
  let words = "";
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    while (at < lines.length && (kinds[at] !== "text" || lines[at]?.trim() === "")) at++;
    const hasFurniture = kinds.slice(first, at).some((kind) => kind !== "text");
    if (hasFurniture && GOES_ON.test(words)) for (let blank = first; blank < at; blank++) dropped.add(blank);
    words = lines[at]?.trimEnd() ?? "";
  }
  return dropped;
}

const GOES_ON = /[\p{L},][*_]{0,3}$/u;

const hasLetters = (line: string) => /[a-z]/.test(line);
