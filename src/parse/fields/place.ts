import { singleSpaced } from "../../model/text.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { DateLine } from "./date.js";

/** Địa danh: the words before `, ngày` on the line of the date, as written: `Lạng Sơn`, `TP. Hồ Chí Minh`. */
export function readPlace(page: Page, { line, at }: DateLine): Read<string> | null {
  const before = page.text.slice(line.start, at).replace(/(?<![\s,.:;–-])[\s,.:;–-]+$/u, "");
  const words = fromCapital(ENDING.exec(before)?.[0] ?? "");
  if (!words || words.length > LONGEST) return null;
  const start = line.start + before.length - words.length;
  return {
    value: singleSpaced(words),
    spans: [[start, start + words.length]],
    rule: "place/before-date",
  };
}

// Thừa Thiên Huế · TP. Hồ Chí Minh · Bà Rịa - Vũng Tàu · Hà nội: letters to the end, from the first capital
const ENDING = /(?<![\p{L}\s'’.–-])[\p{L}\s'’.–-]+$/u;

function fromCapital(words: string): string | null {
  const at = words.search(/\p{Lu}/u);
  return at < 0 ? null : words.slice(at).trim();
}

const LONGEST = 40;
