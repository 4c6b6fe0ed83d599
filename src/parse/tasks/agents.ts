import type { Page } from "../page/page.js";
import { BRACKET, type Clause, type ClauseRule, DUTY, LEADS, opensList } from "./clause.js";
import { listAt } from "./list.js";
import { anywhere, at, endOf, occurrences } from "./pattern.js";

// after a sentence, a clause, a colon that opens no examples, a bracket
const OPENS = anywhere("(?<!\\b(?:như|gồm|ví dụ|là))[.;:(]\\s{0,20}(?=[a-z])");
const COLON = at("\\s{0,3}:");

/** Sở Y tế, Công an tỉnh thực hiện … · 2. Sở Y tế: … · các cơ quan chức năng (Sở Y tế, …) phải … */
export const agents: ClauseRule = (page, { start, end }) => {
  const clauses: Clause[] = [];
  let past = start;
  for (const from of [start, ...occurrences(OPENS, page.folded, start, end).map(([, after]) => after)]) {
    const clause = from < past ? null : agentAt(page, from, end);
    if (clause === null) continue;
    clauses.push(clause);
    past = clause.from;
  }
  return clauses;
};

function agentAt(page: Page, start: number, end: number): Clause | null {
  const list = listAt(page, start);
  if (list === null || list.end > end) return null;
  const bracketed = page.folded.charAt(list.end) === ")" ? list.end + 1 : null;
  const from = bracketed ?? endOf(BRACKET, page.folded, list.end) ?? list.end;
  const clause = { start, from, list, heads: opensList(page, from, end) };
  if (endOf(LEADS, page.folded, from) !== null) return { ...clause, role: "lead", rule: "tasks/leads" };
  if (endOf(COLON, page.folded, from) !== null) return { ...clause, role: "assigned", rule: "tasks/heading" };
  return hasDuty(page, from) ? { ...clause, role: "assigned", rule: "tasks/agent" } : null;
}

/** A verb of duty in small letters: `BỘ TRƯỞNG BỘ TÀI CHÍNH` / `Căn cứ …` lays none on anybody. */
function hasDuty(page: Page, from: number): boolean {
  const end = endOf(DUTY, page.folded, from);
  if (end === null) return false;
  const verb = page.text.slice(from, end).trimStart().charAt(0);
  return verb === verb.toLowerCase();
}
