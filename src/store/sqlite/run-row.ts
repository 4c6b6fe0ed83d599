import type { ExitCode } from "../../model/errors.js";
import type { RunCounts, RunRow } from "../../model/runs.js";

/** A row of the table `run`. */
export interface Run {
  readonly run_id: number;
  readonly command: string;
  readonly started: string;
  readonly finished: string | null;
  readonly version: string;
  readonly reader: number;
  readonly paths: string;
  readonly counts: string | null;
  readonly exit: number | null;
}

export const runOf = (row: Run): RunRow => ({
  run: row.run_id,
  command: row.command,
  started: row.started,
  version: row.version,
  reader: row.reader,
  paths: JSON.parse(row.paths) as string[],
  end:
    row.finished === null
      ? null
      : {
          finished: row.finished,
          counts: JSON.parse(row.counts ?? "{}") as RunCounts,
          exit: (row.exit ?? 0) as ExitCode,
        },
});
