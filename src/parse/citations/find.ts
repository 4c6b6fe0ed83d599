import type { Relation } from "../../model/citation.js";
import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { afterMention, type Governing, governedBy, relationOf, UNGOVERNED } from "./governing.js";
import { bodyWords } from "./issuer.js";
import { type Mention, mentionAt } from "./mention.js";
import { subjectBefore } from "./subject.js";
import { titleSpan } from "./title.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

/** A mention with what the sentence around it says. */
export interface Found {
  readonly mention: Mention;
  readonly relation: Relation;
  readonly partial: boolean;
  readonly title: Span | null;
  /** Who is said to speak in it: `đề nghị của Bộ Y tế tại …`, `Bộ Y tế có công văn …`. */
  readonly speaker: Span | null;
  /** `Ngày 28/9/2009 … có công văn số …`. */
  readonly spokenOn: Token | null;
  /** The mention whose list this one goes on; null for the first of a list. */
  readonly continues: Found | null;
  /** The mention this one amended: `X được sửa đổi, bổ sung bởi Y`. */
  readonly amends: Found | null;
}

/** What is known on the way through a stretch. */
interface Way {
  readonly governing: Governing;
  readonly speaker: Span | null;
  readonly last: Found | null;
  /** The first mention of the item: what follows `và` with the same type goes on with it, past its title. */
  readonly head: Found | null;
  readonly amended: Found | null;
  /** To where the last mention is described (`của Chính phủ quy định chi tiết …`): a law named there is no citation. */
  readonly described: number;
}

const START: Way = {
  governing: UNGOVERNED,
  speaker: null,
  last: null,
  head: null,
  amended: null,
  described: 0,
};

const opensMention = ({ kind }: Token) =>
  kind === "type" || kind === "law" || kind === "short" || kind === "number";

/** Every mention of a document in the tokens of one stretch, in order. */
export function findMentions(page: Page, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  let way = START;
  for (let index = 0; index < tokens.length; ) {
    const mention = opensMention(tokens[index] as Token) ? mentionAt(page, tokens, index) : null;
    if (mention === null || isNoCitation(page, tokens, index, mention, way)) {
      way = past(page, tokens, index, way);
      index++;
      continue;
    }
    const one = inContext(page, tokens, index, mention, way);
    found.push(one);
    way = after(page, tokens, one, way);
    index = Math.max(mention.next, index + 1);
  }
  return found;
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

/** Past a token that begins no mention. */
function past(page: Page, tokens: readonly Token[], index: number, way: Way): Way {
  const token = tokens[index] as Token;
  const governing = governedBy(way.governing, token, tokens[index + 1], page);
  if (token.kind === "of")
    return { ...way, governing, speaker: speakerAt(page, tokens, index) ?? way.speaker };
  const over = governing === UNGOVERNED && (token.kind === "stop" || token.kind === "line");
  if (over) return START;
  if (token.kind === "semicolon" || token.kind === "colon") return { ...way, governing, head: null };
  return governing === way.governing ? way : { ...way, governing };
}

/** `của Bộ Y tế tại`: who speaks in the document that is named next. */
function speakerAt(page: Page, tokens: readonly Token[], index: number): Span | null {
  const body = bodyWords(page, tokens, index + 1, (tokens[index] as Token).end);
  if (body === null || tokens[body.next]?.kind !== "at") return null;
  return isGap(page.folded, body.span[1], (tokens[body.next] as Token).start) ? body.span : null;
}

function inContext(page: Page, tokens: readonly Token[], index: number, mention: Mention, way: Way): Found {
  const subject = subjectBefore(page, tokens, index);
  const amends = way.governing.amending && isAmender(page, tokens, index) ? (way.amended ?? way.last) : null;
  const { titleFrom, next } = mention;
  return {
    mention,
    relation: amends?.relation ?? relationAt(page, tokens, index, mention, way),
    partial: way.governing.part && isChange(way.governing.cue),
    title: titleFrom === null ? mention.name : titleSpan(page, tokens, next, titleFrom),
    speaker: subject?.speaker ?? way.speaker,
    spokenOn: subject?.date ?? null,
    continues: continues(tokens, index, mention) ? way.last : null,
    amends,
  };
}

/** What governs this mention: the nearest word, but for what is named in passing and for a list that goes on. */
function relationAt(
  page: Page,
  tokens: readonly Token[],
  index: number,
  mention: Mention,
  way: Way,
): Relation {
  const { governing, head } = way;
  if (isAside(page, tokens, index) && !governing.leading) return "mentions";
  const goesOn = head !== null && head.mention.type?.name === mention.type?.name && isListed(tokens, index);
  return goesOn && governing.cue === "mentions" ? head.relation : relationOf(governing);
}

const isListed = (tokens: readonly Token[], index: number) =>
  tokens[index - 1]?.kind === "and" || tokens[index - 1]?.kind === "comma";

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

/** A number alone, with nothing but list signs and `số` before it, goes on with the list. */
function continues(tokens: readonly Token[], index: number, { type }: Mention): boolean {
  if (type !== null) return false;
  let before = index - 1;
  while (tokens[before]?.kind === "so") before--;
  return ["comma", "and", "semicolon", "open"].includes(tokens[before]?.kind ?? "stop");
}

function after(page: Page, tokens: readonly Token[], one: Found, way: Way): Way {
  const governing = afterMention(way.governing, page, one.mention, tokens[one.mention.next]);
  const described = describedTo(page, tokens, one) ?? way.described;
  return { ...way, governing, last: one, head: way.head ?? one, amended: one.amends ?? null, described };
}

const DESCRIBING = new Set<TokenKind>(["cue", "has", "type", "about"]);

/** Where the words end that say what a mention is about, `về` before them or not. */
function describedTo(page: Page, tokens: readonly Token[], { mention }: Found): number | null {
  const { next, titleFrom, issuer, end } = mention;
  const reached = Math.max(end, issuer?.[1] ?? 0);
  const token = tokens[next];
  const byName = mention.numbers.length === 0 && mention.date === null;
  const describes =
    token && !byName && DESCRIBING.has(token.kind) && isGap(page.folded, reached, token.start);
  if (titleFrom === null && !describes) return null;
  return titleSpan(page, tokens, next, titleFrom ?? reached)?.[1] ?? null;
}
