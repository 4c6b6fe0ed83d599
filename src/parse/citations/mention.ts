import type { Page } from "../page/page.js";
import type { Draft, Mention } from "./draft.js";
import { lawName } from "./law-name.js";
import { names } from "./names.js";
import { PARTS } from "./parts.js";
import type { Token } from "./token.js";
import { isGap } from "./units.js";

export type { Mention } from "./draft.js";

/** The document named from token `index` on; null where the words name none. */
export function mentionAt(page: Page, tokens: readonly Token[], index: number): Mention | null {
  if (!hasFigure(tokens, index)) return null;
  const opened = opening(page, tokens, index);
  if (opened === null) return null;
  let draft = opened;
  for (let grown = grow(page, tokens, draft); grown !== null; grown = grow(page, tokens, draft))
    draft = grown;
  if (!names(page, draft)) return null;
  const { type, numbers, date, issuer, name, titleFrom, lists, end, next } = draft;
  const { start } = tokens[index] as Token;
  return { type, numbers, date, issuer, name, titleFrom, lists, start, end, next };
}

/** Without one there is no document but a law: most words for a type are none of its names (`báo cáo`, `kế hoạch`). */
function hasFigure(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind === "law") return true;
  for (let at = index; at < tokens.length; at++) {
    const { kind } = tokens[at] as Token;
    if (kind === "number" || kind === "bare" || kind === "date") return true;
    if (kind === "stop" || kind === "semicolon" || kind === "line") return false;
  }
  return false;
}

/** The first part: a type with what qualifies it, the name of a law, or a number alone. */
function opening(page: Page, tokens: readonly Token[], index: number): Draft | null {
  const token = tokens[index] as Token;
  if (token.kind === "number") {
    return { ...NOTHING, numbers: [token], end: token.end, reached: token.end, next: index + 1 };
  }
  if (token.kind === "law") {
    if (isBeingIssued(page, tokens, index)) return null;
    const name = lawName(page, tokens, index + 1);
    const end = name?.span[1] ?? token.end;
    return {
      ...NOTHING,
      type: token,
      law: name?.known ? "known" : "open",
      name: name?.span ?? null,
      lists: name?.lists ?? null,
      end,
      reached: end,
      next: name?.next ?? index + 1,
    };
  }
  if (token.kind !== "type" && token.kind !== "short") return null;
  return { ...NOTHING, type: token, end: token.end, reached: token.end, next: index + 1 };
}

const NOTHING = {
  type: null,
  numbers: [],
  date: null,
  issuer: null,
  name: null,
  titleFrom: null,
  law: null,
  lists: null,
  unnumbered: false,
};

/** `ban hành Luật sửa đổi Luật X số …`: the law that is being issued is this document, the number is that of X. */
function isBeingIssued({ folded }: Page, tokens: readonly Token[], index: number): boolean {
  const [has, law, cue] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  if (has?.kind !== "has" || cue?.relation !== "amends") return false;
  return isGap(folded, has.end, law.start) && folded.startsWith("ban", has.start);
}

/** One more part, or null where the mention is over: what follows in a trích yếu is the trích yếu's (`bão số 3`). */
function grow(page: Page, tokens: readonly Token[], draft: Draft): Draft | null {
  if (draft.titleFrom !== null) return null;
  for (const part of PARTS) {
    const grown = part(page, tokens, draft);
    if (grown) return grown;
  }
  return null;
}
