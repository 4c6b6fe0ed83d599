import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { runningAt } from "../running.js";
import type { Token, TokenKind } from "./token.js";
import { isGap, matchesAt } from "./units.js";

/** Who issued a document, and when, as the words before it say. */
export interface Subject {
  readonly speaker: Span | null;
  readonly date: Token | null;
}

const FENCES = new Set<TokenKind>([
  "comma",
  "semicolon",
  "stop",
  "line",
  "colon",
  "open",
  "close",
  "date",
  "and",
]);
const MOST = 120;

/**
 * `Ngày 28/9/2009, Bộ Y tế có công văn số …`: the words between the last sign and `có` or `ban hành` are the issuer,
 * a date that opens the sentence is the document's. Null where no such verb stands right before.
 */
export function subjectBefore(page: Page, tokens: readonly Token[], index: number): Subject | null {
  const { start } = tokens[index] as Token;
  const has = tokens[index - 1];
  if (has === undefined || !isGap(page.folded, has.end, start)) return null;
  if (has.kind === "at") return { speaker: speakerBefore(page, tokens, index - 2), date: null };
  if (has.kind !== "has") return null;
  let before = index - 2;
  const isFar = () => has.start - (tokens[before]?.end ?? 0) > MOST;
  while (before >= 0 && !isFar() && !FENCES.has((tokens[before] as Token).kind)) before--;
  const from = tokens[before]?.end ?? Math.max(0, has.start - MOST);
  return { speaker: nameIn(page, from, has.start), date: dateBefore(tokens, before) };
}

/** `Bộ Tư pháp đã thẩm định tại …`: the words from the last sign to the first verb, where they name a body. */
function speakerBefore(page: Page, tokens: readonly Token[], verb: number): Span | null {
  let first = verb;
  while (first > verb - MOST_VERBS && PREDICATE.has(tokens[first]?.kind ?? "stop")) first--;
  const fence = tokens[first];
  if (first === verb || fence === undefined || !SENTENCE_HEAD.has(fence.kind)) return null;
  const name = nameIn(page, fence.end, (tokens[first + 1] as Token).start);
  return name && matchesAt(BODY, page.folded, name[0]) ? name : null;
}

const MOST_VERBS = 4;
const PREDICATE = new Set<TokenKind>(["verb", "type", "has"]);
const SENTENCE_HEAD = new Set<TokenKind>(["stop", "line", "comma", "semicolon"]);

// Bộ Tư pháp | Sở Y tế | UBND huyện: not any word with a capital
const BODY = runningAt`(?:bộ|sở|uỷ ban|ubnd|hđnd|ban|cục|tổng cục|văn phòng|thanh tra|kho bạc|công an|toà án|viện)\s`;

/** Words with a capital at their head, on one clause. */
function nameIn({ text }: Page, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const first = text.charAt(start);
  const end = from + words.trimEnd().length;
  return end > start && to - from <= MOST && first !== first.toLowerCase() ? [start, end] : null;
}

/** The date that the sentence opens with: `Ngày 28/9/2009 …`. */
function dateBefore(tokens: readonly Token[], fence: number): Token | null {
  let at = fence;
  while (at > fence - 4 && ["comma", "open", "close"].includes(tokens[at]?.kind ?? "stop")) at--;
  const date = tokens[at];
  if (date?.kind !== "date" || date.date === null || date.date.length < 10) return null;
  const before = tokens[at - 1];
  return before === undefined || ["stop", "line", "comma"].includes(before.kind) ? date : null;
}
