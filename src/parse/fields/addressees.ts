import type { Agency } from "../../model/agency.js";
import { reading } from "../../model/text.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameAgency } from "../agencies/name.js";
import type { Read } from "../evidence.js";
import { firstMatch } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { partedBySemicolons, readEntries } from "./entries.js";
import { foldedOf } from "./line-text.js";

/**
 * Whom a paper is sent to: behind `Kính gửi:` (công văn, tờ trình, báo cáo), `Điện:` (công điện), `kính mời:` (giấy
 * mời), on the same line or below it. One entry for each line or dash, and for each item between semicolons.
 */
export function readAddressees(page: Page, lines: readonly Line[], context: AgencyContext): Read<Agency>[] {
  return readBehind(page, lines, HEADINGS, context);
}

/** The same in lines that are not theirs alone: only `… điện:` and `… kính mời:` tell them there. */
export function readCalled(page: Page, lines: readonly Line[], context: AgencyContext): Read<Agency>[] {
  const calls = lines.some((line) => MAY_CALL.test(foldedOf(page, line)));
  return calls ? readBehind(page, lines, CALLS, context) : [];
}

// điện: · kính mời: … most bodies say neither
const MAY_CALL = /dien\s?:|\bmoi\b/;

function readBehind(
  page: Page,
  lines: readonly Line[],
  forms: readonly Form[],
  context: AgencyContext,
): Read<Agency>[] {
  const found = headingIn(page, lines, forms);
  if (!found) return [];
  const entries = readEntries(page, lines.slice(found.at), found.end);
  return entries
    .flatMap((entry) => partedBySemicolons(page, entry))
    .map(({ text, start, end }) => ({
      value: nameAgency(text, context),
      spans: [[start, end]],
      rule: `addressees/${found.form}`,
    }));
}

interface Heading {
  readonly form: string;
  /** Index of its line among the lines given. */
  readonly at: number;
  /** Where the list begins, an offset of the page. */
  readonly end: number;
}

type Form = readonly [form: string, pattern: RegExp];

const HEADINGS: readonly Form[] = [
  // Kính gửi: | KÍNH GỬI : | Kính gửi - Bộ Y tế
  ["kinh-gui", reading`^kính g[ửư]i\b\s{0,20}(?::|(?=-|$))`],
  // Điện: | ĐIỆN: | … Thủ tướng Chính phủ điện:
  ["dien", reading`^(?:[^.;:]{0,160}\b)?điện\s{0,9}:`],
  // Gửi: Bộ Y tế
  ["gui", reading`^gửi\s{0,9}:`],
  // … trân trọng kính mời: | Kính mời: Ông Giám đốc Sở Y tế | kính mời các đồng chí sau dự họp:
  [
    "kinh-moi",
    reading`^(?:[^.;:]{0,200}\b)?(?:kính|trân trọng) mời(?:\s(?:các|đồng chí|đại biểu|đơn vị|cơ quan|thành phần|quý vị|ông|bà|sau đây|sau|gồm|dự họp|tham dự))*\s{0,9}:`,
  ],
];

const CALLS = HEADINGS.filter(([form]) => form === "dien" || form === "kinh-moi");

/** The first form that is found counts: a paper with Kính gửi has its addressees there. */
function headingIn(page: Page, lines: readonly Line[], forms: readonly Form[]): Heading | null {
  for (const [form, pattern] of forms) {
    for (const [at, line] of lines.entries()) {
      const match = firstMatch(pattern, foldedOf(page, line));
      if (match) return { form, at, end: line.start + match[0].length };
    }
  }
  return null;
}
