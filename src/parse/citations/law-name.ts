import type { Span } from "../../model/record.js";
import { LAW_NAMES } from "../../vocabulary/law-names.js";
import type { Page } from "../page/page.js";
import type { Token, TokenKind } from "./token.js";
import { trieOf } from "./trie.js";
import { isGap, matchesAt, skipBlanks } from "./units.js";

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

// Luật Đất đai (sửa đổi)
const REVISED = /\s{0,9}\(sua doi[^()\n]{0,30}\)/y;

const MOST = 300;

/** The name that follows `Luật`, `Bộ luật`, `Pháp lệnh`, `Hiến pháp` at token `index - 1`. */
export function lawName(page: Page, tokens: readonly Token[], index: number, depth = 0): LawName | null {
  const law = tokens[index - 1] as Token;
  const at = skipBlanks(page.folded, law.end);
  if (law.name === "Hiến pháp") return fixed(page, tokens, index, at, OF_THE_STATE);
  if (matchesAt(AMENDING, page.folded, law.end)) return amendingName(page, tokens, index, at, depth);
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

/** A law that amends another, or one that amends a third: its name runs through theirs. */
function amendingName(
  page: Page,
  tokens: readonly Token[],
  index: number,
  at: number,
  depth: number,
): LawName | null {
  const inner = firstOf(FENCES, tokens, index, at);
  if (tokens[inner]?.kind !== "law" || depth > MOST_NESTED) return openName(page, tokens, index, at);
  const first = lawName(page, tokens, inner + 1, depth + 1);
  const name = first && withOthers(page, tokens, first, depth);
  return name === null ? openName(page, tokens, index, at) : { ...name, span: [at, name.span[1]] };
}
const MOST_NESTED = 2;

/** … của Luật Đất đai, Luật Nhà ở và Luật Xây dựng ngày 22/11/2019: it amends all of them, and the day is its own. */
function withOthers(page: Page, tokens: readonly Token[], first: LawName, depth: number): LawName {
  let name = first;
  for (let count = 0; count < MOST_AMENDED; count++) {
    const [joint, law] = [tokens[name.next], tokens[name.next + 1]];
    if (joint?.kind !== "and" && joint?.kind !== "comma") break;
    if (law?.kind !== "law" || !isGap(page.folded, name.span[1], joint.start)) break;
    if (!isGap(page.folded, joint.end, law.start)) break;
    const next = lawName(page, tokens, name.next + 2, depth + 1);
    if (next === null) break;
    name = next;
    if (joint.kind === "and") return name;
  }
  return first;
}
const MOST_AMENDED = 12;

/** The first token of these kinds, or the first beyond what a name may take up. */
function firstOf(
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
const FENCES = new Set<TokenKind>(
  "law so number date semicolon stop line colon open close".split(" ") as TokenKind[],
);
const ENDS = new Set<TokenKind>([
  ...FENCES,
  ...("about amended passive issued-with this has verb at draft type point".split(" ") as TokenKind[]),
]);

/** A name nobody listed: up to the first number, date, sign or word that ends it. */
function openName(page: Page, tokens: readonly Token[], index: number, at: number): LawName | null {
  const next = firstOf(ENDS, tokens, index, at);
  const end = tokens[next]?.start ?? page.text.length;
  if (end - at > MOST || end <= at) return null;
  const words = page.folded.slice(at, end).replace(/[\s,("'-]{0,40}$/, "");
  return words === "" ? null : { span: [at, at + words.length], next, known: false };
}

function named(page: Page, tokens: readonly Token[], index: number, span: Span, known: boolean): LawName {
  const end = matchesAt(REVISED, page.folded, span[1]) ? REVISED.lastIndex : span[1];
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return { span: [span[0], end], next, known };
}
