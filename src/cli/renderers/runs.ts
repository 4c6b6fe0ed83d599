import type { ExitCode } from "../../model/errors.js";
import type { RunRow } from "../../model/runs.js";
import { visible } from "../text/visible.js";
import { inColumns, labelled } from "./lines.js";
import { newsOf } from "./run-subject.js";

/** How this place tells times, and paths. */
export interface Place {
  readonly localTime: (instant: string) => string;
  readonly shortenPath: (path: string) => string;
}

/** Runs, a line each: number, when, how long, exit code, what was news. */
export const runsText = (runs: readonly RunRow[], { localTime }: Place): string =>
  inColumns(
    runs.map((run) => [
      String(run.run),
      localTime(run.started),
      run.command,
      run.end === null ? "" : tookOf(run),
      run.end === null ? "" : `exit ${run.end.exit}`,
      run.end === null ? NO_END : newsOf(run.end.counts),
    ]),
  );

/** One run with all that is remembered of it. */
export function runText(run: RunRow, { localTime, shortenPath }: Place): string {
  const { end } = run;
  return labelled([
    ["Run", `${run.run}, ${run.command}`],
    ["Started", localTime(run.started)],
    ["Took", end && tookOf(run)],
    ["Version", `${visible(run.version)}, reader ${run.reader}`],
    ["Paths", run.paths.map((path) => visible(shortenPath(path))).join(", ") || null],
    ["News", end && newsOf(end.counts)],
    ["Counts", end && countsText(end.counts)],
    ["Exit", end === null ? NO_END : `${end.exit}, ${MEANINGS[end.exit]}`],
  ]);
}

/** The same for programs: `dispatch runs --format json`. */
export const runFields = ({ end, ...run }: RunRow) => ({
  ...run,
  finished: end?.finished ?? null,
  exit: end?.exit ?? null,
  counts: end?.counts ?? null,
});

const NO_END = "no end: cut short, or under way";

const MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: "all in",
  1: "something newly failed, the rest is in",
  2: "could not run to its end",
  75: "another run held the archive",
};

const countsText = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([what, count]) => `${visible(what)} ${count}`)
    .join(", ") || null;

/** `340 ms`, `4.2 s`, `12 min`. */
function tookOf({ started, end }: RunRow): string {
  const milliseconds = Date.parse(end?.finished ?? started) - Date.parse(started);
  if (milliseconds < 1000) return `${milliseconds} ms`;
  if (milliseconds < 120_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.round(milliseconds / 60_000)} min`;
}
