import type { Task, TaskRole } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";
import { nameBody } from "../agencies/name.js";
import { ofOwnHouse } from "../agencies/own-house.js";
import type { Read } from "../evidence.js";
import type { Page } from "../page/page.js";
import type { Cues } from "./cues.js";
import type { MentionList } from "./list.js";
import { type Met, type ReadParagraph, readParagraph } from "./paragraph-tasks.js";
import { isBelow } from "./paragraphs.js";
import { goesOnBelow, opensOrders } from "./told.js";

/**
 * Who is given work in the body of a document: each agency named and role once, where it is first met. Officers
 * count as their body; the issuer gives itself none. `start` and `end` are offsets of the page.
 */
export function findTasks(
  page: Page,
  paragraphs: readonly ReadParagraph[],
  cues: Cues,
  context: AgencyContext,
): Read<Task>[] {
  const tasks: Read<Task>[] = [];
  const known = new Map<TaskRole, Set<string>>();
  for (const { mention, role, rule } of metIn(page, paragraphs, cues)) {
    const { start, end, named } = mention;
    const agency = ofOwnHouse(nameBody(named, context), context);
    const inRole = known.get(role) ?? new Set();
    if (agency.name === context.issuer || inRole.has(agency.name)) continue;
    known.set(role, inRole.add(agency.name));
    tasks.push({ value: { agency, role, start, end }, spans: [[start, end]], rule });
  }
  return tasks.sort((one, other) => one.value.start - other.value.start);
}

/** Marks of the items of a list; articles and parts of a document stand for themselves. */
const LISTED: ReadonlySet<string> = new Set(["1", "1.1", "a", "-", "+"]);

function metIn(page: Page, paragraphs: readonly ReadParagraph[], cues: Cues): Met[] {
  const met: Met[] = [];
  let heading: { readonly actors: MentionList; readonly marker: string } | null = null;
  let ordering: { readonly marker: string } | null = null;
  let beside: { readonly marker: string } | null = null;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as ReadParagraph;
    const { marker } = paragraph;
    if (heading && !isBelow(heading.marker, marker) && !goesOnBelow(page, paragraph)) heading = null;
    if (ordering && !isBelow(ordering.marker, marker)) ordering = null;
    if (beside && !isBelow(beside.marker, marker) && beside.marker !== marker) beside = null;
    const above = {
      actors: heading?.actors ?? null,
      orders: ordering !== null || (beside !== null && beside.marker === marker),
      heads: marker !== "" && isBelow(marker, paragraphs[at + 1]?.marker ?? ""),
    };
    const read = readParagraph(page, paragraph, above, cues);
    for (const one of read.met) met.push(one);
    if (read.heads) heading = { actors: read.heads, marker };
    if (opensOrders(page, paragraph)) ordering = { marker };
    // 1. Sở Y tế chủ trì … 2. Trung tâm Y tế in …: an item beside one that gives its body work does so too
    if (LISTED.has(marker) && paragraph.said.clauses[0]?.start === paragraph.start) beside = { marker };
  }
  return met;
}
