import { fold } from "../../model/text.js";

/** What stands at a place of a folded text, and where it ends. */
export interface Met<T> {
  readonly value: T;
  readonly end: number;
  /** Whether a letter follows at once: the word may be another one, or two words were run together. */
  readonly runsOn: boolean;
}

/** Known phrases, looked up in one walk from any place of a text folded in place. */
export interface Trie<T> {
  /**
   * The longest phrase that begins at `at`; a blank in it may be any run of blanks, a line end, or lost. Only where
   * no phrase ends with a word does one that runs on count.
   */
  readonly longestAt: (folded: string, at: number) => Met<T> | null;
}

/** Edges of a node: 26 letters, then the blank, the stroke, the comma and the dash. */
const WIDTH = 30;
const BLANK = 26;
/** `/` `,` `-` */
const SIGNS = [47, 44, 45];
const MOST_BLANKS = 80;

/** Builds the trie of these phrases, written in readable Vietnamese; of two that fold alike the first stays. */
export function trieOf<T>(phrases: readonly (readonly [phrase: string, value: T])[]): Trie<T> {
  const folded = phrases.map(([phrase, value]) => [fold(phrase), value] as const);
  const edges = new Int32Array((folded.reduce((sum, [phrase]) => sum + phrase.length, 0) + 1) * WIDTH);
  const values: (T | undefined)[] = [];
  let nodes = 1;
  for (const [phrase, value] of folded) {
    let node = 0;
    for (let at = 0; at < phrase.length; at++) {
      const edge = node * WIDTH + edgeOf(phrase.charCodeAt(at));
      if (edges[edge] === 0) edges[edge] = nodes++;
      node = edges[edge] as number;
    }
    values[node] ??= value;
  }
  return { longestAt: (text, at) => walk(edges, values, text, at) };
}

function walk<T>(
  edges: Int32Array,
  values: readonly (T | undefined)[],
  text: string,
  start: number,
): Met<T> | null {
  let [node, at, met] = [0, start, null as Met<T> | null];
  for (;;) {
    const edge = edgeOf(text.charCodeAt(at));
    const value = values[node];
    if (value !== undefined) {
      const runsOn = isLetter(text.charCodeAt(at));
      if (!runsOn || met === null || met.runsOn) met = { value, end: at, runsOn };
    }
    const direct = edge < 0 ? 0 : (edges[node * WIDTH + edge] as number);
    if (direct !== 0) at = edge === BLANK ? afterBlanks(text, at) : at + 1;
    node = direct !== 0 ? direct : (edges[node * WIDTH + BLANK] as number);
    if (node === 0 || at - start > MOST_BLANKS * 4) return met;
  }
}

function edgeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (isBlank(unit)) return BLANK;
  const sign = SIGNS.indexOf(unit);
  return sign < 0 ? -1 : BLANK + 1 + sign;
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (at < start + MOST_BLANKS && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** A space, a tab or a line end of a folded text. */
export const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);
export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
export const isLetter = (unit: number) => unit >= 97 && unit <= 122;
export const isWordUnit = (unit: number) => isLetter(unit) || isDigit(unit);
