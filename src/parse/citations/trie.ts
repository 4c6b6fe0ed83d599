import { fold } from "../../model/text.js";
import { isBlank, isLetter, skipBlanks } from "./units.js";

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
/** No phrase is longer, its blanks counted as they stand. */
const MOST_UNITS = 300;

/** Unit → edge, one more than its place in a node; 0 for a unit that is in no phrase. */
const EDGES = edgeTable();

/** Builds the trie of these phrases, written in readable Vietnamese; of two that fold alike the first stays. */
export function trieOf<T>(phrases: readonly (readonly [phrase: string, value: T])[]): Trie<T> {
  const folded = phrases.map(([phrase, value]) => [fold(phrase), value] as const);
  const edges = new Uint16Array((folded.reduce((sum, [phrase]) => sum + phrase.length, 0) + 1) * WIDTH);
  const values: (T | undefined)[] = [undefined];
  for (const [phrase, value] of folded) {
    let node = 0;
    for (let at = 0; at < phrase.length; at++) {
      const edge = node * WIDTH + (EDGES[phrase.charCodeAt(at)] as number) - 1;
      if (edges[edge] === 0) edges[edge] = values.push(undefined) - 1;
      node = edges[edge] as number;
    }
    values[node] ??= value;
  }
  const used = edges.slice(0, values.length * WIDTH);
  return { longestAt: (text, at) => walk(used, values, text, at) };
}

function walk<T>(
  edges: Uint16Array,
  values: readonly (T | undefined)[],
  text: string,
  start: number,
): Met<T> | null {
  let node = 0;
  let at = start;
  let value: T | undefined;
  let end = start;
  let runsOn = true;
  for (;;) {
    const unit = text.charCodeAt(at);
    const here = values[node];
    if (here !== undefined && (runsOn || !isLetter(unit))) {
      value = here;
      end = at;
      runsOn = isLetter(unit);
    }
    const edge = unit < 128 ? (EDGES[unit] as number) : 0;
    const direct = edge === 0 ? 0 : (edges[node * WIDTH + edge - 1] as number);
    if (direct !== 0) at = edge === BLANK + 1 ? skipBlanks(text, at) : at + 1;
    node = direct !== 0 ? direct : (edges[node * WIDTH + BLANK] as number);
    if (node === 0 || at - start > MOST_UNITS) return value === undefined ? null : { value, end, runsOn };
  }
}

function edgeTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 97; letter <= 122; letter++) table[letter] = letter - 96;
  for (let unit = 0; unit < 128; unit++) if (isBlank(unit)) table[unit] = BLANK + 1;
  for (const [at, sign] of ["/", ",", "-"].entries()) table[sign.charCodeAt(0)] = BLANK + 2 + at;
  return table;
}
