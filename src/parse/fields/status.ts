import type { DocumentNumber } from "../../model/document-number.js";
import type { Span, Status } from "../../model/record.js";
import { reading } from "../../model/text.js";
import type { Read } from "../evidence.js";
import { matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import type { DateLine } from "./date.js";

// DỰ THẢO · DỰ THẢO LẦN 2 · (Dự thảo) · Dự thảo 3, alone on its line
const DRAFT = reading`^[^a-z]{0,4}(?:bản\s)?dự thảo(?:\s(?:lần|số)?[\s\d.:/()-]{0,24}(?:thứ\s[a-z\d]{1,4}|[(]?ngày.{0,40})?)?[^a-z]{0,4}$`;

/**
 * Number and day are written in after signature (Nghị định 30/2020, Điều 15), so blanks make a text unnumbered; a draft
 * says so itself. `lines` are those above the body.
 */
export function readStatus(
  page: Page,
  lines: readonly Line[],
  number: Read<DocumentNumber> | null,
  date: DateLine | null,
): Read<Status> {
  const draft = lines.find((line) => matches(DRAFT, page.folded.slice(line.start, line.end)));
  if (draft) return { value: "draft", spans: [[draft.start, draft.end]], rule: "status/draft" };
  if (number && number.value.serial === null)
    return { value: "unnumbered", spans: number.spans, rule: "status/blank-number" };
  if (date?.blank)
    return { value: "unnumbered", spans: [[date.at, date.line.end] as Span], rule: "status/blank-date" };
  return { value: "issued", spans: [], rule: "status/issued" };
}
