import { foldInPlace } from "../../../src/model/text.js";
import type { Line, Page } from "../../../src/parse/page/page.js";

/** A page of these lines, as they stand. */
export function pageOf(...written: readonly string[]): Page {
  const text = written.join("\n");
  let at = 0;
  const lines: Line[] = written.map((line, index) => {
    const start = at + (line.length - line.trimStart().length);
    const end = Math.max(start, at + line.trimEnd().length);
    at += line.length + 1;
    return { start, end, index };
  });
  return { source: text, text, folded: foldInPlace(text), lines, offsets: null };
}
