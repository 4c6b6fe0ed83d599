import type { Span } from "./record.js";
import { singleSpaced } from "./text.js";

/** The words around a match, on one line. */
export interface Excerpt {
  /** White space folded; `…` where the line was cut. */
  readonly quote: string;
  /** Where in `quote` the match stands. */
  readonly marked: Span;
  /** Line of the text on which the match begins, from 1. */
  readonly line: number;
}

/**
 * The line around `[start, end)` of a text, as far as it is within reach of the match. A match that runs over
 * several lines is joined with blanks. Offsets outside the text are drawn in.
 */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const first = Math.max(0, Math.min(start, text.length));
  const last = Math.max(first, Math.min(end, text.length));
  const shown = Math.min(last, pastPair(text, first + LONGEST));
  const before = singleSpaced(lineBefore(text, first)).trimStart();
  const words = singleSpaced(text.slice(first, shown)).trim();
  const after = shown < last ? "…" : singleSpaced(lineAfter(text, last)).trimEnd();
  return {
    quote: before + words + after,
    marked: [before.length, before.length + words.length],
    line: lineAt(text, first),
  };
}

/** The line of the text an offset stands on, from 1. `\r\n` is one line end, as are `\n` and `\r`. */
export function lineAt(text: string, offset: number): number {
  const starts = lineStartsOf(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Places of one text are asked for one after the other, thousands of them in a long one: it is gone through once. */
let lastAsked: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

function lineStartsOf(text: string): readonly number[] {
  if (lastAsked.text === text) return lastAsked.starts;
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  lastAsked = { text, starts };
  return starts;
}

function lineBefore(text: string, start: number): string {
  const reach = text.slice(pastPair(text, Math.max(0, start - REACH)), start);
  const lineEnd = Math.max(reach.lastIndexOf("\n"), reach.lastIndexOf("\r"));
  if (lineEnd >= 0) return reach.slice(lineEnd + 1);
  if (start <= REACH) return reach;
  return `…${reach.slice(reach.indexOf(" ") + 1)}`;
}

function lineAfter(text: string, end: number): string {
  const reach = text.slice(end, pastPair(text, end + REACH));
  const lineEnd = reach.search(/[\r\n]/);
  if (lineEnd >= 0) return reach.slice(0, lineEnd);
  if (end + REACH >= text.length) return reach;
  const blank = reach.lastIndexOf(" ");
  return `${blank < 0 ? reach : reach.slice(0, blank)}…`;
}

/** No cut parts the two units of one letter. */
const pastPair = (text: string, at: number) => (isSecond(text.charCodeAt(at)) ? at + 1 : at);
const isSecond = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

const LF = 10;
const CR = 13;

/** Units of a long line shown on each side of a match. */
const REACH = 160;

/** Units of a match that are shown. */
const LONGEST = 400;
