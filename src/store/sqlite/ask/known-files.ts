import type { KnownFile } from "../../../model/archive.js";
import type { Connection } from "../connection.js";
import { under, WHERE_UNDER } from "./under.js";

/** Where texts stand or stood, at or under each of these paths. */
export function knownFiles(connection: Connection) {
  const files = connection.prepare(FILES).safeIntegers();
  return (paths: readonly string[]): KnownFile[] => {
    const found = new Map<string, KnownFile>();
    for (const path of paths)
      for (const row of files.all(under(path))) found.set((row as Row).path, fileOf(row as Row));
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  };
}

interface Row {
  readonly path: string;
  readonly sha256: string;
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

const FILES = `
  SELECT path, lower(hex(sha256)) AS sha256, path.size, mtime_ns, state
  FROM path JOIN text USING (text_id)
  WHERE ${WHERE_UNDER} AND state <> 'superseded'`;
