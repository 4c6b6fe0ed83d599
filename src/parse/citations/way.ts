import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import { describedTo } from "./described.js";
import type { Found } from "./found.js";
import { afterMention, governedBy } from "./governed-by.js";
import { type Governing, type Heading, UNGOVERNED } from "./governing.js";
import { bodyWords } from "./issuer.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

/** What is known on the way through a stretch. */
export interface Way {
  /** What governs the sentence and the list that goes on in it. */
  readonly clause: Governing;
  /** What governs inside the words that say what the last mention is about. */
  readonly title: Governing;
  /** To where those words reach. */
  readonly described: number;
  /** To where the name of a law reaches that lists other laws: they are what it amends. */
  readonly named: number;
  /** The types named there: a further document of such a type goes on with them. */
  readonly typesInTitle: readonly (string | null)[];
  readonly speaker: Span | null;
  readonly last: Found | null;
  /** The last mention that stood in no title. */
  readonly outer: Found | null;
  /** The first mention of the item: what follows `và` with the same type goes on with it, past its title. */
  readonly head: Found | null;
  readonly amended: Found | null;
}

const START: Way = {
  clause: UNGOVERNED,
  title: UNGOVERNED,
  described: 0,
  named: 0,
  typesInTitle: [],
  speaker: null,
  last: null,
  outer: null,
  head: null,
  amended: null,
};

/** At the head of a part: a heading may stand in the part before. */
export const startUnder = (heading: Heading | null): Way =>
  heading === null ? START : { ...START, clause: { ...UNGOVERNED, heading } };

/** Past a token that begins no mention. */
export function past(page: Page, tokens: readonly Token[], index: number, way: Way): Way {
  const token = tokens[index] as Token;
  if (token.start < way.described) return inTitle(page, tokens, index, way);
  const clause = governedBy(way.clause, token, tokens[index + 1], page);
  if (token.kind === "of") return { ...way, clause, speaker: speakerAt(page, tokens, index) ?? way.speaker };
  const over = clause.cue === null && clause.listCue === null && isSentenceEnd(token);
  if (over && !clause.inItem) return startUnder(clause.heading);
  if (token.kind === "semicolon" || token.kind === "colon") return { ...way, clause, head: null };
  return clause === way.clause ? way : { ...way, clause };
}

const isSentenceEnd = ({ kind }: Token) => kind === "stop" || kind === "line";

/** What a title says governs in the title alone. */
function inTitle(page: Page, tokens: readonly Token[], index: number, way: Way): Way {
  const token = tokens[index] as Token;
  const title = governedBy(way.title, token, tokens[index + 1], page);
  if (token.kind !== "type" && token.kind !== "law") return title === way.title ? way : { ...way, title };
  return { ...way, title, typesInTitle: [...way.typesInTitle, token.name] };
}

/** `của Bộ Y tế tại`, `của Bộ Y tế (các văn bản số …`: who speaks in the document that is named next. */
function speakerAt(page: Page, tokens: readonly Token[], index: number): Span | null {
  const body = bodyWords(page, tokens, index + 1, (tokens[index] as Token).end);
  const sign = body && tokens[body.next];
  if (!sign || !isGap(page.folded, body.span[1], sign.start)) return null;
  const opens = sign.kind === "open" && NAMING.has(tokens[body.next + 1]?.kind ?? "stop");
  return opens || sign.kind === "at" ? body.span : null;
}

/** `(Công văn số`, `(số`, `(các văn bản`. */
const NAMING = new Set<TokenKind>(["type", "so", "short", "number", "verb"]);

/** After a mention: what follows may say what it is about. */
export function after(page: Page, tokens: readonly Token[], one: Found, way: Way): Way {
  const { mention, inner } = one;
  const following = tokens[mention.next];
  const met = { ...way, last: one, outer: inner ? way.outer : one, amended: one.amends };
  const described = describedTo(page, tokens, mention);
  if (inner) {
    const title = afterMention(way.title, page, mention, following);
    const typesInTitle = [...way.typesInTitle, mention.type?.name ?? null];
    return { ...met, title, typesInTitle, described: Math.max(way.described, described ?? 0) };
  }
  const clause = afterMention(way.clause, page, mention, following);
  const head = way.head ?? one;
  if (mention.lists !== null) {
    const named = mention.name?.[1] ?? 0;
    const title: Governing = { ...clause, cue: "amends", listCue: "amends" };
    return { ...met, clause, head, title, typesInTitle: [], described: named, named };
  }
  return { ...met, clause, head, title: clause, typesInTitle: [], described: described ?? 0 };
}
