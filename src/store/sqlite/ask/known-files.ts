import { sep } from "node:path";
import type { KnownFile } from "../../../model/archive.js";
import type { Connection } from "../connection.js";

/** What is known at or under each of these paths: where texts stand, and what last failed. */
export function knownFiles(connection: Connection) {
  const under = connection.prepare(UNDER).safeIntegers();
  return (paths: readonly string[]): KnownFile[] => {
    const found = new Map<string, KnownFile>();
    for (const path of paths) {
      const folder = path.endsWith(sep) ? path : path + sep;
      const rows = under.all({ path, folder, after: folder.slice(0, -1) + AFTER_SEPARATOR });
      for (const row of rows.map((row) => fileOf(row as Row))) found.set(`${row.path}\n${row.state}`, row);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  };
}

interface Row {
  readonly path: string;
  readonly sha256: string | null;
  readonly size: bigint;
  readonly mtime_ns: bigint;
  readonly state: KnownFile["state"];
}

const fileOf = ({ path, sha256, size, mtime_ns, state }: Row): KnownFile => ({
  path,
  sha256,
  size: Number(size),
  mtimeNs: mtime_ns,
  state,
});

/** The sign that sorts right after the separator: what is under a folder lies between the two. */
const AFTER_SEPARATOR = String.fromCharCode(sep.charCodeAt(0) + 1);

const UNDER = `
  SELECT path, lower(hex(sha256)) AS sha256, path.size, mtime_ns, state
  FROM path JOIN text USING (text_id)
  WHERE (path = :path OR path >= :folder AND path < :after) AND state <> 'superseded'
  UNION ALL
  SELECT path, NULL, size, mtime_ns, 'failed'
  FROM failure
  WHERE path = :path OR path >= :folder AND path < :after`;
