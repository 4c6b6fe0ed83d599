import type { Failure, FailureKind } from "../../../model/runs.js";
import type { Connection } from "../connection.js";
import { under, WHERE_UNDER } from "./under.js";

/** Files that are not in, at or under these paths, or all. `reader` is the version of this program's reader. */
export function failures(connection: Connection, reader: number) {
  const all = connection.prepare(ALL).safeIntegers();
  const some = connection.prepare(`${ALL} WHERE ${WHERE_UNDER}`).safeIntegers();
  return (paths: readonly string[] | null): Failure[] => {
    const rows = paths === null ? all.all() : paths.flatMap((path) => some.all(under(path)));
    const found = new Map(rows.map((row) => [(row as Row).path, failureOf(row as Row, reader)]));
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  };
}

interface Row {
  readonly path: string;
  readonly size: bigint;
  readonly mtime_ns: bigint;
  readonly kind: FailureKind;
  readonly reason: string;
  readonly reader: bigint;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly run_id: bigint | null;
}

const failureOf = (row: Row, reader: number): Failure => ({
  path: row.path,
  size: Number(row.size),
  mtimeNs: row.mtime_ns,
  kind: row.kind,
  reason: row.reason,
  reader: Number(row.reader),
  isCurrent: Number(row.reader) === reader,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  run: row.run_id === null ? null : Number(row.run_id),
});

const ALL = "SELECT * FROM failure";
