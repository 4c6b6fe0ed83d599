import type { KnownFile } from "../model/archive.js";
import type { FileState } from "./file-state.js";

/** What the archive knows of a path: the document last seen there, and how it last failed. */
export interface Known {
  readonly held: KnownFile | null;
  readonly failed: KnownFile | null;
}

export interface Compared {
  /** Known by path, size and time, and where they were then. */
  readonly unchanged: readonly KnownFile[];
  /** New, changed by size or time, back again, or failed before: only their bytes can tell. */
  readonly doubtful: readonly FileState[];
  /** Held and thought to be there, but not listed. */
  readonly unlisted: readonly KnownFile[];
}

/** Lays the files of a folder beside what the archive knows of it. Neither disk nor archive is asked. */
export function compare(
  files: readonly FileState[],
  known: ReadonlyMap<string, Known>,
  listed: ReadonlySet<string>,
): Compared {
  const unchanged: KnownFile[] = [];
  const doubtful: FileState[] = [];
  for (const file of files) {
    const before = known.get(file.path)?.held;
    if (before && before.state === "current" && isSame(before, file)) unchanged.push(before);
    else doubtful.push(file);
  }
  const unlisted: KnownFile[] = [];
  for (const { held } of known.values())
    if (held?.state === "current" && !listed.has(held.path)) unlisted.push(held);
  return { unchanged, doubtful, unlisted };
}

/** What is known, by path. A superseded document no longer stands at its path. */
export function knownByPath(files: readonly KnownFile[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const file of files) {
    const before = known.get(file.path) ?? { held: null, failed: null };
    if (file.state === "failed") known.set(file.path, { ...before, failed: file });
    else if (file.state !== "superseded") known.set(file.path, { ...before, held: file });
  }
  return known;
}

/** The same size and time of change, to the nanosecond. */
export const isSame = (known: KnownFile, file: FileState) =>
  known.size === file.size && known.mtimeNs === file.mtimeNs;
