import { foldInPlace } from "../../model/text.js";
import { layColumns } from "./columns.js";
import { partFlattened } from "./flattened.js";
import { clearFurniture } from "./furniture.js";
import { partGlued } from "./glued.js";
import { clearMarkup } from "./markup.js";
import type { Line, Page } from "./page.js";
import { type Source, type Strip, sourceStrips } from "./strips.js";

/**
 * Decoded text → one column: page furniture aside (printed signature stamps after the end), the left column before
 * the right one, marks of emphasis out, parts of a letterhead that ran together on lines of their own.
 */
export function straighten(text: string): Page {
  const source: Source = { text, folded: foldInPlace(text) };
  const standing = sourceStrips(text);
  const { strips, stamps } = clearFurniture(source, standing);
  const laid = partGlued(source, partFlattened(source, clearMarkup(source, layColumns(source, strips))));
  if (laid === standing) return { source: text, ...source, lines: linesOf(text), offsets: null };
  return join(source, stamps.length > 0 ? [...laid, [], ...stamps] : laid);
}

/** The strips as one text, with the way back of every unit. A line end stands where its line ended. */
function join(source: Source, strips: readonly Strip[]): Page {
  const [texts, folds]: [string[], string[]] = [[], []];
  const length = strips.reduce(
    (sum, strip) => sum + 1 + strip.reduce((units, [start, end]) => units + end - start, 0),
    0,
  );
  const offsets = new Uint32Array(length + 1);
  let at = 0;
  let last = 0;
  for (const strip of strips) {
    for (const [start, end] of strip) {
      texts.push(source.text.slice(start, end));
      folds.push(source.folded.slice(start, end));
      for (let unit = start; unit < end; unit++) offsets[at++] = unit;
      last = end;
    }
    texts.push("\n");
    folds.push("\n");
    offsets[at++] = last;
  }
  offsets[at] = source.text.length;
  const text = texts.join("");
  return { source: source.text, text, folded: folds.join(""), lines: linesOf(text), offsets };
}

const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;

/** Lines of a text with the white space at both ends left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let next = from;
    while (next < text.length && !endsLine(text.charCodeAt(next))) next++;
    let [start, end] = [from, next];
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, index: lines.length });
    from = next + (text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1);
  }
  return lines;
}

const endsLine = (unit: number) => (unit >= 10 && unit <= 13) || unit === 0x2028;
