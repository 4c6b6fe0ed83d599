import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { DateLine } from "./date.js";

/** Địa danh: the words before `, ngày` on the line of the date, as written: `Lạng Sơn`, `TP. Hồ Chí Minh`. */
export function readPlace(page: Page, { line, at }: DateLine): Read<string> | null {
  const before = page.text.slice(line.start, at).replace(/[\s,.:;–-]+$/u, "");
  const words = PLACE.exec(before)?.[0].trim();
  if (!words || words.length > LONGEST) return null;
  const start = line.start + before.length - words.length;
  return {
    value: words.replace(/\s+/g, " "),
    spans: [[start, start + words.length]],
    rule: "place/before-date",
  };
}

// Thừa Thiên Huế · TP. Hồ Chí Minh · Bà Rịa - Vũng Tàu · Hà nội: letters to the end, from the first capital or TP.
const PLACE = /(?:T\.?P\.?\s?)?\p{Lu}[\p{L}\s'’.–-]*$/u;

const LONGEST = 40;
