import type { Relation } from "../../model/citation.js";
import type { Token } from "./token.js";

/** How far ahead a sentence was looked through, and what it says is done to its subject. */
export interface Ahead {
  readonly until: number;
  readonly done: Relation | null;
}

export const NOT_LOOKED: Ahead = { until: -1, done: null };

/**
 * `Thông tư số 5/… và Thông tư số 6/… đều bị bãi bỏ`, `Cụm từ … tại Thông tư số 5/… được sửa thành …`: what the rest
 * of the sentence says is done to what stands before it. Looked through once for all mentions of a sentence.
 */
export function doneAhead(tokens: readonly Token[], index: number, known: Ahead): Ahead {
  if (index <= known.until) return known;
  let at = index;
  while (at < tokens.length && !ends(tokens[at] as Token)) at++;
  const token = tokens[at];
  return { until: at, done: token?.kind === "passive" ? token.relation : null };
}

/** The sentence ends, or has its verb. */
const ends = ({ kind, name }: Token) =>
  kind === "passive" ||
  kind === "stop" ||
  kind === "semicolon" ||
  kind === "line" ||
  (kind === "verb" && name === "ends");
