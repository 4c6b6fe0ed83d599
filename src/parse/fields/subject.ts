import type { Span } from "../../model/record.js";
import { reading, singleSpaced } from "../../model/text.js";
import type { Read } from "../evidence.js";
import { firstMatch, matches } from "../matching.js";
import { isCapitals, isDivider } from "../page/look.js";
import { isAboutLine, isStamp, isWhoseLine, typeTitle, WHOSE } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { titleLine } from "../page/title-line.js";

// V/v · V/v: · (V/v · Về việc · "Về việc"; a bare `Về …` stays
const ABOUT = reading`^[("\s]{0,3}(?:v\s?/\s?v\b\s?[:.]?|vv\s?:|về việc\b\s?:?)\s{0,9}`;

// của Bộ trưởng Bộ Tài chính: whose, right after the type, up to what it is about
const WHOSE_PAPER = reading`^${WHOSE}[^\n]{0,90}?(?=$|\s(?:về|v/v|quy định|hướng dẫn|sửa đổi|ban hành|triển khai|thực hiện)\b)`;

// (trình phiên họp …) · (Ban hành kèm theo …) on a line of its own is no part of the trích yếu
const ASIDE = reading`^\(\s?(?:trình|ban hành|kèm|dự thảo|gửi|lần|tài liệu)\b`;

/**
 * Trích yếu on one line, without `V/v` or `Về việc` at its head and without a final stop (record: `subject`):
 * the lines of the title zone, the type's own words left out.
 */
export function readSubject(page: Page, title: readonly Line[]): Read<string> | null {
  const spans = subjectSpans(page, title);
  const [first] = spans;
  if (!first) return null;
  const about = firstMatch(ABOUT, page.folded.slice(...first))?.[0];
  const from: Span = [first[0] + (about?.length ?? 0), first[1]];
  const kept = [from, ...spans.slice(1)].filter(([start, end]) => end > start);
  const value = tidy(kept.map(([start, end]) => page.text.slice(start, end)).join(" "));
  return value === "" ? null : { value, spans: kept, rule: about ? "subject/about" : "subject/title" };
}

function subjectSpans(page: Page, title: readonly Line[]): Span[] {
  const spans: Span[] = [];
  const typeLine = titleLine(title, page.text, page.folded);
  const lines = typeLine ? title.slice(title.indexOf(typeLine)) : title;
  let aside = false;
  for (const [at, line] of lines.entries()) {
    const [text, folded] = [page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end)];
    if (matches(ASIDE, folded)) aside = true;
    const skipped =
      aside ||
      isDivider(folded) ||
      (isStamp(folded) && isCapitals(text)) ||
      (isWhoseLine(folded) && (isCapitals(text) || (at === 1 && saysAbout(page, lines[2]))));
    if (aside && folded.includes(")")) aside = false;
    if (skipped) continue;
    const type = line === typeLine ? typeTitle(text, folded) : null;
    const rest = type ? afterType(page, line, type.end) : line;
    if (rest.start < rest.end) spans.push([rest.start, rest.end]);
  }
  return spans;
}

const saysAbout = (page: Page, line: Line | undefined): boolean =>
  line !== undefined && isAboutLine(page.folded.slice(line.start, line.end));

/** What a title line says after the type: `CHỈ THỊ Về việc …`; `quyết định của bộ trưởng …` says nothing more. */
function afterType(page: Page, line: Line, length: number): { start: number; end: number } {
  let start = line.start + length;
  while (start < line.end && !/[\p{L}\p{N}“"(]/u.test(page.text[start] ?? "")) start++;
  const whose = firstMatch(WHOSE_PAPER, page.folded.slice(start, line.end))?.[0].length ?? 0;
  while (whose > 0 && start + whose < line.end && page.text[start + whose] === " ") start++;
  return { start: start + whose, end: line.end };
}

/** White space folded; the final stop, and marks that close nothing, left out. */
const tidy = (words: string) =>
  singleSpaced(words)
    .replace(/(?<!\s)\s*(?<![-_*=])[-_*=]{3,}\s*$/, "")
    .replace(/(?<![\s.;:/])[\s.;:/]+$/, "")
    .trim();
