import type { Page } from "../page/page.js";
import type { Mention } from "./mention.js";
import { titleSpan } from "./title.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

const DESCRIBING = new Set<TokenKind>(["cue", "has", "type", "about"]);

/** Where the words end that say what a mention is about, `về` before them or not. */
export function describedTo(page: Page, tokens: readonly Token[], mention: Mention): number | null {
  const { next, titleFrom, issuer, end } = mention;
  const reached = Math.max(end, issuer?.[1] ?? 0);
  const token = tokens[next];
  const byName = mention.numbers.length === 0 && mention.date === null;
  const describes =
    token &&
    !byName &&
    (DESCRIBING.has(token.kind) || isTitling(token)) &&
    isGap(page.folded, reached, token.start);
  if (titleFrom === null && !describes) return null;
  const span = titleSpan(page, tokens, next, titleFrom ?? reached, mention.type?.name ?? null);
  return span && pastRule(tokens, next, span[1]);
}

/** `… Quy chế (ban hành kèm theo X)`: a bracket that says where a rule of the title stands is still of the title. */
function pastRule(tokens: readonly Token[], next: number, end: number): number {
  let at = next;
  while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
  if (tokens[at]?.kind !== "open" || tokens[at + 1]?.kind !== "issued-with") return end;
  while (at < tokens.length && tokens[at]?.kind !== "close" && tokens[at]?.kind !== "stop") at++;
  return tokens[at]?.start ?? end;
}

/** `quy định`, `phê duyệt`: what a document does is what it is about. */
const isTitling = ({ kind, name }: Token) => kind === "verb" && name === "titles";
