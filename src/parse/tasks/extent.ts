import { isCapitalUnit } from "../../model/letters.js";
import type { Page } from "../page/page.js";
import { HEADS, KINDS_OF_BODY, OFFICERS, QUALIFIER } from "./body-words.js";
import { LONG_ENDS, SHORT_ENDS } from "./duty-words.js";
import { openingsOf, pastGap } from "./openings.js";
import { at, endOf, isCapital } from "./pattern.js";

// quận 7 · tỉnh Bà Rịa - Vũng Tàu · các tỉnh: Đắk Lắk, Gia Lai và Kon Tum
const WORD_OF_NAME = "\\p{Lu}\\p{L}{0,12}";
const PROPER = `${WORD_OF_NAME}(?:(?:\\s{1,20}|[ \\t]{0,3}-[ \\t]{0,3})${WORD_OF_NAME}){0,5}`;
const PROPER_NAME = new RegExp(
  `\\s?:?\\s(?:\\d{1,2}(?![\\d/.])|${PROPER}(?:(?:,\\s|\\svà\\s)(?!(?:Sở|Bộ|Ủy|Uỷ|UBND|Công|Ban|Văn|Cục|Chi|Các)\\s)${PROPER}){0,20})`,
  "uy",
);

/** Level words with their marks: `quân sự`, `phương tiện`, `tính` fold into others. `thị` stands for thị xã. */
const LEVEL =
  "(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|thị|tx\\.?|xã|phường|đặc khu)(?!\\p{L}| (?:ủy|uỷ|đoàn|hội))";
const LEVELS = new RegExp(
  ` (?:các |cấp )?${LEVEL}(?:(?:\\s{0,9}[,/–-]\\s{0,9}| và )${LEVEL}){0,6}| các cấp(?!\\p{L})`.replaceAll(
    " ",
    "\\s{1,20}",
  ),
  "iuy",
);
const opensLevel = openingsOf([
  ["tỉnh", "thành phố", "tp", "huyện", "quận", "thị", "tx", "xã", "phường", "đặc khu", "các", "cấp"],
]);
const QUALIFIERS = at(`${QUALIFIER}{0,3}`);

/** … tỉnh · … các huyện, thành phố biên giới: the end of the level words at `end`; null where none stand there. */
function pastLevels(page: Page, end: number): number | null {
  if (opensLevel(page.folded, pastGap(page.folded, end)) === 0) return null;
  const levels = endOf(LEVELS, page.text, end);
  return levels === null ? null : (endOf(QUALIFIERS, page.folded, levels) ?? levels);
}

/** The end of a name with the place that follows it: a level word or several, a proper name, what cuts it down. */
export function pastPlace(page: Page, end: number): number {
  const level = pastLevels(page, end);
  if (level === null)
    return (
      (isCapitalUnit(page.text.charCodeAt(end + 1)) ? endOf(PROVINCE_ALONE, page.text, end) : null) ?? end
    );
  return endOf(PROPER_NAME, page.text, level) ?? level;
}

// Sở Y tế Lạng Sơn
const PROVINCE_ALONE = /\s\p{Lu}\p{Ll}{1,8}\s\p{Lu}\p{Ll}{1,8}(?!\p{L})/uy;

const MOST_WORDS = 14;
const WORD = /\s{1,20}(?:-\s{1,9})?[a-z0-9][a-z0-9&/.-]{0,30}(?<![.-])/y;
const LONG_END = at(LONG_ENDS);
const SHORT_END = new RegExp(SHORT_ENDS.replaceAll(" ", "\\s{1,20}"), "uy");
const ANOTHER = at(` và (?:các )?(?:${HEADS}|${KINDS_OF_BODY}|${OFFICERS}|(?:bộ|sở|ubnd|uỷ ban|hđnd)\\b)`);

/** The end of a name that runs on until a verb, a sign or another body. */
export function pastName(page: Page, start: number): number {
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const place = pastLevels(page, end);
    if (place !== null) return endOf(PROPER_NAME, page.text, place) ?? place;
    if (endOf(ANOTHER, page.folded, end) !== null) break;
    const next = endOf(WORD, page.folded, end);
    if (next === null || stopsAt(page, end, next)) break;
    // Ban Tuyên giáo Huyện ủy biên soạn: behind a committee stands its place, or nothing of the name
    if (COMMITTEE.test(page.folded.slice(start, end)) && !isCapitalAt(page, end, next)) break;
    end = next;
  }
  return end;
}

const COMMITTEE = /\b(?:tinh|thanh|huyen|quan|thi) uy$/;

const isCapitalAt = (page: Page, end: number, next: number) =>
  isCapital(page.text.slice(end, next).trimStart().charAt(0));

/** A verb in small letters ends the name; `Ban Chỉ đạo`, `Ban Quản lý` have theirs in capitals. */
function stopsAt(page: Page, end: number, next: number): boolean {
  const word = end + (/^\s+/.exec(page.folded.slice(end, next))?.[0].length ?? 0);
  const first = page.text.charAt(word);
  if (
    /\n/.test(page.folded.slice(end, word)) &&
    /^(?:[-+\d]|[a-z]\))/.test(page.folded.slice(word, word + 2))
  )
    return true;
  if (isCapital(first)) return false;
  return endOf(SHORT_END, page.text, word) !== null || endOf(LONG_END, page.folded, word) !== null;
}
