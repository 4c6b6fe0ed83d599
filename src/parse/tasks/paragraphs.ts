import type { Line, Page } from "../page/page.js";
import { at } from "./pattern.js";

/** A paragraph or an item of the body, its wrapped lines together. */
export interface Paragraph {
  /** Past the item's number or dash. */
  readonly start: number;
  readonly end: number;
  /** What kind of number it bears: `1`, `a`, `-`, `điều`; empty for none. */
  readonly marker: string;
}

// Điều 3. · II. · 3.1. · 2. · 3- · a) · - · +; not giai đoạn 2012 / - 2015, Công điện số / 29/CĐ-TTg
const KINDS: readonly (readonly [marker: string, source: string])[] = [
  ["điều", "điều \\d{1,3}[a-z]?\\s?[.:]\\s{0,20}"],
  ["I", "[ivx]{1,5}\\s?\\.\\s{1,20}"],
  ["1.1", "\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?[.)]?\\s{1,20}"],
  ["1", "\\d{1,2}\\s?[.)/-](?![a-z\\d]{1,8}[/-])\\s{0,20}(?!\\d)"],
  ["a", "[a-z]\\d?\\s?\\)\\s{0,20}|[a-z]\\.\\s{1,20}"],
  ["-", "(?!(?<=\\d\\s{1,9})-\\s\\d)[-*•]\\s{0,20}"],
  ["+", "\\+\\s{0,20}"],
];
const MARKER = at(KINDS.map(([, source]) => `(${source})`).join("|"));

/**
 * The lines of a body as paragraphs: a new one at a number or dash, after a blank line, and after a full stop unless
 * the line was full: in a wrapped text a sentence may end where a line does.
 */
export function paragraphsOf(page: Page, lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; marker: string }[] = [];
  const width = widthOf(page, lines);
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.start === line.end || isPageNumber(page, line)) continue;
    const { marker, start } = markedAt(page, line.start);
    const last = paragraphs.at(-1);
    if (last && previous && marker === "" && goesOn(page, previous, line, width)) last.end = line.end;
    else paragraphs.push({ start, end: line.end, marker });
    previous = line;
  }
  return paragraphs;
}

/** A lone number between two lines of a body: it ends no item. */
const isPageNumber = ({ folded }: Page, { start, end }: Line) =>
  end - start < 12 && /^\s*(?:-\s?)?\d{1,3}(?:\s?-)?\s*$/.test(folded.slice(start, end));

function markedAt(page: Page, lineStart: number): { readonly marker: string; readonly start: number } {
  let marker = "";
  let start = lineStart;
  // Điều 2. 1. Giao …: the inner number counts
  for (let turns = 0; turns < 2; turns++) {
    MARKER.lastIndex = start;
    const met = MARKER.exec(page.folded);
    if (met === null) break;
    marker = KINDS[met.slice(1).findIndex((part) => part !== undefined)]?.[0] ?? "";
    start = MARKER.lastIndex;
  }
  return { marker, start };
}

/** A line goes on with the one before: no line is left out between them, and that one has not come to an end. */
function goesOn(page: Page, previous: Line, line: Line, width: number): boolean {
  if (line.index !== previous.index + 1) return false;
  const ending = page.folded.slice(previous.end - 3, previous.end);
  if (!STOP.test(ending)) return true;
  return !FINAL.test(ending) && isFull(page, previous, line, width);
}

const STOP = /[.;:]$/;
// what is listed or said below is a paragraph of its own; ./. ends a text
const FINAL = /:$|\.\/\.?$/;

/** The width a body is wrapped at, from lines that end within a sentence; no line is as long where none does. */
function widthOf(page: Page, lines: readonly Line[]): number {
  let width = 0;
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at] as Line, lines[at + 1]];
    if (next?.index !== line.index + 1 || !SMALL.test(page.text.charAt(next.start))) continue;
    const length = lengthOf(page, line);
    if (length > width && length <= MOST_WRAPPED && !STOP.test(page.folded.charAt(line.end - 1)))
      width = length;
  }
  return width === 0 ? Number.POSITIVE_INFINITY : width;
}

/** A longer line was never wrapped. */
const MOST_WRAPPED = 160;
const SMALL = /\p{Ll}/u;

/** Whether the next line's first word had no room left. */
function isFull(page: Page, line: Line, next: Line, width: number): boolean {
  const length = lengthOf(page, line);
  const word = /^\S{1,20}/.exec(page.folded.slice(next.start, next.end))?.[0].length ?? 0;
  return length <= MOST_WRAPPED && length + 1 + word > width;
}

/** With the blanks before it: the first line of a paragraph stands a little in. */
const lengthOf = (page: Page, { start, end }: Line) => end - page.text.lastIndexOf("\n", start) - 1;

/** Whether a paragraph so marked stands below a heading so marked; one without a number ends what a heading opened. */
export function isBelow(heading: string, marker: string): boolean {
  return marker !== "" && rank(marker) > rank(heading);
}

const rank = (marker: string) => RANKS.get(marker) ?? -1;
const RANKS: ReadonlyMap<string, number> = new Map(KINDS.map(([kind], at) => [kind, at]));
