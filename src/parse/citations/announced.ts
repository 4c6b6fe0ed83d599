import type { Page } from "../page/page.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

const ANNOUNCING = new Set<TokenKind>(["so", "type", "law", "short"]);

/**
 * Whether a number is to be expected at `at`: `số`, a type or a short form stands right before, or another number of
 * the same list. Even a careless form is a number then.
 */
export function isAnnounced({ folded }: Page, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return false;
  if (ANNOUNCING.has(last.kind)) return (last.end < at || last.kind === "so") && isGap(folded, last.end, at);
  if (last.kind !== "comma" && last.kind !== "and") return false;
  const before = tokens.at(-2)?.kind;
  return (before === "bare" || before === "number") && isGap(folded, last.end, at);
}
