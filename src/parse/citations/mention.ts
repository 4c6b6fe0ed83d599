import type { Span } from "../../model/record.js";
import { typeOfSymbol } from "../../vocabulary/document-types.js";
import type { Page } from "../page/page.js";
import { bodyWords } from "./issuer.js";
import { lawName } from "./law-name.js";
import type { Token, TokenKind } from "./token.js";
import { isCapital, isGap } from "./units.js";

/** One document as it is named at one place: its parts, as far as they stand there. */
export interface Mention {
  /** The type word; null where the number stands alone. */
  readonly type: Token | null;
  /** Of a tight list (`số 614, 615, 616-CV/VPTW`) all of them. */
  readonly numbers: readonly Token[];
  readonly date: Token | null;
  /** The words of the issuer. */
  readonly issuer: Span | null;
  /** The name of a law; never the trích yếu. */
  readonly name: Span | null;
  /** Where the words of the trích yếu begin, after `về việc`. */
  readonly titleFrom: number | null;
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
}

/** What has been read of a mention so far. */
interface Draft extends Omit<Mention, "start" | "next"> {
  /** Of a law: whether its name is a known one, so that it needs neither number nor date. */
  readonly law: "known" | "open" | null;
  /** Where the last part ended: what follows has to follow at once. */
  readonly reached: number;
  readonly next: number;
}

/** Most plain words between a type and its `số`: `Chương trình hành động số`, `Báo cáo thẩm tra số`. */
const MOST_QUALIFIER = 60;

/** The document named from token `index` on; null where the words name none. */
export function mentionAt(page: Page, tokens: readonly Token[], index: number): Mention | null {
  if (!hasFigure(tokens, index)) return null;
  const opened = opening(page, tokens, index);
  if (opened === null) return null;
  let draft = opened;
  for (let grown = grow(page, tokens, draft); grown !== null; grown = grow(page, tokens, draft))
    draft = grown;
  if (!names(page, draft)) return null;
  const { law: _law, reached: _reached, ...parts } = draft;
  return { ...parts, start: (tokens[index] as Token).start };
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
  const nothing = {
    type: null,
    numbers: [],
    date: null,
    issuer: null,
    name: null,
    titleFrom: null,
    law: null,
  };
  if (token.kind === "number") {
    return { ...nothing, numbers: [token], end: token.end, reached: token.end, next: index + 1 };
  }
  if (token.kind === "law") {
    if (isBeingIssued(page, tokens, index)) return null;
    const name = lawName(page, tokens, index + 1);
    const end = name?.span[1] ?? token.end;
    return {
      ...nothing,
      type: token,
      law: name?.known ? "known" : "open",
      name: name?.span ?? null,
      end,
      reached: end,
      next: name?.next ?? index + 1,
    };
  }
  if (token.kind !== "type" && token.kind !== "short") return null;
  return { ...nothing, type: token, end: token.end, reached: token.end, next: index + 1 };
}

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

type Part = (page: Page, tokens: readonly Token[], draft: Draft) => Draft | null;

/** `số 51/UBND-KGVX`, `số 614, 615, 616-CV/VPTW`, and a number with no `số` before it. */
const numberPart: Part = (page, tokens, draft) => {
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
  const bound = () => isGap(page.folded, reached, tokens[index]?.start ?? Number.POSITIVE_INFINITY);
  if (isOne(tokens[index], "comma", "colon", "open") && bound()) {
    reached = (tokens[index] as Token).end;
    index++;
    if (!isOne(tokens[index], "so", "number")) return null;
  }
  if (!bound() || !isOne(tokens[index], "so", "number", "bare")) index = afterQualifier(tokens, draft);
  if (tokens[index]?.kind === "so") {
    reached = (tokens[index] as Token).end;
    index++;
    return isOne(tokens[index], "number", "bare") && bound() ? index : null;
  }
  return isOne(tokens[index], "number", "bare") && bound() ? index : null;
}

/** Words that may stand between a type and its `số`. */
const QUALIFYING = new Set<TokenKind>(["type", "verb", "word", "has", "and"]);

/** The `số` behind the words that qualify the type; the draft's own next where there is none near. */
function afterQualifier(tokens: readonly Token[], draft: Draft): number {
  let index = draft.next;
  if (draft.issuer !== null || draft.date !== null) return index;
  const isNear = () => (tokens[index]?.start ?? Number.POSITIVE_INFINITY) - draft.reached <= MOST_QUALIFIER;
  while (isNear() && QUALIFYING.has(tokens[index]?.kind ?? "stop")) index++;
  if (tokens[index]?.kind !== "so" || !isNear()) return draft.next;
  return tokens[index + 1]?.kind === "number" && isItsOwn(tokens, draft, index) ? index : draft.next;
}

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

