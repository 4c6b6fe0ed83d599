import type { Archive } from "../model/archive.js";
import { type FileBytes, type FileState, readBytes, type Unread } from "./file-state.js";
import type { TextToRead } from "./parse-many.js";

/** A text that the archive does not hold, at the first path it was met at. */
export interface FreshText extends TextToRead {
  readonly file: FileState;
  readonly sha256: string;
}

/** Where files go that need no reading. */
export interface Sorting {
  /** Its bytes are held. */
  readonly held: (file: FileState, sha256: string) => void;
  /** Its bytes are those of a fresh text of this run: what becomes of that one becomes of it. */
  readonly twin: (file: FileState, sha256: string) => void;
  readonly failed: (file: FileState, why: Unread) => void;
}

/**
 * Reads files and gives those whose text has to be parsed, each text once. A slice at a time, so that only a few
 * megabytes are in memory and the archive is asked for many hashes at once.
 */
export async function* freshTexts(
  files: readonly FileState[],
  archive: Archive | null,
  sorting: Sorting,
  signal: AbortSignal,
): AsyncGenerator<FreshText> {
  const begun = new Set<string>();
  for (const slice of slices(files)) {
    if (signal.aborted) return;
    const read = slice.map((file): readonly [FileState, FileBytes | Unread] => [file, readBytes(file)]);
    const hashes = read.flatMap(([, found]) => ("sha256" in found ? [found.sha256] : []));
    const held = (await archive?.heldTexts(hashes)) ?? NONE;
    for (const [file, found] of read) {
      if ("reason" in found) sorting.failed(file, found);
      else if (held.has(found.sha256)) sorting.held(file, found.sha256);
      else if (begun.has(found.sha256)) sorting.twin(file, found.sha256);
      else {
        begun.add(found.sha256);
        yield { path: file.path, file, ...found };
      }
    }
  }
}

function* slices(files: readonly FileState[]): Generator<readonly FileState[]> {
  let slice: FileState[] = [];
  let bytes = 0;
  for (const file of files) {
    slice.push(file);
    bytes += file.size;
    if (slice.length < SLICE_FILES && bytes < SLICE_BYTES) continue;
    yield slice;
    slice = [];
    bytes = 0;
  }
  if (slice.length > 0) yield slice;
}

const SLICE_FILES = 256;
const SLICE_BYTES = 4 * 2 ** 20;
const NONE: ReadonlySet<string> = new Set();
