import { reading } from "../../model/text.js";
import { firstMatch, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import type { LineRange } from "../page/without-lines.js";
import { foldedOf, inCapitals, isBlank, textOf } from "./line-text.js";

/** The lines of a copy block, and what sort of copy it makes: nothing of the document may be read from them. */
export interface CopyBlock {
  readonly type: string;
  readonly lines: LineRange;
}

/** Folded title → loại bản sao (Nghị định 30/2020, Điều 25). */
const TYPES: readonly (readonly [string, string])[] = [
  ["sao y", "SAO Y"],
  ["sao luc", "SAO LỤC"],
  ["trich sao", "TRÍCH SAO"],
];

/**
 * Copy blocks in order. A block is a title of its own (`SAO Y`, `SAO Y BẢN CHÍNH`, `SAO LỤC`, `TRÍCH SAO`) with the
 * office, number and date above or below it, then Nơi nhận and signature; it reaches to the next block, an annex, or
 * the end. A title without number below it is a stamp: that line alone.
 */
export function findCopyBlocks(page: Page): CopyBlock[] {
  const titles = page.lines.filter((line) => typeOf(page, line) !== null).slice(0, MOST);
  const firsts = titles.map((title) => firstLine(page, title));
  return titles.map((title, at) => {
    const type = typeOf(page, title) as string;
    const end = Math.min(firsts[at + 1] ?? page.lines.length, annexBelow(page, title)) - 1;
    const whole = { first: firsts[at] as number, last: end };
    const lines = hasNumber(page, whole) ? whole : { first: title.index, last: title.index };
    return { type, lines };
  });
}

/** More copies than these of one paper are none. */
const MOST = 20;

// SAO Y | SAO Y BẢN CHÍNH | SAO LỤC | TRÍCH SAO | SAO Y VĂN BẢN ĐIỆN TỬ
const TITLE = reading`^(sao y|sao lục|trích sao)(?: bản chính| bản giấy| văn bản.{0,30}| từ .{0,40})?[.:]?$`;

function typeOf(page: Page, line: Line): string | null {
  if (line.end - line.start > LONGEST || !opensTitle(page.folded, line)) return null;
  const title = firstMatch(TITLE, foldedOf(page, line));
  if (!title || !inCapitals(textOf(page, line))) return null;
  return TYPES.find(([folded]) => folded === title[1])?.[1] ?? null;
}

const LONGEST = 60;

const opensTitle = (folded: string, { start }: Line) =>
  folded.startsWith("sao ", start) || folded.startsWith("trich ", start);

/** How far above its title a block may begin: office and upper body, Quốc hiệu, number, date. */
const MOST_ABOVE = 9;

// ỦY BAN NHÂN DÂN | VĂN PHÒNG | Số: 12/SY-UBND | Lạng Sơn, ngày … | CỘNG HÒA … | Độc lập - …
const OF_HEAD = reading`^(?:số\s{0,9}:|cộng hòa xã hội|độc lập|đảng cộng sản|ủy ban|ubnd|hội đồng|hđnd|bộ|sở|ban|văn phòng|cục|chi cục|tổng cục|tỉnh|thành|huyện|quận|thị|xã|phường|đảng|phòng|trường|viện|bệnh viện|trung tâm|công|công an|bảo hiểm|kho bạc|đoàn|hội|liên đoàn|mặt trận|[-_*=]{2}|\*$)|\bngày\b.{0,20}\btháng\b`;

function firstLine(page: Page, title: Line): number {
  let first = title.index;
  for (let at = title.index - 1; at >= 0 && at >= title.index - MOST_ABOVE; at--) {
    const line = page.lines[at] as Line;
    if (isBlank(line)) continue;
    if (line.end - line.start > 80 || !isOfHead(page, line)) break;
    first = at;
  }
  return first;
}

/** Office names stand in capitals, the rest as it comes. */
function isOfHead(page: Page, line: Line): boolean {
  const folded = foldedOf(page, line);
  if (!matches(OF_HEAD, folded)) return false;
  return inCapitals(textOf(page, line)) || folded === "*" || /^(?:so|doc lap)\b|\bngay\b/.test(folded);
}

const ANNEX = reading`^(?:phụ lục|danh sách|biểu)\b`;

function annexBelow(page: Page, title: Line): number {
  const annex = page.lines.find(
    (line) =>
      line.index > title.index && inCapitals(textOf(page, line)) && matches(ANNEX, foldedOf(page, line)),
  );
  return annex?.index ?? page.lines.length;
}

// Số: 12/SY-UBND | Số 05-SL/VPTU
const NUMBERED = reading`^số\s{0,9}:?\s{0,9}[\d.…]{0,20}\s{0,9}[/-]\s{0,3}[a-z]`;

function hasNumber(page: Page, { first, last }: LineRange): boolean {
  return page.lines.slice(first, last + 1).some((line) => matches(NUMBERED, foldedOf(page, line)));
}
