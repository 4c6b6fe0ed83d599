import { ALPHABETS, type Vote } from "./vote.js";
import { WORD } from "./words.js";

/** How the words of one line voted. */
export interface Ballot {
  /** Words that said something. */
  readonly words: number;
  readonly unicode: number;
  /** For each alphabet the words that it makes Vietnamese, and those among them that are none as they stand. */
  readonly legacy: readonly number[];
  readonly evidence: readonly (readonly string[])[];
}

/** The line read as this: an index of `ALPHABETS`, or as it stands. */
export type Choice = number | "unicode";

/** Of a line that says nothing. */
export const SILENT: Ballot = {
  words: 0,
  unicode: 0,
  legacy: ALPHABETS.map(() => 0),
  evidence: ALPHABETS.map(() => []),
};

/** Counts the words of a line. */
export function ballotOf(line: string, vote: (word: string) => Vote | null): Ballot {
  if (!MARKED.test(line)) return SILENT;
  const legacy = ALPHABETS.map(() => 0);
  const evidence = ALPHABETS.map((): string[] => []);
  let [words, unicode] = [0, 0];
  for (const [word] of line.matchAll(WORD)) {
    const given = vote(word);
    if (given === null) continue;
    words++;
    if (given.unicode) unicode++;
    for (const alphabet of given.legacy) {
      legacy[alphabet] = (legacy[alphabet] as number) + 1;
      if (!given.unicode) evidence[alphabet]?.push(word);
    }
  }
  return { words, unicode, legacy, evidence };
}

// a letter of more than ASCII, not alone
const MARKED = /[A-Za-z\u0080-\uffff][\u0080-\uffff]|[\u0080-\uffff][A-Za-z]/u;

/** What most words of a line are for, and nothing else as many; null where the line cannot tell. */
export function winner({ words, unicode, legacy }: Ballot): Choice | null {
  const most = Math.max(unicode, ...legacy);
  if (most === 0 || most * 2 < words) return null;
  const first = legacy.indexOf(most);
  if (first < 0) return "unicode";
  return unicode === most || legacy.lastIndexOf(most) !== first ? null : first;
}

/** Words of a line that are Vietnamese neither as they stand nor as they were chosen to be read. */
export function strangers({ words, unicode, legacy }: Ballot, choice: Choice | null): number {
  return words - (choice === null || choice === "unicode" ? unicode : (legacy[choice] as number));
}
