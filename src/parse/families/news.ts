import type { Agency } from "../../model/agency.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";
import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameAgency } from "../agencies/name.js";
import { dateAt } from "../date.js";
import type { Read } from "../evidence.js";
import { readNumberIn } from "../fields/number.js";
import { allMatches, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { splitZones } from "../page/split-zones.js";
import { lastActing, opensActing } from "./acting.js";
import type { Family, Heading, Sheet } from "./family.js";
import { provinceIn } from "./province-in.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

/** News of a portal about one document: its first paragraphs say that it was issued. */
export const news: Family = {
  name: "news",
  kind: "notice",
  recognizes: (sheet) => findReported(sheet) !== null,
  zones: ({ page }) => splitZones(page, 0, "body"),
  read(sheet) {
    const reported = findReported(sheet);
    return reported ? readReported(sheet, reported) : NO_HEADING;
  },
};

/** The document a text is about: where it is named. */
interface Reported {
  readonly type: Read<string>;
  readonly number: Read<DocumentNumber>;
  readonly line: Line;
}

// 549/UBND-KGVX · 2458-CV/ĐUK
const NUMBER = reading`\b\d{1,5}[a-z]?(?:\s?/\s?\d{4})?\s?[-/]\s?[a-z][a-z\d/&.-]{1,30}`;

// Công văn số · Công điện khẩn số: what stands between type and number
const LABEL = /^\s{1,3}(?:(?:hoa toc|khan)\s{1,3})?(?:so\s{0,3}:?\s{0,3})?$/;

// (Công văn … · vừa ban hành Công văn … · có Công văn … · ký Quyết định … · nội dung Công văn …
const CUE = reading`(?:\(|ban hành(?:\s[a-z]{1,8}){0,2}|\bcó|\bký|\bgửi|phát đi|công bố|nội dung|trích yếu:?|\bra)\s{0,3}$`;

/** A text that argues from another (Căn cứ …, Trả lời …) is not about it. */
const ARGUES = reading`(?:căn cứ|thực hiện|thi hành|tiếp theo|trả lời|kèm theo|theo)\s[^\n.;]{0,40}$`;

const LOOKED_AT = 25;

/** The first document that one of the first lines says has been issued. */
function findReported({ page, top, head }: Sheet): Reported | null {
  if (head !== null) return null;
  for (const line of top.slice(0, LOOKED_AT)) {
    for (const match of allMatches(NUMBER, page.folded.slice(line.start, line.end))) {
      const reported = reportedAt(page, line, line.start + match.index, match[0].length);
      if (reported) return reported;
    }
  }
  return null;
}

function reportedAt(page: Page, line: Line, at: number, length: number): Reported | null {
  const type = typeBefore(page, line.start, at);
  if (!type) return null;
  const before = page.folded.slice(line.start, type.start);
  if (!matches(CUE, before) || matches(ARGUES, before)) return null;
  const number = readNumberIn(page, [at, at + length]);
  if (!number?.value.symbol) return null;
  const named = { value: type.type, spans: [[type.start, type.end] as Span], rule: "type/reported" };
  return { type: named, number: { ...number, rule: "number/reported" }, line };
}

/** The type word that a number follows, with or without `số` between. */
function typeBefore(
  page: Page,
  from: number,
  at: number,
): { type: string; start: number; end: number } | null {
  for (let start = Math.max(from, at - TYPE_WITHIN); start < at; start++) {
    if (/[a-z]/.test(page.folded[start - 1] ?? " ")) continue;
    const found = typeAt(page.folded, start);
    if (found && LABEL.test(page.folded.slice(found.end, at))) return { ...found, start };
  }
  return null;
}
const TYPE_WITHIN = 36;

function readReported({ page, top }: Sheet, { type, number, line }: Reported): Heading {
  const province = provinceIn(page);
  const base: AgencyContext = { system: null, province, district: null, issuer: null };
  const issuer = issuerOf(page, top, line, type.spans[0]?.[0] ?? line.start, base);
  const system = systemOf(page, [], issuer ? [issuer.value.name] : [], number.value);
  return {
    ...NO_HEADING,
    type,
    number,
    date: dateAfter(page, number),
    issuers: issuer ? [issuer] : [],
    subject: headline(page, top, line),
    system,
    context: { ...base, system, issuer: issuer?.value.name ?? null },
  };
}

const DAY = /^[\s,(]{0,4}(?=ngay\b)/;

function dateAfter(page: Page, { spans }: Read<DocumentNumber>): Read<PartialDate> | null {
  const end = spans.at(-1)?.[1] ?? 0;
  const gap = DAY.exec(page.folded.slice(end, end + 12));
  const found = gap && dateAt(page.folded, end + gap[0].length);
  return found?.date ? { value: found.date, spans: [[found.start, found.end]], rule: "date/reported" } : null;
}

/** Who issued it: the body before the verb in its own sentence, else in the headline. */
function issuerOf(
  page: Page,
  top: readonly Line[],
  line: Line,
  at: number,
  context: AgencyContext,
): Read<Agency> | null {
  const above = top.filter(({ start }) => start <= line.start);
  const first =
    lastActing(page, line.start, at) ??
    above.map(({ start, end }) => opensActing(page, start, end)).find((span) => span !== null);
  if (!first) return null;
  const [start, end] = first;
  return {
    value: nameAgency(page.text.slice(start, end), context),
    spans: [first],
    rule: "issuers/reported",
  };
}

/** The headline: the last line above the paragraph that is no sentence, no date of the site and no menu of a word. */
function headline(page: Page, top: readonly Line[], paragraph: Line): Read<string> | null {
  const above = top.filter(({ start }) => start < paragraph.start);
  const line = above.reverse().find(({ start, end }) => {
    const folded = page.folded.slice(start, end);
    return (
      end - start >= SHORTEST &&
      end - start <= LONGEST &&
      !/[.;]$/.test(folded) &&
      !/\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}:\d{2}/.test(folded)
    );
  });
  const { start, end } = line ?? paragraph;
  const value = page.text.slice(start, end).replace(/\s+/g, " ").replace(/\.$/, "");
  return { value, spans: [[start, end]], rule: "subject/headline" };
}
const SHORTEST = 24;
const LONGEST = 250;
