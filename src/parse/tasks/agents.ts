import type { Page } from "../page/page.js";
import { type Clause, type ClauseRule, DUTY, LEADS, opensList, pastBracket } from "./clause.js";
import { listAt, type MentionList } from "./list.js";
import { openingsOf } from "./openings.js";
import { anywhere, at, endOf, signBehind } from "./pattern.js";

// after a sentence, a clause, a colon that opens no examples, a bracket
const OPENS = anywhere("[.;:(](?<!\\b(?:như|gồm|ví dụ|là).)\\s{0,20}(?=[a-z])");

/** Sở Y tế, Công an tỉnh thực hiện … · 2. Sở Y tế: … · các cơ quan chức năng (Sở Y tế, …) phải … */
export const agents: ClauseRule = (page, { start, end }) => {
  const clauses: Clause[] = [];
  let past = start;
  for (const from of openings(page, start, end)) {
    const clause = from < past ? null : agentAt(page, from, end);
    if (clause === null) continue;
    clauses.push(clause);
    past = clause.from;
  }
  return clauses;
};

// Theo công văn, Sở Y tế … · Khi có mưa lớn, …
const CIRCUMSTANCE = at(
  "(?:theo|để(?! nghị)|khi|nếu|trường hợp|nhằm|trên cơ sở|đối với|sau khi) [^,.;:\\d]{1,160},\\s{1,20}",
);
const opensCircumstance = openingsOf([
  ["theo", "để", "khi", "nếu", "trường hợp", "nhằm", "trên cơ", "đối với", "sau khi"],
]);

/** Where a sentence or a clause begins, and where it goes on past the circumstance it begins with. */
function openings(page: Page, start: number, end: number): readonly number[] {
  const found: number[] = [];
  const add = (from: number) => {
    found.push(from);
    const past = opensCircumstance(page.folded, from) === 0 ? null : endOf(CIRCUMSTANCE, page.folded, from);
    if (past !== null && past < end) found.push(past);
  };
  add(start);
  const stretch = page.folded.slice(start, end);
  OPENS.lastIndex = 0;
  while (OPENS.test(stretch)) add(start + OPENS.lastIndex);
  return found;
}

function agentAt(page: Page, start: number, end: number): Clause | null {
  const list = listAt(page, start);
  if (list === null || list.end > end) return null;
  const named = namedInBracket(page, list.end);
  if (named !== null) return clauseOf(page, start, end, named, named.end + 1);
  const bracketed = page.folded.charAt(list.end) === ")" ? list.end + 1 : null;
  return clauseOf(page, start, end, list, bracketed ?? pastBracket(page.folded, list.end));
}

const OPENED = at("\\s{1,3}\\(");

/** các cơ quan chức năng (Sở Y tế, Công an tỉnh): the bracket says who. */
function namedInBracket(page: Page, end: number): MentionList | null {
  const inside = signBehind(page.folded, end) === "(" ? endOf(OPENED, page.folded, end) : null;
  const list = inside === null ? null : listAt(page, inside);
  return list !== null && page.folded.charAt(list.end) === ")" ? list : null;
}

function clauseOf(page: Page, start: number, end: number, list: MentionList, from: number): Clause | null {
  const clause = { start, from, list, heads: opensList(page, from, end) };
  if (endOf(LEADS, page.folded, from) !== null) return { ...clause, role: "lead", rule: "tasks/leads" };
  if (signBehind(page.folded, from) === ":") return { ...clause, role: "assigned", rule: "tasks/heading" };
  return hasDuty(page, from) ? { ...clause, role: "assigned", rule: "tasks/agent" } : null;
}

/** A verb of duty in small letters: `BỘ TRƯỞNG BỘ TÀI CHÍNH` / `Căn cứ …` lays none on anybody. */
function hasDuty(page: Page, from: number): boolean {
  const end = endOf(DUTY, page.folded, from);
  if (end === null) return false;
  const verb = page.text.slice(from, end).trimStart().charAt(0);
  return verb === verb.toLowerCase();
}
