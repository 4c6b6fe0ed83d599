import path from "node:path";
import { listFolder } from "./list-folder.js";
import { standingAt } from "./standing.js";
import type { Trouble } from "./summary.js";

/** What stands at the PATHs that were given: files to compare, and what was left alone. Paths are absolute. */
export interface Listing {
  /** Each once, in order of path. */
  readonly files: readonly string[];
  /** The PATHs that are files or folders: what was looked under. */
  readonly reached: readonly string[];
  readonly unreachable: readonly Trouble[];
  /** Folders that may not be looked into, and links that lead nowhere. */
  readonly troubles: readonly Trouble[];
  /** What was left alone, by ending or a word for it → how many files. */
  readonly skipped: ReadonlyMap<string, number>;
}

/**
 * Lists files and folders, folders with all that is below them. A file given by name is always listed; in a folder
 * those that match (`patterns` relative to the folder, or the usual endings), without hidden files, `node_modules`
 * and READMEs. Links to files are listed, links to folders not followed.
 */
export async function listPaths(
  paths: readonly string[],
  cwd: string,
  patterns: readonly string[] | null = null,
): Promise<Listing> {
  const given = [...new Set(paths.map((written) => path.resolve(cwd, written)))];
  const standing = given.map((at) => ({ at, what: standingAt(at) }));
  const folders = await Promise.all(
    standing.filter(({ what }) => what === "folder").map(({ at }) => listFolder(at, patterns)),
  );
  const named = standing.filter(({ what }) => what === "file").map(({ at }) => at);
  return {
    files: [...new Set([...named, ...folders.flatMap(({ files }) => files)])].sort(),
    reached: standing.filter(({ what }) => typeof what === "string").map(({ at }) => at),
    unreachable: standing.flatMap(({ what }) => (typeof what === "string" ? [] : [what])),
    troubles: unique(folders.flatMap(({ troubles }) => troubles)),
    skipped: counted(folders.flatMap(({ skipped }) => skipped)),
  };
}

/** A folder given twice, once inside the other, tells its troubles twice. */
const unique = (troubles: readonly Trouble[]) => [
  ...new Map(troubles.map((trouble) => [trouble.path, trouble])).values(),
];

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
