import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";
import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";
import { dateAt } from "../date.js";
import type { Read } from "../evidence.js";
import type { WrittenBody } from "../fields/issuers.js";
import { readNumberIn } from "../fields/number.js";
import { firstMatch, matches } from "../matching.js";
import { isDivider } from "../page/look.js";
import { isBodyOpening, isCountryLine, isIssuerLine } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import { firstActing } from "./acting.js";
import type { Family, Heading, Sheet } from "./family.js";
import { partBodies } from "./joint-bodies.js";
import { nameIssuers } from "./name-issuers.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

/**
 * A document whose letterhead was lost and whose title says all: `Nghị định của Chính phủ số 114/2003/NĐ-CP ngày
 * 10/10/2003 về cán bộ …`, `KẾT LUẬN 127-KL/TW CỦA BỘ CHÍNH TRỊ VỀ …`, `Giấy mời dự Lễ …`.
 */
export const titled: Family = {
  name: "titled",
  kind: "dispatch",
  recognizes: (sheet) => titleOf(sheet) !== null && isDocument(sheet),
  zones: (sheet) => splitZones(sheet.page, titleOf(sheet)?.first.index ?? 0, "title"),
  read(sheet, zones) {
    const title = titleOf(sheet);
    return title ? readTitle(sheet.page, title, zones.body) : NO_HEADING;
  },
};

interface Title {
  readonly first: Line;
  readonly type: string;
  /** After the words of the type. */
  readonly start: number;
  readonly end: number;
}

/** The title begins on one of the first lines and ends at an empty line, the authority or the body. */
function titleOf({ page, top }: Sheet): Title | null {
  if (top.slice(0, TOP).some((line) => isCountryLine(page.folded.slice(line.start, line.end)))) return null;
  for (const first of top.slice(0, FIRST)) {
    const found = typeAt(page.folded, first.start);
    if (!found || found.end > (page.lines[first.index + 1]?.end ?? first.end)) continue;
    return { first, type: found.type, start: found.end, end: endOfTitle(page, first) };
  }
  return null;
}
const TOP = 12;
const FIRST = 3;
const TITLE_LINES = 12;

/** Over empty lines only where the next line goes on: small letters, a number, a date, or nothing said yet. */
function endOfTitle(page: Page, first: Line): number {
  let { end } = first;
  let afterBlank = false;
  for (const line of page.lines.slice(first.index + 1, first.index + TITLE_LINES)) {
    const [text, folded] = [page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end)];
    if (folded !== "" && opensText(text, folded)) break;
    if (folded !== "" && afterBlank && !/^\p{Ll}|^[Ss]ố\s|^SỐ\s|^V(?:ề|\/v)\s/u.test(text)) break;
    if (folded !== "") end = line.end;
    afterBlank = folded === "";
  }
  return end;
}

const opensText = (text: string, folded: string) =>
  (isBodyOpening(folded) && !/^\p{Ll}/u.test(text)) ||
  (isIssuerLine(folded) && folded.length < 50 && !/\bso\s{0,3}\d/.test(folded)) ||
  isDivider(folded);

// Căn cứ · Điều 1 · Kính gửi · ./. : a document and not the talk about one
const DOCUMENT = reading`\n\s{0,40}(?:-\s?)?(?:căn cứ|điều 1\b|chương i\b|kính gửi|nơi nhận|để thực hiện|thực hiện|tại cuộc họp)|\./\.`;

// the same for a title without a number: only what nothing but a document has
const LETTER = reading`\n\s{0,40}(?:kính gửi|nơi nhận)|kính mời|\./\.`;

function isDocument(sheet: Sheet): boolean {
  const title = titleOf(sheet);
  const numbered = title !== null && numberIn(sheet.page, title.start, title.end) !== null;
  const sign = numbered ? DOCUMENT : LETTER;
  return matches(sign, sheet.page.folded);
}

