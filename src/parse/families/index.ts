import { readOwnNumber } from "../fields/number.js";
import { findLetterhead } from "../page/head.js";
import { isNumberLine } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { annex } from "./annex.js";
import { catalogue } from "./catalogue.js";
import type { Family, Sheet } from "./family.js";
import { letterhead } from "./letterhead.js";
import { news } from "./news.js";
import { titled } from "./titled.js";
import { unknown } from "./unknown.js";

/** In order: what has signs of its own first. */
const FAMILIES: readonly Family[] = [catalogue, annex, titled, letterhead, news, unknown];

const TOP_LINES = 40;

export function sheetOf(page: Page): Sheet {
  const top: Line[] = [];
  for (const line of page.lines) {
    if (top.length === TOP_LINES) break;
    if (line.start < line.end) top.push(line);
  }
  const head = findLetterhead(page);
  return { page, head, top, ownNumber: head === null ? null : readOwnNumber(page, headLines(page, head)) };
}

/** Lines of the letterhead and what may stand between: enough to see whether it bears a number. */
const headLines = (page: Page, head: number) =>
  page.lines
    .slice(head, head + TOP_LINES)
    .filter(({ start, end }) => end > start && isNumberLine(page.folded.slice(start, end)));

export const familyOf = (sheet: Sheet): Family =>
  FAMILIES.find(({ recognizes }) => recognizes(sheet)) ?? unknown;
