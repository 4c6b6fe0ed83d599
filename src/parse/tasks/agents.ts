import type { Page } from "../page/page.js";
import { type Clause, type ClauseRule, DUTY, LEADS, opensList, pastBracket } from "./clause.js";
import { clauseOpenings } from "./clause-openings.js";
import { placesIn } from "./cues.js";
import { opensVerb } from "./everyday-verbs.js";
import { listAt, type MentionList } from "./list.js";
import { at, endOf, signBehind } from "./pattern.js";
import { shapedAt } from "./shaped.js";

/** Sở Y tế, Công an tỉnh thực hiện … · 2. Sở Y tế: … · các cơ quan chức năng (Sở Y tế, …) phải … */
export const agents: ClauseRule = (page, { start, end, marker }, cues) => {
  const clauses: Clause[] = [];
  const isOrdered =
    placesIn(cues.order, start, start + 1).length > 0 && endOf(ORDERED, page.folded, start) !== null;
  let past = start;
  for (const from of clauseOpenings(page, start, end)) {
    if (from < past) continue;
    const isItem = marker !== "" && from === start;
    const mayBeShaped = isItem && placesIn(cues.duty, start, Math.min(end, start + LONGEST)).length > 0;
    const follows =
      isOrdered &&
      page.folded
        .slice(Math.max(start, from - 22), from)
        .trimEnd()
        .endsWith(";");
    const clause = agentAt(page, from, end, { isItem, mayBeShaped, follows });
    if (clause === null) continue;
    clauses.push(clause);
    past = clause.from;
  }
  return clauses;
};

/** Where in its paragraph a clause stands. */
interface Placed {
  /** At the head of an item. */
  readonly isItem: boolean;
  /** And a word of duty is near enough to end the name of a body of any kind. */
  readonly mayBeShaped: boolean;
  /** Behind an order and a semicolon: `Đề nghị Sở A …; Sở B …`. */
  readonly follows: boolean;
}

const LONGEST = 100;
const ORDERED = at("(?:giao|yêu cầu|đề nghị|phân công) ");
const DIRECTS = at(" (?:phân công|chỉ đạo)(?: [^.;:]{0,80})?:");

function agentAt(page: Page, start: number, end: number, placed: Placed): Clause | null {
  const list = listAt(page, start) ?? (placed.mayBeShaped ? shapedAt(page, start) : null);
  if (list === null || list.end > end) return null;
  const named = namedInBracket(page, list.end);
  if (named !== null) return clauseOf(page, start, end, named, named.end + 1, placed);
  const bracketed = page.folded.charAt(list.end) === ")" ? list.end + 1 : null;
  return clauseOf(page, start, end, list, bracketed ?? pastBracket(page.folded, list.end), placed);
}

const OPENED = at("\\s{1,3}\\(");

/** các cơ quan chức năng (Sở Y tế, Công an tỉnh): the bracket says who. */
function namedInBracket(page: Page, end: number): MentionList | null {
  const inside = signBehind(page.folded, end) === "(" ? endOf(OPENED, page.folded, end) : null;
  const list = inside === null ? null : listAt(page, inside);
  return list !== null && page.folded.charAt(list.end) === ")" ? list : null;
}

function clauseOf(
  page: Page,
  start: number,
  end: number,
  list: MentionList,
  from: number,
  placed: Placed,
): Clause | null {
  const clause = { start, from, list, heads: opensList(page, from, end) };
  if (endOf(LEADS, page.folded, from) !== null) return { ...clause, role: "lead", rule: "tasks/leads" };
  if (signBehind(page.folded, from) === ":" && endOf(PERSON, page.folded, from) === null)
    return { ...clause, role: "assigned", rule: "tasks/heading" };
  return hasDuty(page, from, end, placed) ? { ...clause, role: "assigned", rule: "tasks/agent" } : null;
}

// Trưởng Ban Chỉ đạo: Phó Thủ tướng …: who it is, not what it does
const PERSON = at(
  "\\s{0,3}:\\s{1,20}(?:ông|bà|đồng chí|đ/c|phó|thủ tướng|bộ trưởng|giám đốc|chủ tịch|chánh|bí thư|trưởng) ",
);

/**
 * A verb of duty in small letters: `BỘ TRƯỞNG BỘ TÀI CHÍNH` / `Căn cứ …` lays none on anybody. Below the name that an
 * item has for itself it has its capital: `2. Sở Tài chính` / `Bố trí kinh phí …`.
 */
function hasDuty(page: Page, from: number, end: number, { isItem, follows }: Placed): boolean {
  const past = endOf(DUTY, page.folded, from);
  if (past === null) return follows && opensVerb(page.text, from + 1);
  // … Ban Thường vụ phân công: what stands below is the work of others
  if (opensList(page, from, end) && endOf(DIRECTS, page.folded, from) !== null) return false;
  const words = page.text.slice(from, past);
  const verb = words.trimStart().charAt(0);
  return verb === verb.toLowerCase() || (isItem && /^\s{0,3}\n/.test(words));
}
