import { findLetterhead } from "../page/head.js";
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
  return { page, head: findLetterhead(page), top };
}

export const familyOf = (sheet: Sheet): Family =>
  FAMILIES.find(({ recognizes }) => recognizes(sheet)) ?? unknown;
