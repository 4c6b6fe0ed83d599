import type { Span } from "../../model/record.js";
import { LAW_NAMES } from "../../vocabulary/law-names.js";
import type { Page } from "../page/page.js";
import { runningAt } from "../running.js";
import type { Token, TokenKind } from "./token.js";
import { trieOf } from "./trie.js";
import { matchesAt, skipBlanks } from "./units.js";

/** The name of a law after its type word, and the token after it. */
export interface LawName {
  readonly span: Span;
  readonly next: number;
  /** Whether the name is in the vocabulary; another one counts only where a number or date confirms it. */
  readonly known: boolean;
  /** Where the numbered laws begin that the name lists; null where it lists none. */
  readonly lists: number | null;
}

const NAMES = trieOf(LAW_NAMES.map((name) => [name, name] as const));

// nước Cộng hòa xã hội chủ nghĩa Việt Nam
const OF_THE_STATE = runningAt`\s{0,20}nước cộng hòa xã hội chủ nghĩa việt nam(?: năm (?=19|20))?`;

// Luật Đất đai (sửa đổi)
const REVISED = runningAt`\s{0,9}\(sửa đổi[^()]{0,30}\)`;

const MOST = 300;

/** The name of a law that amends no other, behind its type word at token `index - 1`. */
export function plainName(page: Page, tokens: readonly Token[], index: number): LawName | null {
  const law = tokens[index - 1] as Token;
  const at = skipBlanks(page.folded, law.end);
  if (law.name === "Hiến pháp") return fixed(page, tokens, index, at, OF_THE_STATE);
  const known = NAMES.longestAt(page.folded, at);
  if (known && !known.runsOn) return named(page, tokens, index, [at, known.end], true);
  return openName(page, tokens, index, at);
}

function fixed(
  page: Page,
  tokens: readonly Token[],
  index: number,
  at: number,
  pattern: RegExp,
): LawName | null {
  if (!matchesAt(pattern, page.folded, at)) return null;
  return named(page, tokens, index, [at, pattern.lastIndex], true);
}

/** The first token of these kinds, or the first beyond what a name may take up. */
export function firstOf(
  kinds: ReadonlySet<TokenKind>,
  tokens: readonly Token[],
  index: number,
  from: number,
): number {
  let at = index;
  while (at < tokens.length && !kinds.has((tokens[at] as Token).kind)) {
    if ((tokens[at] as Token).start - from > MOST) break;
    at++;
  }
  return at;
}

/** Signs and words that no name of a law runs over. */
export const FENCES = new Set<TokenKind>(
  "law so number date semicolon stop line colon open close".split(" ") as TokenKind[],
);
const ENDS = new Set<TokenKind>([
  ...FENCES,
  ...("about amended passive issued-with this has verb at draft type point".split(" ") as TokenKind[]),
]);

const WITHOUT_FIGURES = /^\D*/;

/** A name nobody listed: up to the first number, date, sign or word that ends it. */
export function openName(page: Page, tokens: readonly Token[], index: number, at: number): LawName | null {
  const next = firstOf(ENDS, tokens, index, at);
  const end = tokens[next]?.start ?? page.text.length;
  if (end - at > MOST || end <= at) return null;
  const words = WITHOUT_FIGURES.exec(page.folded.slice(at, end))?.[0].replace(/[\s,("'-]{1,40}$/, "") ?? "";
  return words === "" ? null : { span: [at, at + words.length], next, known: false, lists: null };
}

function named(page: Page, tokens: readonly Token[], index: number, span: Span, known: boolean): LawName {
  const end = matchesAt(REVISED, page.folded, span[1]) ? REVISED.lastIndex : span[1];
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return { span: [span[0], end], next, known, lists: null };
}
