import type { TaskRole } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { agents } from "./agents.js";
import type { Clause, ClauseRule } from "./clause.js";
import { executing } from "./execution.js";
import { listAt, type MentionList } from "./list.js";
import type { Mention } from "./mention.js";
import { conveyed, orders } from "./orders.js";
import type { Paragraph } from "./paragraphs.js";
import { anywhere, at, endOf, occurrences } from "./pattern.js";
import { headed, told } from "./told.js";

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
export function readParagraph(page: Page, paragraph: Paragraph, place: Place): ParagraphTasks {
  const executors = executing(page, paragraph);
  if (executors.length > 0)
    return {
      met: executors.map((mention) => ({ mention, role: "executes", rule: "tasks/execution" })),
      heads: null,
    };
  const all = clausesOf(page, paragraph, place);
  return {
    met: all.flatMap((clause, index) => [
      ...clause.list.mentions.map((mention) => ({ mention, role: clause.role, rule: clause.rule })),
      ...coordinating(page, clause.from, all[index + 1]?.start ?? paragraph.end),
    ]),
    heads: all.find(({ heads }) => heads)?.list ?? null,
  };
}

function clausesOf(page: Page, paragraph: Paragraph, { actors, orders: ordered, heads }: Place): Clause[] {
  const clauses = RULES.flatMap((rule) => rule(page, paragraph));
  const opening = clauses.some(({ start }) => start === paragraph.start)
    ? null
    : ((ordered ? told(page, paragraph) : null) ?? (heads ? headed(page, paragraph) : null));
  if (opening) clauses.push(opening);
  if (clauses.length === 0 && actors !== null) return [itemFor(page, paragraph, actors)];
  return clauses.sort((one, other) => one.start - other.start);
}

const LEADING = at("chủ trì\\b");

/** An item below a heading: `a) Chủ trì, phối hợp với …` speaks to those the heading names. */
function itemFor(page: Page, { start }: Paragraph, list: MentionList): Clause {
  const role = endOf(LEADING, page.folded, start) === null ? "assigned" : "lead";
  return { start, from: start, list, role, rule: "tasks/item", heads: false };
}

const TOGETHER = anywhere("phối hợp(?: chặt chẽ)?(?:,? (?:với|cùng)(?: với)?)? ");

/** … phối hợp với Công an tỉnh, UBND các huyện … */
function coordinating(page: Page, start: number, end: number): readonly Met[] {
  return occurrences(TOGETHER, page.folded, start, end)
    .flatMap(([, after]) => listAt(page, after)?.mentions ?? [])
    .map((mention) => ({ mention, role: "coordinate", rule: "tasks/together" }));
}
