import type { Agency } from "../../model/agency.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";
import type { Span } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import { bodyOf, nameAgency } from "../agencies/name.js";
import { dateAt } from "../date.js";
import type { Read } from "../evidence.js";
import type { Line, Page } from "../page/page.js";
import type { Family, Heading, Sheet } from "./family.js";
import { provinceIn } from "./province-in.js";
import { findReported, type Reported } from "./reported.js";
import { sitePage } from "./site.js";
import { systemOf } from "./system.js";
import { NO_HEADING } from "./unknown.js";

/** News of a portal about one document: its first paragraphs say that it was issued. */
export const news: Family = {
  name: "news",
  kind: "notice",
  recognizes: (sheet) => findReported(sheet) !== null,
  zones: (sheet) => sitePage(sheet.page, findReported(sheet)?.line.index ?? 0),
  read(sheet) {
    const reported = findReported(sheet);
    return reported ? readReported(sheet, reported) : NO_HEADING;
  },
};

function readReported({ page, top }: Sheet, { type, number, line, issuer: span }: Reported): Heading {
  const province = provinceIn(page);
  const base: AgencyContext = { system: null, province, district: null, issuer: null };
  const issuer = span && issuerAt(page, span, base);
  const system = systemOf(page, [], issuer ? [issuer.value.name] : [], number.value);
  return {
    ...NO_HEADING,
    type,
    number,
    date: dateAfter(page, number) ?? dateBefore(page, line, span),
    issuers: issuer ? [issuer] : [],
    subject: headline(page, top, line),
    system,
    context: { ...base, system, issuer: issuer?.value.name ?? null },
  };
}

/** The one who signs counts as the body: `Chủ tịch UBND tỉnh vừa ký …`. */
const issuerAt = (page: Page, span: Span, context: AgencyContext): Read<Agency> => ({
  value: bodyOf(nameAgency(page.text.slice(...span), context)),
  spans: [span],
  rule: "issuers/reported",
});

const DAY = /^[\s,(]{0,4}(?=ngay\b)/;

function dateAfter(page: Page, { spans }: Read<DocumentNumber>): Read<PartialDate> | null {
  const end = spans.at(-1)?.[1] ?? 0;
  const gap = DAY.exec(page.folded.slice(end, end + 12));
  const found = gap && dateAt(page.folded, end + gap[0].length);
  return found?.date ? { value: found.date, spans: [[found.start, found.end]], rule: "date/reported" } : null;
}

/** `Ngày 10/3/2021, UBND tỉnh có Công văn số …`: the day that stands right before the one who issued it. */
function dateBefore(page: Page, line: Line, issuer: Span | null): Read<PartialDate> | null {
  if (issuer === null || issuer[0] < line.start || issuer[0] > line.end) return null;
  const at = page.folded.slice(line.start, issuer[0]).lastIndexOf("ngay");
  const found = at < 0 ? null : dateAt(page.folded, line.start + at);
  if (!found?.date || !/^[\s,]{0,9}$/.test(page.folded.slice(found.end, issuer[0]))) return null;
  return { value: found.date, spans: [[found.start, found.end]], rule: "date/reported-before" };
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
