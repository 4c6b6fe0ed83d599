import type { Span } from "../../model/record.js";
import type { Page } from "../page/page.js";
import type { Token, TokenKind } from "./token.js";
import { isGap } from "./units.js";

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
  /** Of a law whose name lists numbered laws: the token where the first of them begins. */
  readonly lists: number | null;
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
}

/** What has been read of a mention so far. */
export interface Draft extends Omit<Mention, "start" | "next"> {
  /** Of a law: whether its name is a known one, so that it needs neither number nor date. */
  readonly law: "known" | "open" | null;
  /** `công văn không số ngày …`: a document for certain. */
  readonly unnumbered: boolean;
  /** Where the last part ended: what follows has to follow at once. */
  readonly reached: number;
  readonly next: number;
}

/** One more part of a mention, or null where another stands. */
export type Part = (page: Page, tokens: readonly Token[], draft: Draft) => Draft | null;

/** Most plain words between a type and its `số`: `Chương trình hành động số`, `Báo cáo thẩm tra số`. */
export const MOST_QUALIFIER = 60;

/** Two parts follow each other: blanks and marks alone lie between, or a few plain words where `loose`. */
export function isNear({ folded }: Page, from: number, to: number, loose: boolean): boolean {
  if (isGap(folded, from, to)) return true;
  if (/^[\s)\],"'”]*$/.test(folded.slice(from, Math.min(to, from + 12))) && to - from < 12) return true;
  return loose && to - from <= MOST_QUALIFIER && /^[\sa-z-]*$/.test(folded.slice(from, to));
}

/** Whether a token is there, and of one of up to three kinds. */
export const isOne = (token: Token | undefined, one: TokenKind, another = one, third = one) =>
  token !== undefined && (token.kind === one || token.kind === another || token.kind === third);
