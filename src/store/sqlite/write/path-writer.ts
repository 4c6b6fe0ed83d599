import type { FailedPath, SeenPath } from "../../../model/archive.js";
import type { Connection } from "../connection.js";

export interface PathWriter {
  /** A text stands at a path; another one that stood there is superseded. */
  readonly seen: (path: SeenPath) => void;
  /** Nothing stands at a path any more; what stood there is kept. */
  readonly missing: (path: string) => void;
  /** What stands at a path is not in: how, since when, and in which run it was tried. */
  readonly failed: (path: FailedPath, at: string | null, run: number | null) => void;
  /** Nothing stands there that could fail. */
  readonly cleared: (path: string) => void;
}

export function pathWriter(connection: Connection, reader: number): PathWriter {
  const textOf = connection.prepare(TEXT_OF).pluck();
  const supersede = connection.prepare(SUPERSEDE);
  const current = connection.prepare(CURRENT);
  const missing = connection.prepare(MISSING);
  const failed = connection.prepare(FAILED);
  const noFailure = connection.prepare(NO_FAILURE);

  return {
    seen({ path, sha256, size, mtimeNs }) {
      const textId = textOf.get(Buffer.from(sha256, "hex")) as number | undefined;
      if (textId === undefined) throw new Error(`no text ${sha256} for ${path}`);
      supersede.run(path, textId);
      current.run(path, textId, size, mtimeNs);
      noFailure.run(path);
    },
    missing(path) {
      missing.run(path);
      noFailure.run(path);
    },
    failed({ path, size, mtimeNs, kind, reason }, at, run) {
      failed.run({ path, size, mtimeNs, kind, reason, reader, at, run });
    },
    cleared: (path) => void noFailure.run(path),
  };
}

const TEXT_OF = "SELECT text_id FROM text WHERE sha256 = ?";

const SUPERSEDE = "UPDATE path SET state = 'superseded' WHERE path = ? AND text_id <> ?";

const CURRENT = `
  INSERT INTO path (path, text_id, state, size, mtime_ns) VALUES (?, ?, 'current', ?, ?)
  ON CONFLICT (path, text_id) DO UPDATE SET
    state = 'current', size = excluded.size, mtime_ns = excluded.mtime_ns`;

const MISSING = "UPDATE path SET state = 'missing' WHERE path = ? AND state = 'current'";

const FAILED = `
  INSERT INTO failure (path, size, mtime_ns, kind, reason, reader, first_seen, last_seen, run_id)
  VALUES (:path, :size, :mtimeNs, :kind, :reason, :reader, :at, :at, :run)
  ON CONFLICT (path) DO UPDATE SET
    size = excluded.size, mtime_ns = excluded.mtime_ns, kind = excluded.kind, reason = excluded.reason,
    reader = excluded.reader, last_seen = excluded.last_seen, run_id = excluded.run_id`;

const NO_FAILURE = "DELETE FROM failure WHERE path = ?";
