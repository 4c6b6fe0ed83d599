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
  /** Those of them that are folders in which no file was listed. */
  readonly empty: readonly string[];
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
  const standing = standingOf(paths, cwd);
  const folders = await Promise.all(
    standing
      .filter(({ what }) => what === "folder")
      .map(async ({ at }) => ({ at, ...(await listFolder(at, patterns)) })),
  );
  const named = standing.filter(({ what }) => what === "file").map(({ at }) => at);
  const files = new Set([...named, ...folders.flatMap(({ files }) => files)]);
  const skipped = folders.flatMap(({ skipped }) => skipped).filter(([at]) => !files.has(at));
  return {
    files: [...files].sort(),
    reached: standing.filter(({ what }) => typeof what === "string").map(({ at }) => at),
    empty: folders.filter(({ files }) => files.length === 0).map(({ at }) => at),
    unreachable: standing.flatMap(({ what }) => (typeof what === "string" ? [] : [what])),
    troubles: unique(folders.flatMap(({ troubles }) => troubles)),
    skipped: counted(new Map(skipped).values()),
  };
}

/** Whether any of these PATHs is a file or a folder that may be looked into: if none is, there is nothing to ingest. */
export const isAnyThere = (paths: readonly string[], cwd: string): boolean =>
  standingOf(paths, cwd).some(({ what }) => typeof what === "string");

// An empty PATH is a variable that a script forgot to set: it does not mean the working folder.
function standingOf(paths: readonly string[], cwd: string) {
  return absolute(paths, cwd).map((at) => ({ at, what: at === "" ? NO_PATH : standingAt(at) }));
}

/** PATHs as they are compared, each once. */
export const absolute = (paths: readonly string[], cwd: string): string[] => [
  ...new Set(paths.map((written) => (written === "" ? "" : path.resolve(cwd, written)))),
];

const NO_PATH: Trouble = { path: "", reason: "an empty PATH names nothing" };

/** A folder given twice, once inside the other, tells its troubles twice, and what it left alone. */
const unique = (troubles: readonly Trouble[]) => [
  ...new Map(troubles.map((trouble) => [trouble.path, trouble])).values(),
];

function counted(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
