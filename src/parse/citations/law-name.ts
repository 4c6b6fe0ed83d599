import type { Span } from "../../model/record.js";
import { LAW_NAMES } from "../../vocabulary/law-names.js";
import type { Page } from "../page/page.js";
import type { Token, TokenKind } from "./token.js";
import { isBlank, trieOf } from "./trie.js";

/** The name of a law after its type word, and the token after it. */
export interface LawName {
  readonly span: Span;
  readonly next: number;
  /** Whether the name is in the vocabulary; another one counts only where a number or date confirms it. */
  readonly known: boolean;
}

const NAMES = trieOf(LAW_NAMES.map((name) => [name, name] as const));

// nước Cộng hòa xã hội chủ nghĩa Việt Nam
const OF_THE_STATE = /\s{0,20}nuoc\s{1,20}cong hoa xa hoi chu nghia viet nam(?: nam (?=19|20))?/y;

/** Words inside the name of an amending law: `sửa đổi, bổ sung một số điều của Luật Đất đai`. */
const AMENDING = /\s{0,40}(?:sua doi|bo sung)/y;

const MOST = 300;

/** The name that follows `Luật`, `Bộ luật`, `Pháp lệnh`, `Hiến pháp` at token `index - 1`. */
export function lawName(page: Page, tokens: readonly Token[], index: number): LawName | null {
  const law = tokens[index - 1] as Token;
  const at = afterBlanks(page.folded, law.end);
  if (law.name === "Hiến pháp") return fixed(page, tokens, index, at, OF_THE_STATE);
  if (matches(AMENDING, page.folded, law.end)) return amendingName(page, tokens, index, at);
  const known = NAMES.longestAt(page.folded, at);
  if (known && !known.runsOn) return named(tokens, index, [at, known.end], true);
  return openName(page, tokens, index, at);
}

function fixed(
  page: Page,
  tokens: readonly Token[],
  index: number,
  at: number,
  pattern: RegExp,
): LawName | null {
  if (!matches(pattern, page.folded, at)) return null;
  return named(tokens, index, [at, pattern.lastIndex], true);
}

/** A law that amends another: its name runs through the name of that one, or of several. */
function amendingName(page: Page, tokens: readonly Token[], index: number, at: number): LawName | null {
  let inner = index;
  while (inner < tokens.length && !FENCES.has((tokens[inner] as Token).kind)) inner++;
  if (tokens[inner]?.kind !== "law") return openName(page, tokens, index, at);
  const name = lawName(page, tokens, inner + 1);
  if (name === null) return openName(page, tokens, index, at);
  return { ...name, span: [at, name.span[1]] };
}

/** Signs and words that no name of a law runs over. */
const FENCES = new Set<TokenKind>(
  "law so number date semicolon stop line colon open close".split(" ") as TokenKind[],
);
const ENDS = new Set<TokenKind>([
  ...FENCES,
  ...("about amended issued-with this has verb at draft type point".split(" ") as TokenKind[]),
]);

/** A name nobody listed: up to the first number, date, sign or word that ends it. */
function openName(page: Page, tokens: readonly Token[], index: number, at: number): LawName | null {
  let next = index;
  while (next < tokens.length && !ENDS.has((tokens[next] as Token).kind)) next++;
  const end = tokens[next]?.start ?? page.text.length;
  if (end - at > MOST || end <= at) return null;
  const words = page.folded.slice(at, end).replace(/[\s,("'-]{0,40}$/, "");
  return words === "" ? null : { span: [at, at + words.length], next, known: false };
}

function named(tokens: readonly Token[], index: number, span: Span, known: boolean): LawName {
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < span[1]) next++;
  return { span, next, known };
}

function matches(pattern: RegExp, folded: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(folded);
}

function afterBlanks(folded: string, start: number): number {
  let at = start;
  while (at < start + 80 && isBlank(folded.charCodeAt(at))) at++;
  return at;
}
