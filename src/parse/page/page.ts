import type { Span } from "../../model/record.js";

/**
 * A text laid out straight: one column, no markup, no page furniture. Everything after the page stage works on
 * `text` and `folded` (equal in length, unit for unit) and turns its offsets into offsets of the source at the end.
 */
export interface Page {
  /** The decoded text the offsets of a record mean. */
  readonly source: string;
  /** The straightened text: columns one after the other, marks of emphasis and zero-width signs dropped. */
  readonly text: string;
  /** `text` folded in place: what patterns run over. */
  readonly folded: string;
  /** The lines of `text`, without their ends. */
  readonly lines: readonly Line[];
  /** The pieces of the source that `text` is made of, in its order; null where the two are the same text. */
  readonly offsets: readonly Piece[] | null;
}

/** `[start, end)` of the source stands at `at` of the straightened text; a line end may follow that is not its own. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the straightened text, `[start, end)`, white space at both ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly index: number;
}

/**
 * Stretches of the source that a stretch of the straightened text was made of, in order, joined where they touch.
 * `base`: where the source begins in a text that it is part of.
 */
export function sourceSpans(page: Page, start: number, end: number, base = 0): Span[] {
  if (page.offsets === null) return [[start + base, end + base]];
  const exact = exactSpans(page, start, end);
  const spans = exact.length > 1 ? joined(exact) : exact;
  return base === 0 ? spans : spans.map(([from, to]) => [from + base, to + base]);
}

function joined(parts: readonly Span[]): Span[] {
  const spans: [number, number][] = [];
  for (const [from, to] of parts) {
    const last = spans.at(-1);
    if (last && from >= last[1] && from - last[1] <= MARKUP) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

/** Left-out signs up to this many do not part a span: `**`, a soft hyphen. */
const MARKUP = 4;

/** The same, nothing joined: unit for unit the stretch itself, but for line ends that were put in. */
export function exactSpans({ offsets }: Page, start: number, end: number): Span[] {
  if (offsets === null) return [[start, end]];
  const first = pieceAt(offsets, start);
  const around = offsets[first];
  // most stretches are words of one piece
  if (around && around.at <= start && start < end && end - around.at <= around.end - around.start)
    return [[around.start + start - around.at, around.start + end - around.at]];
  const spans: Span[] = [];
  for (let index = first; index < offsets.length; index++) {
    const piece = offsets[index] as Piece;
    if (piece.at >= end) break;
    const from = Math.max(piece.start, piece.start + start - piece.at);
    const to = Math.min(piece.end, piece.start + end - piece.at);
    if (to > from) spans.push([from, to]);
  }
  return spans;
}

/** The words of a stretch with the blanks they have in the source, no-break spaces and line ends. */
export function asInSource(page: Page, start: number, end: number): string {
  const spans = exactSpans(page, start, end);
  const [only] = spans;
  const words =
    only && spans.length === 1
      ? page.source.slice(only[0], only[1])
      : spans.map(([from, to]) => page.source.slice(from, to)).join("");
  // A line end that was put in belongs to the words, and is none of the source.
  return words.length === end - start ? words : page.text.slice(start, end);
}

/** Index of the last piece that begins at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
