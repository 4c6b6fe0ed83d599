import type { Archive, Batch, FailedPath, ReadText, SeenPath } from "../model/archive.js";

/** Collects what one transaction writes. */
export interface BatchWriter {
  readonly text: (text: ReadText) => void;
  readonly seen: (path: SeenPath) => void;
  readonly failed: (path: FailedPath) => void;
  readonly missing: (path: string) => void;
  readonly cleared: (path: string) => void;
  /** True once there is enough for a transaction of its own. */
  readonly isFull: () => boolean;
  /** Writes what was collected, whole or not at all; nothing where there is nothing, or no archive. */
  readonly write: () => Promise<void>;
}

interface Filling extends Batch {
  readonly texts: ReadText[];
  readonly seen: SeenPath[];
  readonly missing: string[];
  readonly failed: FailedPath[];
  readonly cleared: string[];
}

/** Without an archive (a dry run) everything is taken and nothing kept. */
export function batchWriter(archive: Archive | null): BatchWriter {
  let batch = empty();
  let bytes = 0;
  return {
    text(text) {
      if (archive) batch.texts.push(text);
      bytes += text.bytes.length;
    },
    seen: (path) => void batch.seen.push(path),
    failed: (path) => void batch.failed.push(path),
    missing: (path) => void batch.missing.push(path),
    cleared: (path) => void batch.cleared.push(path),
    isFull: () => batch.texts.length >= FULL_TEXTS || batch.seen.length >= FULL_PATHS || bytes >= FULL_BYTES,
    async write() {
      const full = batch;
      batch = empty();
      bytes = 0;
      if (archive && Object.values(full).some((list: readonly unknown[]) => list.length > 0))
        await archive.put(full);
    },
  };
}

const empty = (): Filling => ({ texts: [], seen: [], missing: [], failed: [], cleared: [] });

// FTS5 writes a segment for each transaction: fewer, larger ones load faster, up to about these.
const FULL_TEXTS = 128;
const FULL_PATHS = 10_000;
const FULL_BYTES = 8 * 2 ** 20;
