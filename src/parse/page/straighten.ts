import type { Span } from "../../model/record.js";
import { type FoldedText, foldAndLook, ODD_BLANKS } from "../../model/text.js";
import { layColumns } from "./columns.js";
import { partFlattened } from "./flattened.js";
import { clearFurniture } from "./furniture.js";
import { partGlued } from "./glued.js";
import { clearMarkup } from "./markup.js";
import { exactSpans, type Line, type Page, type Piece } from "./page.js";
import { hasPlainEnds, type Source, type Strip, sourceStrips } from "./strips.js";

/**
 * Decoded text → one column: signs of no width out, page furniture aside (printed signature stamps after the end),
 * the left column before the right one, marks of emphasis out, parts of a letterhead that ran together on lines of
 * their own.
 */
export function straighten(text: string, { folded, oddBlanks }: FoldedText = foldAndLook(text)): Page {
  const source: Source = { text: oddBlanks ? text.replace(ODD_BLANK, " ") : text, folded };
  const shown = withoutNoWidth(source);
  if (shown === null) return { ...layOut(source), source: text };
  return { ...composed(shown, layOut({ text: shown.text, folded: shown.folded })), source: text };
}

/** A text without its signs of no width, with the way back; null where it has none. */
export const withoutNoWidth = (source: Source): Page | null =>
  mayHoldNoWidth(source) ? join(source, [withoutSigns(source.text)]) : null;

/** A space for every other blank, each in its place: patterns that look at words as written know but the one. */
const ODD_BLANK = new RegExp(`[${ODD_BLANKS}]`, "gu");

// soft hyphen, zero-width space and joiners, direction marks, word joiner, byte-order mark
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** All of them but the soft hyphen, which becomes a dash, fold to themselves; ASCII holds none, as its kind tells. */
const mayHoldNoWidth = ({ text, folded }: Source) =>
  text.includes(SOFT_HYPHEN) || /[\u200b-\u200f\u2060\ufeff]/.test(folded);
const SOFT_HYPHEN = "\u00ad";

function withoutSigns(text: string): Strip {
  const spans: Span[] = [];
  let from = 0;
  // One by one: a pattern would run out of room on a run of millions of them.
  for (const { index } of text.matchAll(NO_WIDTH)) {
    if (index > from) spans.push([from, index]);
    from = index + 1;
  }
  return [...spans, [from, text.length]];
}

function layOut(source: Source): Page {
  const standing = sourceStrips(source);
  const { strips, stamps } = clearFurniture(source, standing);
  const laid = partGlued(source, partFlattened(source, clearMarkup(source, layColumns(source, strips))));
  if (laid === standing && hasPlainEnds(source)) return asItStands(source, standing);
  return join(source, stamps.length > 0 ? [...laid, [], ...clearMarkup(source, stamps)] : laid);
}

const asItStands = (source: Source, strips: readonly Strip[]): Page => ({
  source: source.text,
  ...source,
  lines: strips.map(([span], index) => lineOf(source.text, (span as Span)[0], (span as Span)[1], index)),
  offsets: null,
});

/** A page laid out from another page's text, with the way back to that one's source. */
function composed(first: Page, second: Page): Page {
  const back = second.offsets ?? [{ at: 0, start: 0, end: first.text.length }];
  const offsets = back.flatMap(({ at, start, end }) => {
    let next = at;
    return exactSpans(first, start, end).map(([from, to]) => {
      const piece = { at: next, start: from, end: to };
      next += to - from;
      return piece;
    });
  });
  return { ...second, source: first.source, offsets };
}

/** The strips as one text, with the way back to the source. */
function join(source: Source, strips: readonly Strip[]): Page {
  const [texts, folds, offsets]: [string[], string[], Piece[]] = [[], [], []];
  let at = 0;
  for (const [start, end, broken] of runsOf(source.text, strips)) {
    texts.push(source.text.slice(start, end));
    folds.push(source.folded.slice(start, end));
    offsets.push({ at, start, end });
    at += end - start + broken;
    if (broken === 0) continue;
    texts.push("\n");
    folds.push("\n");
  }
  const text = texts.join("");
  return { source: source.text, text, folded: folds.join(""), lines: linesOf(text), offsets };
}

/** A stretch of the source that stays in one piece, and whether a line end is put behind it. */
type Run = [start: number, end: number, broken: 0 | 1];

/** Neighbouring lines of the source stay one run, with the line ends they have. */
function runsOf(text: string, strips: readonly Strip[]): Run[] {
  const runs: Run[] = [];
  for (const strip of strips) {
    const last = runs.at(-1);
    const [first] = strip;
    if (last?.[2] === 1 && first && first[0] === last[1] + 1 && text.charCodeAt(last[1]) === 10) {
      last[1] = first[1];
      for (const [start, end] of strip.slice(1)) runs.push([start, end, 0]);
      if (strip.length > 1) last[2] = 0;
    } else {
      for (const [start, end] of strip) runs.push([start, end, 0]);
    }
    const end = runs.at(-1);
    if (end && strip.length > 0) end[2] = 1;
    else runs.push([last?.[1] ?? 0, last?.[1] ?? 0, 1]);
  }
  return runs;
}

const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;

/** The lines of a text whose lines end with `\n`, as joined texts do. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", from)) {
    lines.push(lineOf(text, from, next, lines.length));
    from = next + 1;
  }
  lines.push(lineOf(text, from, text.length, lines.length));
  return lines;
}

/** The white space at both ends left out. */
function lineOf(text: string, from: number, to: number, index: number): Line {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, index };
}
