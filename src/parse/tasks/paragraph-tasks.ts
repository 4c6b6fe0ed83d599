import type { TaskRole } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { agents } from "./agents.js";
import type { Clause, ClauseRule } from "./clause.js";
import { type Cues, placesIn } from "./cues.js";
import { executing } from "./execution.js";
import { listAt, type MentionList } from "./list.js";
import type { Mention } from "./mention.js";
import { conveyed, orders } from "./orders.js";
import type { Paragraph } from "./paragraphs.js";
import { at, endOf, occurrencesAt } from "./pattern.js";
import { dutyOf, headed, told } from "./told.js";

/** A body met in a role, and the rule that met it. */
export interface Met {
  readonly mention: Mention;
  readonly role: TaskRole;
  readonly rule: string;
}

export interface ParagraphTasks {
  readonly met: readonly Met[];
  /** Those to whom the paragraphs below speak, where this one is a heading: `2. Sở Y tế:`. */
  readonly heads: MentionList | null;
}

/** A new way of giving work is one more of these. */
const RULES: readonly ClauseRule[] = [agents, orders, conveyed];

/** What a paragraph says of itself, wherever it stands. */
export interface Said {
  /** Those who carry the document out; where there are any, nothing else is said. */
  readonly executors: readonly Mention[];
  /** From the first to the last. */
  readonly clauses: readonly Clause[];
}

/** A paragraph with what it says. */
export interface ReadParagraph extends Paragraph {
  readonly said: Said;
}

export function saidIn(page: Page, paragraph: Paragraph, cues: Cues): Said {
  const executors = executing(page, paragraph, cues);
  if (executors.length > 0) return { executors, clauses: [] };
  let clauses: readonly Clause[] = [];
  for (const rule of RULES) {
    const met = rule(page, paragraph, cues);
    if (met.length > 0) clauses = clauses.length === 0 ? met : [...clauses, ...met];
  }
  return { executors, clauses: clauses.length > 1 ? clauses.toSorted(byStart) : clauses };
}

const byStart = (one: Clause, other: Clause) => one.start - other.start;

/** Where a paragraph stands among the others. */
export interface Place {
  /** Those the heading above it names. */
  readonly actors: MentionList | null;
  /** It is an item of orders. */
  readonly orders: boolean;
  /** Items stand below it. */
  readonly heads: boolean;
}

export const ALONE: Place = { actors: null, orders: false, heads: false };

/** Who is given work in one paragraph. */
export function readParagraph(
  page: Page,
  paragraph: ReadParagraph,
  place: Place,
  cues: Cues,
): ParagraphTasks {
  const { said } = paragraph;
  if (said.executors.length > 0)
    return {
      met: said.executors.map((mention) => ({ mention, role: "executes", rule: "tasks/execution" })),
      heads: null,
    };
  const all = clausesOf(page, paragraph, place);
  const met: Met[] = [];
  for (let index = 0; index < all.length; index++) {
    const { list, from, role, rule } = all[index] as Clause;
    for (const mention of list.mentions) met.push({ mention, role, rule });
    const end = all[index + 1]?.start ?? paragraph.end;
    for (const mention of coordinating(page, from, end, cues))
      met.push({ mention, role: "coordinate", rule: "tasks/together" });
  }
  return { met, heads: all.find(({ heads }) => heads)?.list ?? null };
}

/** What a paragraph says where it stands. */
export function clausesOf(
  page: Page,
  paragraph: ReadParagraph,
  { actors, orders: ordered, heads }: Place,
): readonly Clause[] {
  const { clauses } = paragraph.said;
  if (clauses[0]?.start === paragraph.start) return clauses;
  const opening =
    (ordered ? told(page, paragraph) : null) ??
    (heads ? headed(page, paragraph) : null) ??
    dutyOf(page, paragraph);
  if (opening) return [opening, ...clauses];
  return clauses.length === 0 && actors !== null ? [itemFor(page, paragraph, actors)] : clauses;
}

const LEADING = at("chủ trì\\b");

/** An item below a heading: `a) Chủ trì, phối hợp với …` speaks to those the heading names. */
function itemFor(page: Page, { start }: Paragraph, list: MentionList): Clause {
  const role = endOf(LEADING, page.folded, start) === null ? "assigned" : "lead";
  return { start, from: start, list, role, rule: "tasks/item", heads: false };
}

const TOGETHER = at(
  "(?:phối hợp(?: chặt chẽ| thường xuyên)?(?:,? (?:với|cùng)(?: với)?)?|chủ trì,? cùng(?: với)?) ",
);

/** … phối hợp với Công an tỉnh, UBND các huyện … · … chủ trì, cùng Sở Tài chính … */
function coordinating(page: Page, start: number, end: number, cues: Cues): readonly Mention[] {
  const places = placesIn(cues.together, start, end);
  if (places.length === 0) return NOBODY;
  return occurrencesAt(TOGETHER, page.folded, places, end).flatMap(
    ([, after]) => listAt(page, after)?.mentions ?? NOBODY,
  );
}

const NOBODY: readonly Mention[] = [];
