import type { Span } from "../../model/record.js";

/** One line to be: the stretches of the source that will stand on it, in order. */
export type Strip = readonly Span[];

/** The decoded text and its fold, unit for unit. What the layout steps read. */
export interface Source {
  readonly text: string;
  readonly folded: string;
}

/**
 * The lines of a text as it stands, each one strip. Form feeds end a line as well. All that is looked for here folds
 * to itself, and folded text, being ASCII but for a sign here and there, is searched many units at a time.
 */
export function sourceStrips(source: Source): Strip[] {
  const { folded } = source;
  const strips: Strip[] = [];
  let start = 0;
  for (let end = folded.indexOf("\n"); end >= 0; end = folded.indexOf("\n", start)) {
    strips.push([[start, folded.charCodeAt(end - 1) === CARRIAGE_RETURN && end > start ? end - 1 : end]]);
    start = end + 1;
  }
  strips.push([[start, folded.length]]);
  if (hasPlainEnds(source) || !RARE_LINE_END.test(folded)) return strips;
  return strips.flatMap((strip) => cutAtRareEnds(folded, strip));
}

const CARRIAGE_RETURN = 13;

// form feed, vertical tab, line separator, and a carriage return by itself
const RARE_LINE_END = /[\f\v\u2028]|\r(?!\n)/;
const OTHER_LINE_END = /[\f\v\u2028\r]/;

/** Whether each line of a text ends with `\n` and nothing else. */
export const hasPlainEnds = ({ folded }: Source): boolean => !OTHER_LINE_END.test(folded);

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

export const startOf = (strip: Strip): number => strip[0]?.[0] ?? 0;

/** The words of a strip, for looking at. */
export function stripText(from: string, strip: Strip): string {
  const [only] = strip;
  if (strip.length === 1 && only) return from.slice(only[0], only[1]);
  return strip.map(([start, end]) => from.slice(start, end)).join("");
}
