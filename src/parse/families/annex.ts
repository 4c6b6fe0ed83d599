import { reading } from "../../model/text.js";
import { findIssuers } from "../fields/issuers.js";
import { readSubject } from "../fields/subject.js";
import { isAnnexLine, typeTitle } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import type { Family, Sheet } from "./family.js";
import { nameIssuers } from "./letterhead.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

// (Kèm theo Công văn số … · Ban hành kèm theo Quyết định số …/2006/QĐ-UBND · (Đính kèm Nghị quyết
const ATTACHED = reading`\b(?:kèm theo|đính kèm|thuộc)\s{1,4}(?:công văn|quyết định|nghị (?:định|quyết)|thông tư|tờ trình|chỉ thị|kế hoạch|báo cáo|thông báo|hướng dẫn|công điện|giấy mời|văn bản|luật)\b`;

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
  recognizes: (sheet) => sheet.ownNumber === null && isAttached(sheet),
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

function isAttached({ page, top }: Sheet): boolean {
  const lines = top.slice(0, LOOKED_AT).map((line) => page.folded.slice(line.start, line.end));
  const [first = ""] = lines;
  if (/^(?:quyet dinh|nghi dinh|nghi quyet|thong tu|chi thi)\b/.test(first) && !first.includes("kem theo"))
    return false;
  const attached = matches(ATTACHED, lines.join("\n"));
  const isRule = top.slice(0, LOOKED_AT).some((line) => {
    const title = typeTitle(page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end));
    return title !== null && RULES.has(title.type);
  });
  return isAnnexLine(first) || (attached && (matches(FORM, first) || isRule));
}

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

function matches(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(words);
}
