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

/**
 * The row of a node: an edge for each of 26 letters, then the blank, the stroke, the comma and the dash; last the place
 * of its value. As wide as a line of the processor's memory, so that a step looks at one.
 */
const WIDTH = 32;
const BLANK = 26;
const VALUE = 31;
/** No phrase is longer, its blanks counted as they stand. */
const MOST_UNITS = 300;

/** Unit → edge, one more than its place in a node; 0 for a unit that is in no phrase. */
const EDGES = edgeTable();

/** Builds the trie of these phrases, written in readable Vietnamese; of two that fold alike the first stays. */
export function trieOf<T>(phrases: readonly (readonly [phrase: string, value: T])[]): Trie<T> {
  const folded = phrases.map(([phrase, value]) => [fold(phrase), value] as const);
  const rows = new Uint16Array((folded.reduce((sum, [phrase]) => sum + phrase.length, 0) + 1) * WIDTH);
  // no value is at place 0
  const values: (T | undefined)[] = [undefined];
  let nodes = 1;
  for (const [phrase, value] of folded) {
    let node = 0;
    for (let at = 0; at < phrase.length; at++) {
      const edge = node * WIDTH + (EDGES[phrase.charCodeAt(at)] as number) - 1;
      if (rows[edge] === 0) rows[edge] = nodes++;
      node = rows[edge] as number;
    }
    if (rows[node * WIDTH + VALUE] === 0) rows[node * WIDTH + VALUE] = values.push(value) - 1;
  }
  const used = rows.slice(0, nodes * WIDTH);
  return { longestAt: (text, at) => walk(used, values, text, at) };
}

function walk<T>(
  rows: Uint16Array,
  values: readonly (T | undefined)[],
  text: string,
  start: number,
): Met<T> | null {
  let node = 0;
  let at = start;
  let value = 0;
  let end = start;
  let runsOn = true;
  for (;;) {
    const unit = text.charCodeAt(at);
    const here = rows[node * WIDTH + VALUE] as number;
    if (here !== 0 && (runsOn || !isLetter(unit))) {
      value = here;
      end = at;
      runsOn = isLetter(unit);
    }
    const edge = unit < 128 ? (EDGES[unit] as number) : 0;
    const direct = edge === 0 ? 0 : (rows[node * WIDTH + edge - 1] as number);
    if (direct !== 0) at = edge === BLANK + 1 ? skipBlanks(text, at) : at + 1;
    node = direct !== 0 ? direct : (rows[node * WIDTH + BLANK] as number);
    if (node === 0 || at - start > MOST_UNITS)
      return value === 0 ? null : { value: values[value] as T, end, runsOn };
  }
}

function edgeTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 97; letter <= 122; letter++) table[letter] = letter - 96;
  for (let unit = 0; unit < 128; unit++) if (isBlank(unit)) table[unit] = BLANK + 1;
  for (const [at, sign] of ["/", ",", "-"].entries()) table[sign.charCodeAt(0)] = BLANK + 2 + at;
  return table;
}
