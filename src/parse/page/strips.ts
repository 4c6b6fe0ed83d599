import type { Span } from "../../model/record.js";

/** One line to be: the stretches of the source that will stand on it, in order. */
export type Strip = readonly Span[];

/** The decoded text and its fold, unit for unit. What the layout steps read. */
export interface Source {
  readonly text: string;
  readonly folded: string;
}

/** The lines of a text as it stands, each one strip. Form feeds end a line as well. */
export function sourceStrips(text: string): Strip[] {
  const strips: Strip[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    strips.push([[start, text.charCodeAt(end - 1) === CARRIAGE_RETURN && end > start ? end - 1 : end]]);
    start = end + 1;
  }
  strips.push([[start, text.length]]);
  return RARE_LINE_END.test(text) ? strips.flatMap((strip) => cutAtRareEnds(text, strip)) : strips;
}

const CARRIAGE_RETURN = 13;

// form feed, vertical tab, line separator, and a carriage return by itself
const RARE_LINE_END = /[\f\v\u2028]|\r(?!\n)/;

function cutAtRareEnds(text: string, strip: Strip): Strip[] {
  const [[from, to] = [0, 0]] = strip;
  const strips: Strip[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!RARE_LINE_END.test(text.charAt(at))) continue;
    strips.push([[start, at]]);
    start = at + 1;
  }
  return [...strips, [[start, to]]];
}

/** The words of a strip, for looking at. */
export function stripText(from: string, strip: Strip): string {
  const [only] = strip;
  if (strip.length === 1 && only) return from.slice(only[0], only[1]);
  return strip.map(([start, end]) => from.slice(start, end)).join("");
}

export const isBlankStrip = (source: Source, strip: Strip) => stripText(source.folded, strip).trim() === "";