/** `ngày 05/01/2021`, after a comma or in brackets as well. */
const datePart: Part = (page, tokens, draft) => {
  if (draft.date !== null) return null;
  const first = tokens[draft.next];
  const skips = isOne(first, "comma", "open", "colon") && tokens[draft.next + 1]?.kind === "date" ? 1 : 0;
  const date = tokens[draft.next + skips];
  if (date?.kind !== "date" || !isNear(page, draft.reached, date.start, draft.law !== null)) return null;
  return { ...draft, date, end: date.end, reached: date.end, next: draft.next + skips + 1 };
};

/** `của Thủ tướng Chính phủ`; a closing bracket or a comma may stand before it. */
const issuerPart: Part = (page, tokens, draft) => {
  if (draft.issuer !== null) return null;
  let index = draft.next;
  if (isOne(tokens[index], "comma", "close")) index++;
  const of = tokens[index];
  if (of?.kind !== "of" || !isNear(page, draft.reached, of.start, draft.numbers.length === 0)) return null;
  const body = bodyWords(page, tokens, index + 1, of.end);
  return body && { ...draft, issuer: body.span, reached: body.span[1], next: body.next };
};

// của Ban Chấp hành Trung ương Đảng khóa XIII về …
const OF_A_TERM = /^\s{1,9}khoa\s{1,9}[ivx]{1,6}[\s,]{1,9}(?=ve\b)/;

/** `về việc …`: the trích yếu begins, nothing more follows. The term of the issuer may stand before it. */
const titlePart: Part = (page, tokens, draft) => {
  const term = draft.issuer && OF_A_TERM.exec(page.folded.slice(draft.reached, draft.reached + 40));
  const reached = draft.reached + (term?.[0].length ?? 0);
  const index = draft.next + (term && tokens[draft.next]?.kind !== "about" ? 1 : 0);
  const about = tokens[index];
  if (about?.kind !== "about" || !isNear(page, reached, about.start, false)) return null;
  return { ...draft, titleFrom: about.end, next: index + 1 };
};

/** Tried in this order after each part, until none fits. */
const PARTS: readonly Part[] = [numberPart, datePart, issuerPart, titlePart];

/** Two parts follow each other: blanks and marks alone lie between, or a few plain words where `loose`. */
function isNear({ folded }: Page, from: number, to: number, loose: boolean): boolean {
  if (isGap(folded, from, to)) return true;
  if (/^[\s)\],"'”]*$/.test(folded.slice(from, Math.min(to, from + 12))) && to - from < 12) return true;
  return loose && to - from <= MOST_QUALIFIER && /^[\sa-z-]*$/.test(folded.slice(from, to));
}

/** Whether the parts name a document. */
function names(page: Page, draft: Draft): boolean {
  const { type, numbers, date, issuer, law } = draft;
  if (numbers.some((token) => token.number?.serial === null)) return type !== null;
  if (numbers.some((token) => token.kind === "number")) return true;
  if (numbers.length > 0)
    return type !== null && law === null && (date !== null || issuer !== null || isFirm(page, type));
  if (law !== null) return namesLaw(page, draft);
  return (
    type?.kind === "type" &&
    type.name !== null &&
    date !== null &&
    issuer !== null &&
    isCapital(page, type.start)
  );
}

/** A known name alone, any name with a day; there is but one Hiến pháp of a year. */
function namesLaw(page: Page, { type, name, law, date }: Draft): boolean {
  if (name === null) return type?.name === "Hiến pháp" && date !== null;
  return date !== null || (law === "known" && isName(page, type, name));
}

/** The name of a law, not words about laws: `Luật` or the name has its capital. */
const isName = (page: Page, type: Token | null, name: Span) =>
  (type !== null && isCapital(page, type.start)) || isCapital(page, name[0]);

/** A serial alone is enough after a type that is not also counted (`Chương trình số 2`). */
function isFirm(page: Page, { kind, name, start }: Token): boolean {
  if (kind === "short" || COUNTED.has(name ?? "")) return false;
  return isCapital(page, start) || name === "Công văn";
}

const COUNTED = new Set([
  "Chương trình",
  "Kế hoạch",
  "Phương án",
  "Đề án",
  "Biên bản",
  "Báo cáo",
  "Quy trình",
  "Đề cương",
]);

const isOne = (token: Token | undefined, ...kinds: readonly TokenKind[]) =>
  token !== undefined && kinds.includes(token.kind);
