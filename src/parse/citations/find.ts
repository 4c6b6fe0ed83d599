import type { Page } from "../page/page.js";
import type { Found } from "./found.js";
import type { Heading } from "./governing.js";
import { headingOver } from "./heading.js";
import { inContext } from "./in-context.js";
import { type Mention, mentionAt } from "./mention.js";
import { doneAhead, NOT_LOOKED } from "./passive.js";
import type { Token } from "./token.js";
import { isGap } from "./units.js";
import { after, past, startUnder, type Way } from "./way.js";

/** The mentions of a part, and the heading that its end still stands under. */
export interface FoundUnder {
  readonly found: readonly Found[];
  readonly heading: Heading | null;
}

const opensMention = ({ kind }: Token) =>
  kind === "type" || kind === "law" || kind === "short" || kind === "number";

/** Every mention of a document in the tokens of one part, in order. */
export function findMentions(page: Page, tokens: readonly Token[], heading: Heading | null): FoundUnder {
  const found: Found[] = [];
  let way = startUnder(heading);
  let ahead = NOT_LOOKED;
  for (let index = 0; index < tokens.length; ) {
    const whole = opensMention(tokens[index] as Token) ? mentionAt(page, tokens, index) : null;
    const mention = whole && withinName(whole, way);
    if (mention === null || isNoCitation(page, tokens, index, mention, way)) {
      way = past(page, tokens, index, way);
      index++;
      continue;
    }
    ahead = doneAhead(tokens, index, ahead);
    way = under(page, mention, way);
    const one = inContext(page, tokens, index, mention, way, ahead);
    found.push(one);
    way = after(page, tokens, one, way);
    index = mention.lists ?? Math.max(whole?.next ?? 0, index + 1);
  }
  return { found, heading: way.clause.heading };
}

/** `dự thảo Luật Đất đai`: no document yet, unless it has a number. */
function isDraft(
  { folded }: Page,
  tokens: readonly Token[],
  index: number,
  { numbers, start }: Mention,
): boolean {
  const before = tokens[index - 1];
  return numbers.length === 0 && before?.kind === "draft" && isGap(folded, before.end, start);
}

/** A draft, or a law named by its name alone in what another document is about. */
function isNoCitation(
  page: Page,
  tokens: readonly Token[],
  index: number,
  mention: Mention,
  way: Way,
): boolean {
  const { numbers, date, start } = mention;
  const byName = numbers.length === 0 && date === null;
  return isDraft(page, tokens, index, mention) || (byName && start < way.described);
}

/** A law listed in the name of another: the day behind the list is the other's. */
function withinName(mention: Mention, { named }: Way): Mention {
  const { start, end, numbers } = mention;
  if (start >= named || end <= named) return mention;
  return { ...mention, date: null, issuer: null, titleFrom: null, end: numbers.at(-1)?.end ?? end };
}

/** The first document of an item is governed by the heading over it, and the rest of the item with it. */
function under(page: Page, { start }: Mention, way: Way): Way {
  const relation = way.clause.cue === null ? headingOver(page, way.clause, start) : null;
  return relation === null ? way : { ...way, clause: { ...way.clause, cue: relation, listCue: relation } };
}
