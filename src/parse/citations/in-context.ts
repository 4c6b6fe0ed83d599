import type { Relation } from "../../model/citation.js";
import type { Page } from "../page/page.js";
import { isLeading } from "./cue-place.js";
import type { Found } from "./found.js";
import { type Governing, relationOf } from "./governing.js";
import { isListed, isOfTitle } from "./listed.js";
import type { Mention } from "./mention.js";
import type { Ahead } from "./passive.js";
import { subjectBefore } from "./subject.js";
import { titleSpan } from "./title.js";
import type { Token } from "./token.js";
import { isGap } from "./units.js";
import type { Way } from "./way.js";

/** A mention with what the sentence around it says: what governs it, who speaks in it, what list it goes on. */
export function inContext(
  page: Page,
  tokens: readonly Token[],
  index: number,
  mention: Mention,
  way: Way,
  ahead: Ahead,
): Found {
  const subject = subjectBefore(page, tokens, index);
  const inner = isOfTitle(page, tokens, index, mention, way);
  const governing = inner ? way.title : way.clause;
  const amends = governing.amending && isAmender(page, tokens, index) ? (way.amended ?? way.last) : null;
  const isSubject = governing.cue === null && governing.outside === null && !inner;
  const done = isSubject ? ahead.done : null;
  const relation = done ?? relationAt(page, tokens, index, mention, way, governing, inner);
  const { titleFrom, next } = mention;
  const isChanged = inner && amends === null && isChange(relation);
  return {
    mention,
    relation: amends?.relation ?? relation,
    partial: governing.part && isChange(governing.cue),
    title:
      titleFrom === null
        ? mention.name
        : titleSpan(page, tokens, next, titleFrom, mention.type?.name ?? null),
    inner,
    closes: tokens[index - 1]?.kind === "and" && isListed(page, tokens, index),
    speaker: subject?.speaker ?? way.speaker,
    spokenOn: subject?.date ?? null,
    continues: continues(tokens, index, mention) ? way.last : null,
    amends,
    replaces: isReplacement(page, tokens, index) ? way.last : null,
    changedBy: isChanged ? way.outer : null,
  };
}

/** What governs this mention: the nearest word, but for what is named in passing and for a list that goes on. */
function relationAt(
  page: Page,
  tokens: readonly Token[],
  index: number,
  { type }: Mention,
  { head }: Way,
  governing: Governing,
  inner: boolean,
): Relation {
  if (isAside(page, tokens, index) && !isLeading(page, governing)) return "mentions";
  const isLikeHead = !inner && head !== null && head.mention.type?.name === type?.name;
  return isLikeHead && isListed(page, tokens, index) && governing.cue === "mentions"
    ? head.relation
    : relationOf(governing);
}

/** `(Công văn số …)`: named in passing, what governs the sentence does not reach it. */
function isAside({ folded }: Page, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === "open" && isGap(folded, before.end, (tokens[index] as Token).start);
}

const isChange = (cue: Relation | null) => cue === "amends" || cue === "replaces";

/** `… bởi Y`, and what is listed after it. */
function isAmender({ folded }: Page, tokens: readonly Token[], index: number): boolean {
  const { start } = tokens[index] as Token;
  return /\b(?:boi|theo|tai|bang|va)\b[^;]{0,60}$|,\s{0,9}$/.test(
    folded.slice(Math.max(0, start - 80), start),
  );
}

/** `… được thay thế bởi Y`. */
function isReplacement({ folded }: Page, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before?.kind === "passive" && before.relation === "replaces" && isByNow(folded, before, tokens[index])
  );
}

const isByNow = (folded: string, passive: Token, token: Token | undefined) =>
  BY.test(folded.slice(passive.start, passive.end)) && isGap(folded, passive.end, token?.start ?? 0);

// … bị thay thế bởi
const BY = /\b(?:boi|bang)$/;

/** A number alone, with nothing but list signs and `số` before it, goes on with the list. */
function continues(tokens: readonly Token[], index: number, { type }: Mention): boolean {
  if (type !== null) return false;
  let before = index - 1;
  while (tokens[before]?.kind === "so") before--;
  return ["comma", "and", "semicolon", "open"].includes(tokens[before]?.kind ?? "stop");
}
