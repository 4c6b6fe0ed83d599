import { type Ballot, ballotOf, type Choice, SILENT, strangers, winner } from "./ballot.js";
import { ALPHABETS, voting } from "./vote.js";
import { hasForeignSign } from "./words.js";

/** How each line of a text is to be read, and the encoding that most of the lines are in. */
export interface Verdict {
  readonly choices: readonly Choice[];
  readonly encoding: string;
}

/**
 * Decides line by line: a file may have been typed in two encodings. Null where no line is in one of them: of a text
 * with foreign signs once the lines that have them were asked; bytes that are not Unicode are asked line by line.
 */
export function judge(lines: readonly string[], bytes: boolean): Verdict | null {
  const vote = voting();
  const first = lines.map((line) => (bytes || hasForeignSign(line) ? ballotOf(line, vote) : SILENT));
  if (accepted(first).length === 0) return null;
  const ballots = first.map((ballot, at) =>
    ballot === SILENT ? ballotOf(lines[at] as string, vote) : ballot,
  );
  const [main, ...others] = accepted(ballots);
  if (main === undefined) return null;
  return { choices: settled(ballots, [main, ...others]), encoding: ALPHABETS[main]?.encoding ?? "" };
}

/**
 * The alphabets that the text is in, the chief one first: two words at least that only it makes Vietnamese, and twice
 * as many as there are words that nothing makes Vietnamese. French or English with a few accents fails on the second.
 */
function accepted(ballots: readonly Ballot[]): number[] {
  const winners = ballots.map(winner);
  const strange = ballots.reduce((sum, ballot, at) => sum + strangers(ballot, winners[at] ?? null), 0);
  const found = ALPHABETS.map((_, alphabet) => {
    const evidence = ballots.flatMap((ballot, at) =>
      winners[at] === alphabet ? (ballot.evidence[alphabet] ?? []) : [],
    );
    const sure = new Set(evidence).size >= 2 && evidence.length >= strange * 2;
    return { alphabet, weight: sure ? evidence.length : 0 };
  });
  return found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ alphabet }) => alphabet);
}

/**
 * A line that cannot tell is read as the one above it, or at the head of a text the one below; one that tells of a
 * second encoding hardly better than of the chief one is read as that.
 */
function settled(ballots: readonly Ballot[], among: readonly number[]): Choice[] {
  const [main = 0] = among;
  const sure = ballots.map((ballot) => {
    const choice = winner(ballot);
    if (choice === null || choice === "unicode" || choice === main) return choice;
    if (!among.includes(choice)) return null;
    return (ballot.legacy[main] as number) * 2 >= (ballot.legacy[choice] as number) ? main : choice;
  });
  let near = sure.find((choice) => choice !== null) ?? "unicode";
  return ballots.map((ballot, at) => {
    near = sure[at] ?? near;
    return sure[at] ?? (standsBetter(ballot, near) ? "unicode" : near);
  });
}

const standsBetter = ({ unicode, legacy }: Ballot, near: Choice) =>
  near !== "unicode" && unicode > (legacy[near] as number);
