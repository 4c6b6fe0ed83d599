import type { Span } from "../../model/record.js";
import { type Source, type Strip, stripText } from "./strips.js";

/** A stretch of one line between gaps, where it begins, and its cell where the line has bars (from 0). */
export interface Segment {
  readonly span: Span;
  readonly column: number;
  /** How many tabs stand before it on the line: how wide one is nobody knows. */
  readonly tabs: number;
  readonly cell: number | null;
}

/** Blanks at least this wide part two columns; a tab or a bar always does. */
const GAP = 3;

/** Where a list item has just ended, two blanks do: `- Bộ Y tế;  KT. CHỦ TỊCH`. */
const GAP_AFTER_ITEM = 2;

const TAB_STOP = 8;

/** As much of a segment's end as tells whether a blank belongs to it: `ngày 28     tháng 4     năm`. */
const LOOK_BACK = 60;

/** What a line of several segments holds: all others are one. */
export const GAP_SIGN = /[\t|]| {2}/;

/** Cuts a line of the source where columns may part. */
export function segmentsOf(source: Source, strip: Strip): Segment[] {
  const line = stripText(source.folded, strip);
  const start = strip[0]?.[0] ?? 0;
  return GAP_SIGN.test(line) ? partAtGaps(line, start) : wholeLine(line, start);
}

/** A line without a gap: at most one blank stands at either end. */
function wholeLine(line: string, start: number): Segment[] {
  const from = line.charCodeAt(0) === BLANK ? 1 : 0;
  const to = line.charCodeAt(line.length - 1) === BLANK ? line.length - 1 : line.length;
  return from < to ? [{ span: [start + from, start + to], column: from, tabs: 0, cell: null }] : [];
}

function partAtGaps(line: string, start: number): Segment[] {
  const segments: Segment[] = [];
  const firstCell = line.trimStart().startsWith("|") ? -1 : 0;
  const barred = BARS.test(line);
  let [bars, column, blanks, tabs] = [0, 0, 0, 0];
  let open: { from: number; to: number; column: number; tabs: number } | null = null;
  const close = () => {
    if (open) {
      const cell = barred ? bars + firstCell : null;
      const { from, to, column, tabs } = open;
      segments.push({ span: [start + from, start + to], column, tabs, cell });
    }
    open = null;
  };
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === TAB) {
      column += TAB_STOP - (column % TAB_STOP);
      blanks += GAP;
      tabs++;
    } else if (unit === BLANK) {
      column++;
      blanks++;
    } else {
      if (open && blanks > 1) {
        const before = line.slice(Math.max(open.from, open.to - LOOK_BACK), open.to);
        if (isGap(blanks, before, line.slice(at, at + 8))) close();
      }
      blanks = 0;
      if (unit === BAR && barred) {
        close();
        bars++;
      } else if (open) open.to = at + 1;
      else open = { from: at, to: at + 1, column, tabs };
      column++;
    }
  }
  close();
  return segments;
}

const TAB = 9;
const BLANK = 32;
const BAR = 124;

/** `| a | b |`, `a | b`: a table; one bar inside a word is the noise of a scan. */
export const BARS = /^\s*\||\|\s*$|\s\|\s/;

/** Wide enough to part columns, and not a blank left to be filled in: `Số:      144 /2002`, `ngày 28     tháng`. */
function isGap(blanks: number, before: string, after: string): boolean {
  if (before === "-" || before === "+") return false;
  if (isBlankToFill(before, after)) return false;
  return blanks >= (/[;.:]$/.test(before) ? GAP_AFTER_ITEM : GAP);
}

const isBlankToFill = (before: string, after: string) =>
  FILLED.test(after) &&
  ((/(?:^|\s)so\s?:?$/.test(before) && /^[\d/-]/.test(after)) ||
    (/\d$/.test(before) && /^[/-]\s?[a-z]/.test(after)) ||
    (before.includes("ngay") && /^(?:thang|nam)\b/.test(after)) ||
    (/(?:ngay|thang|nam)$/.test(before) && /^[\d.…]/.test(after)));

// 144 · /2002 · -CV · tháng · năm · ……
const FILLED = /^[\d/.…tn-]/;
