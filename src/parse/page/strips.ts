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
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!endsLine(unit)) continue;
    strips.push([[start, at]]);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
  }
  strips.push([[start, text.length]]);
  return strips;
}

/** The words of a strip, for looking at. */
export function stripText(from: string, strip: Strip): string {
  const [only] = strip;
  if (strip.length === 1 && only) return from.slice(only[0], only[1]);
  return strip.map(([start, end]) => from.slice(start, end)).join("");
}

export const isBlankStrip = (source: Source, strip: Strip) => stripText(source.folded, strip).trim() === "";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LINE_SEPARATOR = 0x2028;
const endsLine = (unit: number) => (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) || unit === LINE_SEPARATOR;
