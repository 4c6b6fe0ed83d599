import { isCapitalUnit } from "../../model/letters.js";
import { provinceOf } from "../../vocabulary/provinces.js";
import type { Page } from "../page/page.js";
import { QUALIFIER } from "./body-words.js";
import { LONG_ENDS } from "./duty-words.js";
import { openingsOf, pastGap } from "./openings.js";
import { at, endOf, isCapital } from "./pattern.js";

/** What is no place though a capital opens it: the next body of a list. */
const NEXT_BODY =
  "(?:Sở|Bộ|Ủy|Uỷ|UBND|HĐND|Công|Ban|Văn|Cục|Chi|Các|Thủ|Giám|Chánh|Trưởng|Phòng|Hiệu|Trung tâm|Trường|Chủ|Hội [NCLKĐ]|Đoàn T|Đảng|Kho bạc|Bảo hiểm|Ngân hàng|Thanh tra|Viện|Tòa|Đài|Báo|Hạt|Đồn|Đội|Tổ|Thuế|Điện lực|Bưu điện|Mặt trận|Liên đoàn|Chỉ huy)(?=\\s|\\p{L}|$)";

// quận 7 · tỉnh Bà Rịa - Vũng Tàu · các tỉnh: Đắk Lắk, Gia Lai và Kon Tum
const WORD_OF_NAME = "\\p{Lu}\\p{L}{0,12}";
const PROPER = `${WORD_OF_NAME}(?:(?:\\s{1,20}|[ \\t]{0,3}-[ \\t]{0,3})${WORD_OF_NAME}){0,5}`;
const PROPER_NAME = new RegExp(
  `\\s?:?\\s(?:\\d{1,2}(?![\\d/.])|${PROPER}(?:(?:,\\s{1,20}|\\svà\\s{1,20})(?!${NEXT_BODY})${PROPER}){0,20})`,
  "uy",
);

// các tỉnh, thành phố từ Quảng Trị đến Đắk Lắk
const FROM_TO = new RegExp(`\\s{1,20}từ\\s{1,20}${PROPER}\\s{1,20}(?:đến|tới)\\s{1,20}${PROPER}`, "uy");

/** Level words with their marks: `quân sự`, `phương tiện`, `tính` fold into others. */
const LEVEL =
  "(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|thị trấn|thị|tx\\.?|xã|phường|đặc khu)(?!\\p{L}| (?:ủy|uỷ|đoàn|hội|trường|tứ|lực))";
// thị stands for thị xã only beside others: huyện, thị, thành phố
const FIRST_LEVEL = `(?!thị(?! xã| trấn|\\s{0,9}[,/–-]| và ))${LEVEL}`;
const LEVELS = new RegExp(
  ` (?:các |cấp )?${FIRST_LEVEL}(?:(?:\\s{0,9}[,/–-]\\s{0,9}| và )${LEVEL}){0,6}| (?:các|cùng) cấp(?!\\p{L})`.replaceAll(
    " ",
    "\\s{1,20}",
  ),
  "iuy",
);
const opensLevel = openingsOf([
  ["tỉnh", "thành phố", "tp", "huyện", "quận", "thị", "tx", "xã", "phường", "đặc khu", "các", "cấp", "cùng"],
]);
const QUALIFIERS = at(`${QUALIFIER}{0,3}`);

/** … tỉnh · … các huyện, thành phố biên giới: the end of the level words at `end`; null where none stand there. */
export function pastLevels(page: Page, end: number): number | null {
  if (opensLevel(page.folded, pastGap(page.folded, end)) === 0) return null;
  const levels = endOf(LEVELS, page.text, end);
  return levels === null ? null : (endOf(QUALIFIERS, page.folded, levels) ?? levels);
}

/** The end of a name with the place that follows it: a level word or several, a proper name, what cuts it down. */
export function pastPlace(page: Page, end: number): number {
  const level = pastLevels(page, end);
  if (level !== null) return pastProper(page, level);
  const alone = isCapitalUnit(page.text.charCodeAt(end + 1)) ? endOf(PROVINCE_ALONE, page.text, end) : null;
  if (alone === null) return end;
  // 2. Sở Tài chính / Cân đối ngân sách: on the next line only what is a province
  const broken = page.text.charAt(end) === "\n";
  return broken && provinceOf(page.text.slice(end, alone).trim()) === null ? end : alone;
}

// Sở Y tế Lạng Sơn
const PROVINCE_ALONE = /\s\p{Lu}\p{Ll}{1,8}\s\p{Lu}\p{Ll}{1,8}(?!\p{L})/uy;

/** The end of the proper names behind level words, that of the words where none follow. */
export function pastProper(page: Page, level: number): number {
  const end = endOf(PROPER_NAME, page.text, level) ?? endOf(FROM_TO, page.text, level);
  if (end === null) return level;
  const words = page.text.slice(level, end);
  if (SHORT_PLACE.test(words)) return end;
  const broken = words.search(/\n\s{0,40}\S/);
  // … TỈNH LÂM ĐỒNG / Căn cứ …: the next line begins a sentence
  if (broken >= 0 && (opensLine(page, level + broken) || (broken === 0 && !isPlace(words))))
    return level + broken;
  return level + knownPlace(words);
}

// tỉnh Lạng Sơn, on one line: nothing to be cut off
const SHORT_PLACE = /^[ \t:]{0,3}[^\s]{1,9}(?: [^\s]{1,9})?$/;

/** thành phố / Hòa Bình · huyện / Vinh: two capitals or a name that is known; `cấp xã` / `Giữ gìn …` is none. */
const isPlace = (words: string) =>
  /^\s*\p{Lu}\p{L}*[\s-]+\p{Lu}/u.test(words) || provinceOf(words.trim()) !== null;

/** Whether the line after a line end begins with a capital verb. */
export function opensLine(page: Page, lineEnd: number): boolean {
  const word = pastGap(page.folded, lineEnd);
  return isCapital(page.text.charAt(word)) && endOf(LINE_OPENING, page.folded, word) !== null;
}
const LINE_OPENING = at(
  `(?:${LONG_ENDS}|là (?:cơ quan|đơn vị|đầu mối)\\b|(?:giúp|lập|cử|cân đối|trực|làm)\\b)`,
);

/** A known province ends there: `tỉnh Lâm Đồng Căn`. How much of the words is the place. */
function knownPlace(words: string): number {
  const [one = ""] = /^[\s:]*[^,:]+/.exec(words) ?? [];
  const shorter = one.replace(/(?<!\s)\s+\S+$/, "");
  if (one !== words || shorter === "" || !/\s\S+\s+\S+\s+\S/.test(one)) return words.length;
  return provinceOf(one.trim()) === null && provinceOf(shorter.trim()) !== null
    ? shorter.length
    : words.length;
}
