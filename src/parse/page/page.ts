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
  /** Where each unit of `text` stands in `source`; null where the two are the same text. Length: text.length + 1. */
  readonly offsets: Uint32Array | null;
}

/** One line of the straightened text, `[start, end)`, white space at both ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly index: number;
}

/** Stretches of the source that a stretch of the straightened text was made of, in order, joined where they touch. */
export function sourceSpans(page: Page, start: number, end: number): Span[] {
  const { offsets } = page;
  if (offsets === null) return [[start, end]];
  const spans: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const from = offsets[at] as number;
    const last = spans.at(-1);
    if (last && from - last[1] >= 0 && from - last[1] <= MARKUP) last[1] = from + 1;
    else spans.push([from, from + 1]);
  }
  return spans;
}

/** Left-out signs up to this many do not part a span: `**`, a soft hyphen. */
const MARKUP = 4;
