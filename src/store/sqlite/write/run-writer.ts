import type { RunEnd, RunRow, RunStart } from "../../../model/runs.js";
import type { Connection } from "../connection.js";
import { type Run, runOf } from "../run-row.js";

/** The run under way, and its row. */
export interface RunWriter {
  /** Begins one; gives the one before, where it never ended. */
  readonly begin: (start: RunStart) => RunRow | null;
  /** Within the transaction of a batch: the number of the run, whose row is there from then on; null without one. */
  readonly current: () => number | null;
  /** When it began; null without one. */
  readonly started: () => string | null;
  readonly end: (end: RunEnd) => RunRow;
  /** After a transaction: its row stands, or where that failed is gone again. */
  readonly settle: (isWritten: boolean) => void;
}

/** Writes a run with its first batch and again at its end; of a run without a batch the row is written once, whole. */
export function runWriter(connection: Connection, reader: number): RunWriter {
  const last = connection.prepare(LAST);
  const insert = connection.prepare(INSERT);
  const update = connection.prepare(UPDATE);
  let run: RunStart | null = null;
  let written: number | null = null;
  /** True once the transaction in which its row was written is through. */
  let isSettled = false;

  function write({ command, started, version, paths }: RunStart, end: RunEnd | null): number {
    const { lastInsertRowid } = insert.run({
      ...{ command, started, version, reader },
      paths: JSON.stringify(paths),
      finished: end?.finished ?? null,
      counts: end && JSON.stringify(end.counts),
      exit: end?.exit ?? null,
    });
    return Number(lastInsertRowid);
  }

  return {
    begin(start) {
      run = start;
      written = null;
      isSettled = false;
      const before = last.get() as Run | undefined;
      return before === undefined || before.finished !== null ? null : runOf(before);
    },
    current() {
      if (run !== null) written ??= write(run, null);
      return written;
    },
    started: () => run?.started ?? null,
    end(end) {
      if (run === null) throw new Error("a run ends that never began");
      if (written === null) written = write(run, end);
      else
        update.run({
          id: written,
          finished: end.finished,
          counts: JSON.stringify(end.counts),
          exit: end.exit,
        });
      const ended = { ...run, run: written, reader, end };
      run = null;
      written = null;
      return ended;
    },
    settle(isWritten) {
      if (isWritten) isSettled = written !== null;
      else if (!isSettled) written = null;
    },
  };
}

const LAST = "SELECT * FROM run ORDER BY run_id DESC LIMIT 1";

const INSERT = `
  INSERT INTO run (command, started, finished, version, reader, paths, counts, "exit")
  VALUES (:command, :started, :finished, :version, :reader, :paths, :counts, :exit)`;

const UPDATE = `UPDATE run SET finished = :finished, counts = :counts, "exit" = :exit WHERE run_id = :id`;
