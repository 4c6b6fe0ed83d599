import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";
import { findIssuers } from "../fields/issuers.js";
import { readOwnNumber } from "../fields/number.js";
import { readSubject } from "../fields/subject.js";
import { matches } from "../matching.js";
import { isAnnexLine, isNumberLine } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import type { Family, Sheet } from "./family.js";
import { nameIssuers } from "./name-issuers.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

// (Kèm theo Công văn số … · Ban hành kèm theo Quyết định số …/2006/QĐ-UBND · (Đính kèm Nghị quyết
const ATTACHED = reading`\b(?:kèm theo|đính kèm|ban hành theo|thuộc)\s{1,4}(?:công văn|quyết định|nghị (?:định|quyết)|thông tư|tờ trình|chỉ thị|kế hoạch|báo cáo|thông báo|hướng dẫn|công điện|giấy mời|văn bản|luật)\b`;

// Phụ lục I · Mẫu số 10: · Danh mục … · Biểu …
const FORM = reading`^[^a-z]{0,4}(?:phụ lục|mẫu số|mẫu\s\d|danh mục|biểu\s|bảng\s)`;

/** Lines from the top within which an annex says whose it is. */
const LOOKED_AT = 14;

/**
 * A Phụ lục, or a rule issued with a decision, standing alone: it says `kèm theo` and has no number of its own. The
 * document it belongs to is one of its citations.
 */
export const annex: Family = {
  name: "annex",
  kind: "annex",
  recognizes: isAttached,
  zones: ({ page, head }) => splitZones(page, head ?? 0, head === null ? "title" : "letterhead"),
  read({ page }, zones) {
    const written = findIssuers(page, zones.letterhead);
    const names = written.issuers.map(({ written: name }) => name);
    const system = systemOf(page, zones.letterhead, names, null);
    const subject = readSubject(
      page,
      zones.title.filter((line) => !isAnnexTitle(page, line)),
    );
    return { ...NO_HEADING, ...nameIssuers(written.issuers, written.parent, system), system, subject };
  },
};

function isAttached(sheet: Sheet): boolean {
  const { page, top } = sheet;
  const [opening] = top;
  if (!opening || !mayBeAttached(page, top)) return false;
  const first = page.folded.slice(opening.start, opening.end);
  const lines = top.slice(0, LOOKED_AT).map(({ start, end }) => page.folded.slice(start, end));
  if (isAnnexLine(first) && (matches(ATTACHED, first) || !hasOwnNumber(sheet))) return true;
  if (!matches(ATTACHED, lines.join("\n")) || hasOwnNumber(sheet)) return false;
  const titles = top.slice(0, LOOKED_AT).flatMap(({ start }) => typeAt(page.folded, start) ?? []);
  const [title] = titles;
  if (matches(FORM, first)) return true;
  if (title !== undefined && ISSUED.has(title.type)) return false;
  return lines.some((line) => matches(IN_BRACKETS, line)) || titles.some(({ type }) => RULES.has(type));
}

/** Without these words none of the rest is worth looking for. */
function mayBeAttached(page: Page, top: readonly Line[]): boolean {
  const [first] = top;
  const head = page.folded.slice(first?.start, top[LOOKED_AT - 1]?.end);
  return (
    head.includes("kem theo") ||
    head.includes("ban hanh theo") ||
    head.includes("thuoc") ||
    (first !== undefined && isAnnexLine(page.folded.slice(first.start, first.end)))
  );
}

/** A number among the lines of the letterhead and what may stand between them. */
function hasOwnNumber({ page, head }: Sheet): boolean {
  if (head === null) return false;
  const lines = page.lines.slice(head, head + HEAD_LINES);
  return (
    readOwnNumber(
      page,
      lines.filter(({ start, end }) => end > start && isNumberLine(page.folded.slice(start, end))),
    ) !== null
  );
}
const HEAD_LINES = 40;

// (Ban hành kèm theo Quyết định …): an annex says so in brackets under its title
const IN_BRACKETS = reading`^\(\s?(?:ban hành\s{1,3})?(?:kèm|đính kèm|theo)\b`;

/** What is issued by itself, whatever it is attached to. */
const ISSUED = new Set([
  "Quyết định",
  "Nghị định",
  "Nghị quyết",
  "Thông tư",
  "Chỉ thị",
  "Công văn",
  "Luật",
  "Pháp lệnh",
]);

/** What is issued with a decision, not by itself. */
const RULES = new Set([
  "Quy định",
  "Quy chế",
  "Kế hoạch",
  "Chương trình",
  "Đề án",
  "Phương án",
  "Điều lệ",
  "Nội quy",
]);

const isAnnexTitle = (page: Page, line: Line) => isAnnexLine(page.folded.slice(line.start, line.end));
