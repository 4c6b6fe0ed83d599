import type { Span } from "../../model/record.js";
import type { Style } from "./style.js";
import { visible } from "./visible.js";
import { cut } from "./width.js";
import { head, tail, widthOf } from "./width-of.js";

/** Columns of the words before a match that are shown where the line is longer than the room. */
const BEFORE = 16;

/**
 * The words around a match in at most `width` columns: the match marked and never pushed out by what stands before
 * it. `giao [Sở Y tế] chủ trì …`.
 */
export function quoteLine(quote: string, [start, end]: Span, width: number, style: Style): string {
  const before = keepBlank(quote.slice(0, start), visible(quote.slice(0, start)), "end");
  const match = visible(quote.slice(start, end));
  const after = keepBlank(quote.slice(end), visible(quote.slice(end)), "start");

  const room = width - style.markWidth;
  if (widthOf(before) + widthOf(match) + widthOf(after) <= room) return before + style.mark(match) + after;

  const lead = widthOf(before) <= BEFORE ? before : `…${wholeWords(tail(before, BEFORE - 1))}`;
  const left = room - widthOf(lead) - widthOf(match);
  if (left < 1) return lead + style.mark(cut(match, room - widthOf(lead)));
  return lead + style.mark(match) + (widthOf(after) <= left ? after : `${head(after, left - 1)}…`);
}

/** Without the first word, which may have lost its beginning; a single long one is kept. */
const wholeWords = (text: string) => text.replace(/^\S*\s+(?=\S)/u, "");

/** `visible` trims; the blank between match and context has to stay. */
function keepBlank(raw: string, shown: string, side: "start" | "end"): string {
  if (shown === "") return "";
  if (side === "end") return /\s$/u.test(raw) ? `${shown} ` : shown;
  return /^\s/u.test(raw) ? ` ${shown}` : shown;
}