// 114/2003/NĐ-CP · 94 /1998/NĐ-CP · 127-KL/TW
const NUMBER = reading`\b\d{1,5}[a-z]?(?:\s{0,3}/\s?\d{4})?\s{0,3}[-/]\s?[a-z]{1,6}(?:\s?[-/]\s?[a-z\d]{1,14}){0,3}`;

// của Chính phủ số … · CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ …
const OF = reading`\bcủa\s{1,3}([a-z,\s-]{2,120}?)(?=\s{1,3}(?:số|ngày|về|v/v|quy định|hướng dẫn|sửa đổi|ban hành)\b|(?<![-,]\s{0,3})\n|$)`;

const DAY = reading`\bngày\b`;

/** A date is that of the number only right behind it. */
const DAY_WITHIN = 24;

function readTitle(page: Page, title: Title, body: readonly Line[]): Heading {
  const { first, type, start, end } = title;
  const number = numberIn(page, start, end);
  const numbered = number?.spans[0]?.[1] ?? start;
  const date = number && dateAfter(page, numbered, end);
  const named = issuersIn(page, start, Math.min(end, start + OF_WITHIN));
  const bodies = named.length > 0 || number ? named : whoInvites(page, body);
  const system = systemOf(
    page,
    [],
    bodies.map(({ written }) => written),
    number?.value ?? null,
  );
  const issued = nameIssuers(bodies, null, system, number);
  return {
    ...NO_HEADING,
    ...issued,
    type: { value: type, spans: [[first.start, start]], rule: "type/title" },
    number,
    date,
    subject: subjectOf(page, date?.spans[0]?.[1] ?? numbered, end),
    system: system ?? (issued.issuers.length > 0 ? "state" : null),
  };
}
const OF_WITHIN = 160;

/** Of an invitation without a letterhead: the first body that its text says does something. */
function whoInvites(page: Page, body: readonly Line[]): WrittenBody[] {
  for (const { start, end } of body.slice(0, 6)) {
    const span = firstActing(page, start, end);
    if (span) return [{ written: page.text.slice(...span), spans: [span] }];
  }
  return [];
}

function numberIn(page: Page, start: number, end: number): Read<DocumentNumber> | null {
  const found = firstMatch(NUMBER, page.folded.slice(start, end));
  if (!found || found.index > 110) return null;
  const from = start + found.index;
  const read = readNumberIn(page, [from, from + found[0].length]);
  return read && { ...read, rule: "number/title" };
}

function dateAfter(page: Page, from: number, end: number): Read<PartialDate> | null {
  const day = firstMatch(DAY, page.folded.slice(from, end));
  if (!day || day.index > DAY_WITHIN) return null;
  const found = dateAt(page.folded, from + day.index);
  return found?.date ? { value: found.date, spans: [[found.start, found.end]], rule: "date/title" } : null;
}

function issuersIn(page: Page, start: number, end: number): WrittenBody[] {
  const found = firstMatch(OF, page.folded.slice(start, end));
  if (!found?.[1]) return [];
  const from = start + found.index + found[0].length - found[1].length;
  return partBodies(page.text.slice(from, from + found[1].length)).map(({ written, at }) => ({
    written,
    spans: [[from + at, from + at + written.length]],
  }));
}

// về · về việc · V/v before the trích yếu
const ABOUT = reading`^[\s,:;.)-]{0,9}(?:của [a-z, ]{2,90}?\s)?(?:(?:về việc|v\s?/\s?v|về)\b\s{0,3}:?)?\s{0,3}`;

function subjectOf(page: Page, from: number, end: number): Read<string> | null {
  const start = from + (firstMatch(ABOUT, page.folded.slice(from, end))?.[0].length ?? 0);
  const value = page.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/(?<![\s.;])[\s.;]+$/, "");
  return value === ""
    ? null
    : {
        value,
        spans: [[start, start + page.text.slice(start, end).trimEnd().length]],
        rule: "subject/title",
      };
}
