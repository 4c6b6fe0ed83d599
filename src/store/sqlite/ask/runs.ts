import type { RunRow } from "../../../model/runs.js";
import type { Connection } from "../connection.js";
import { type Run, runOf } from "../run-row.js";

/** The last runs, newest first: by their numbers, for a clock may have been set back. */
export function runs(connection: Connection) {
  const last = connection.prepare("SELECT * FROM run ORDER BY run_id DESC LIMIT ?");
  return (limit: number | null): RunRow[] => last.all(limit ?? -1).map((row) => runOf(row as Run));
}

export function run(connection: Connection) {
  const one = connection.prepare("SELECT * FROM run WHERE run_id = ?");
  return (id: number): RunRow | null => {
    const row = one.get(id) as Run | undefined;
    return row === undefined ? null : runOf(row);
  };
}
