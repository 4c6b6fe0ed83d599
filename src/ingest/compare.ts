import type { KnownFile } from "../model/archive.js";
import type { Failure } from "../model/runs.js";
import type { FileState } from "./file-state.js";

/** What the archive knows of a path: the document last seen there, and how it last failed. */
export interface Known {
  readonly held: KnownFile | null;
  readonly failed: Failure | null;
}

export interface Compared {
  /** Known by path, size and time, and where they were then. */
  readonly unchanged: readonly KnownFile[];
  /** Known to fail as they stand: they are not tried again. */
  readonly failing: readonly Failure[];
  /** New, changed by size or time, back again, or to be tried again: only their bytes can tell. */
  readonly doubtful: readonly FileState[];
  /** Held and thought to be there, but not listed. */
  readonly unlisted: readonly KnownFile[];
}

/** Lays the files of a folder beside what the archive knows of it. Neither disk nor archive is asked. */
export function compare(
  files: readonly FileState[],
  known: ReadonlyMap<string, Known>,
  listed: ReadonlySet<string>,
  isTriedAgain: (failure: Failure) => boolean,
): Compared {
  const [unchanged, failing]: [KnownFile[], Failure[]] = [[], []];
  const doubtful: FileState[] = [];
  for (const file of files) {
    const { held = null, failed = null } = known.get(file.path) ?? {};
    if (failed && isSame(failed, file) && !isTriedAgain(failed)) failing.push(failed);
    else if (!failed && held?.state === "current" && isSame(held, file)) unchanged.push(held);
    else doubtful.push(file);
  }
  const unlisted: KnownFile[] = [];
  for (const { held } of known.values())
    if (held?.state === "current" && !listed.has(held.path)) unlisted.push(held);
  return { unchanged, failing, doubtful, unlisted };
}

/** What is known, by path. */
export function knownByPath(
  files: readonly KnownFile[],
  failures: readonly Failure[],
): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>(files.map((held) => [held.path, { held, failed: null }]));
  for (const failed of failures)
    known.set(failed.path, { held: known.get(failed.path)?.held ?? null, failed });
  return known;
}

/** The same size and time of change, to the nanosecond. */
export const isSame = (known: FileState, file: FileState) =>
  known.size === file.size && known.mtimeNs === file.mtimeNs;
