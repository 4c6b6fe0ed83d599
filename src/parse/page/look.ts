import { isCapitalUnit, isSmallUnit } from "../../model/letters.js";
import type { Line, Page } from "./page.js";
import type { Zones } from "./zones.js";

/** One line as the openings of zones look at it. */
export interface Look {
  readonly line: Line;
  /** As written, without the white space at both ends. */
  readonly text: string;
  readonly folded: string;
  /** Whether the line before it is empty. */
  readonly afterBlank: boolean;
  /** The last line before it that says something, as written; empty at the start. Few openings ask. */
  readonly previous: () => string;
  /** What was given to each zone so far. */
  readonly zones: Zones;
  readonly page: Page;
}

/** `last`: the last line above that says something. */
export function lookAt(page: Page, line: Line, zones: Zones, last: Line | undefined): Look {
  const [text, folded] = [page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end)];
  const before = page.lines[line.index - 1];
  const afterBlank = before === undefined || before.start === before.end;
  const previous = () => (last ? page.text.slice(last.start, last.end) : "");
  return { line, text, folded, afterBlank, previous, zones, page };
}

/** Whether a line is neither empty nor a divider. */
export const saysSomething = (page: Page, { start, end }: Line) =>
  start < end && !isDivider(page.folded.slice(start, end));

/** Letters, and all of them capitals: `ỦY BAN NHÂN DÂN`. A few small ones are a scan's, or a `và`. */
export function isCapitals(text: string): boolean {
  let [capitals, small] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isCapitalUnit(unit)) capitals++;
    // In prose a few words tell: not all that is left could make up for them.
    else if (isSmallUnit(unit) && ++small * 8 > capitals + text.length - at) return false;
  }
  return capitals >= 2 && small * 8 <= capitals;
}

/** `-------` · `***` · `____` · `. . .`: no letter and no digit. */
export const isDivider = (folded: string) =>
  !saysAnything(folded) || (folded.length <= 5 && /^-\s?[o0]\s?-$/.test(folded));

/** Most lines do with their first sign. */
const saysAnything = (folded: string) => isLetterOrFigure(folded.charCodeAt(0)) || /[a-z0-9]/.test(folded);

const isLetterOrFigure = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
