import type { Page } from "../page/page.js";
import { type Clause, type ClauseRule, DUTY, LEADS, opensList, pastBracket } from "./clause.js";
import { placesIn } from "./cues.js";
import { listAt } from "./list.js";
import { anywhere, at, endOf, occurrences, occurrencesAt } from "./pattern.js";

const ORDER = at(
  "\\b(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|chỉ đạo)(?: (?:nhiệm vụ|trách nhiệm))?(?: cho)?[\\s:]{1,20}",
);
/** What stands before a word that orders nothing: `theo đề nghị của`, `được giao`, `bàn giao`, `đáp ứng yêu cầu`. */
const NO_ORDER = anywhere(
  "\\b(?:theo|xét|đã|được|bàn|chuyển|đáp ứng|mục đích|căn cứ|trên cơ sở|về|những|tại) (?=$)",
);
const NO_WORK = at(
  "\\s{0,9}(?:tại|về việc|đã|được|của|trình|có văn bản|có công văn|có tờ trình)\\b|(?: (?:biết|quan tâm))?[\\s./]{0,9}$",
);

/** Giao Sở Y tế … · Chỉ đạo Sở Y tế …, at the head of an item · Yêu cầu các sở, ngành … · Đề nghị Ủy ban Mặt trận Tổ quốc … */
export const orders: ClauseRule = (page, { start, end }, cues) => {
  const places = placesIn(cues.order, start, end);
  if (places.length === 0) return NOTHING;
  return occurrencesAt(ORDER, page.folded, places, end).flatMap(([cue, after]) => {
    // whom a body is to direct in its turn is not said here: `Chỉ đạo các đơn vị trực thuộc …`
    if (page.folded.startsWith("chi", cue) && (cue !== start || page.folded.startsWith("cac", after)))
      return NOTHING;
    if (!isOrder(page, Math.max(start, cue - 16), cue)) return NOTHING;
    const list = listAt(page, after);
    if (list === null || list.end > end || endOf(NO_WORK, page.folded, list.end) !== null) return NOTHING;
    const from = pastBracket(page.folded, list.end);
    const role = endOf(LEADS, page.folded, from) === null ? "assigned" : "lead";
    return [{ start: cue, from, list, role, rule: "tasks/order", heads: opensList(page, from, end) }];
  });
};

const NOTHING: readonly Clause[] = [];

/** `giáo`, `giảo` fold into `giao`; a word before may take the order away. */
function isOrder(page: Page, before: number, cue: number): boolean {
  if (page.folded.charAt(cue) === "g" && /^gi[^a]/i.test(page.text.slice(cue, cue + 3))) return false;
  return before === cue || occurrences(NO_ORDER, page.folded, before, cue).length === 0;
}

const CONVEYS = at("\\bchuyển [^.;]{1,400}? để (?=(?:các )?[a-z])");

/** … xin chuyển công văn số … để Bộ Xây dựng nghiên cứu; not `để Bộ Xây dựng biết`. */
export const conveyed: ClauseRule = (page, { start, end }, cues) => {
  const places = placesIn(cues.conveyance, start, end);
  if (places.length === 0) return NOTHING;
  return occurrencesAt(CONVEYS, page.folded, places, end).flatMap(([, after]) => {
    const list = listAt(page, after);
    if (list === null || endOf(DUTY, page.folded, list.end) === null) return NOTHING;
    return [{ start: after, from: list.end, list, role: "assigned", rule: "tasks/conveyed", heads: false }];
  });
};
