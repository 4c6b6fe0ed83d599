import { typeOfSymbol } from "../../vocabulary/document-types.js";
import type { Page } from "../page/page.js";
import { type Draft, isOne, MOST_QUALIFIER, type Part } from "./draft.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

/** `số 51/UBND-KGVX`, `số 614, 615, 616-CV/VPTW`, and a number with no `số` before it. */
export const numberPart: Part = (page, tokens, draft) => {
  if (draft.numbers.length > 0) return null;
  const at = numberToken(page, tokens, draft);
  if (at === null) return null;
  const { numbers, next } = numberList(page, tokens, at);
  const end = (numbers.at(-1) as Token).end;
  return { ...draft, numbers, end, reached: end, next };
};

/** The token of the number that follows: behind `số`, a comma or an opening bracket, or a qualifier of the type. */
function numberToken(page: Page, tokens: readonly Token[], draft: Draft): number | null {
  let index = draft.next;
  let reached = draft.reached;
  if (isOne(tokens[index], "comma", "colon", "open") && isBound(page, reached, tokens[index])) {
    reached = (tokens[index] as Token).end;
    index++;
    if (!isOne(tokens[index], "so", "number")) return null;
  }
  if (!isBound(page, reached, tokens[index]) || !isOne(tokens[index], "so", "number", "bare"))
    index = afterQualifier(tokens, draft);
  if (tokens[index]?.kind === "so") {
    reached = (tokens[index] as Token).end;
    index++;
  }
  return isOne(tokens[index], "number", "bare") && isBound(page, reached, tokens[index]) ? index : null;
}

const isBound = ({ folded }: Page, reached: number, token: Token | undefined) =>
  token !== undefined && isGap(folded, reached, token.start);

/** Words that may stand between a type and its `số`. */
const QUALIFYING = new Set<TokenKind>(["type", "verb", "word", "has", "and"]);

/** The `số` behind the words that qualify the type; the draft's own next where there is none near. */
function afterQualifier(tokens: readonly Token[], draft: Draft): number {
  let index = draft.next;
  if (draft.issuer !== null || draft.date !== null) return index;
  while (isNear(tokens[index], draft) && QUALIFYING.has(tokens[index]?.kind ?? "stop")) index++;
  if (tokens[index]?.kind !== "so" || !isNear(tokens[index], draft)) return draft.next;
  return tokens[index + 1]?.kind === "number" && isItsOwn(tokens, draft, index) ? index : draft.next;
}

const isNear = (token: Token | undefined, { reached }: Draft) =>
  token !== undefined && token.start - reached <= MOST_QUALIFIER;

/** Whether the number behind `so` is that of the draft's type, not of another type between: `báo cáo Công văn số`. */
function isItsOwn(tokens: readonly Token[], { type, next }: Draft, so: number): boolean {
  const nearer = tokens.slice(next, so).filter(({ kind }) => kind === "type");
  if (nearer.length === 0 || type === null) return true;
  const stated = typeOfSymbol(tokens[so + 1]?.number?.symbol ?? "");
  if (stated === type.name) return true;
  const touches = (nearer[0] as Token).start - type.end <= 2;
  return touches && !nearer.some(({ name }) => name === stated);
}

/** Numbers parted by commas and `và` alone: they share what follows. */
function numberList(page: Page, tokens: readonly Token[], index: number): { numbers: Token[]; next: number } {
  const numbers = [tokens[index] as Token];
  let next = index + 1;
  for (;;) {
    let at = next;
    while (isOne(tokens[at], "comma", "and", "so")) at++;
    const token = tokens[at];
    const before = tokens[at - 1] as Token;
    if (at === next || !isOne(token, "number", "bare") || !isGap(page.folded, before.end, token?.start ?? 0))
      break;
    if (!isGap(page.folded, (numbers.at(-1) as Token).end, (tokens[next] as Token).start)) break;
    numbers.push(token as Token);
    next = at + 1;
  }
  return { numbers, next };
}
