import type { Beside, GraphQuestions, Holding, Walk } from "./graph.js";
import type { CitedGroup, DocumentRow, FindQuery, Found, Reference } from "./query.js";
import type { DispatchRecord } from "./record.js";
import type { FailureKind, RunLog } from "./runs.js";

/** Where a file stands: `current` as last seen, `missing` from its folder, `superseded` by a changed text. */
export type PathState = "current" | "missing" | "superseded";

/** A file whose text the archive holds, as it was last seen. */
export interface KnownFile {
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  readonly size: number;
  /** Nanoseconds since the epoch. */
  readonly mtimeNs: bigint;
  readonly state: PathState;
}

/** One text as it goes in: its bytes, and what was read of them. */
export interface ReadText {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly ReadPart[];
}

/** One document of a text, `[start, end)` of it decoded: all of it, for a file of one part. */
export interface ReadPart {
  /** Its `path` is empty: where a text stands is a question for the paths, not for what was read of it. */
  readonly record: DispatchRecord;
  /** The same as JSON in UTF-8, as it is kept. */
  readonly json: Uint8Array;
  /** Its words as they are searched (`searchable`). */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A path as it now stands. `sha256` names a text of this batch or one already held. */
export interface SeenPath {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly mtimeNs: bigint;
}

/** A file that is not in, and goes into the ledger of failures instead. */
export interface FailedPath {
  readonly path: string;
  readonly size: number;
  readonly mtimeNs: bigint;
  readonly kind: FailureKind;
  readonly reason: string;
}

/** What one transaction writes: all of it or nothing. */
export interface Batch {
  readonly texts: readonly ReadText[];
  readonly seen: readonly SeenPath[];
  readonly missing: readonly string[];
  readonly failed: readonly FailedPath[];
  /** Paths that stand in the ledger of failures no longer: their files are gone. */
  readonly cleared: readonly string[];
}

/** A held document with all that is kept of it. */
export interface HeldDocument {
  readonly row: DocumentRow;
  readonly record: DispatchRecord;
  /** The decoded text of its part. */
  readonly text: string;
  /** For each of `record.citations`, in order: whether the document it means is held. */
  readonly holdings: readonly Holding[];
  /** For each of `record.citations`, in order: the key of the vertex it means, as in every answer about the graph. */
  readonly means: readonly string[];
  /** Texts that stand beside it: copies, unnumbered ones, notices. */
  readonly beside: readonly Beside[];
  /** Rows of the documents that cite it, newest first. */
  readonly citedBy: readonly DocumentRow[];
}

/** Turns kept bytes back into the text the offsets mean: the reader's own decoder, handed in. */
export type Decode = (bytes: Uint8Array) => string;

/**
 * What may be asked of an archive. In promises, so that a server can answer as well as a file; a batch is one
 * transaction; reads see whole batches only.
 */
export interface Archive extends GraphQuestions, RunLog {
  /**
   * What the archive knows at or under these absolute paths, in order of path: where a text stands or stood
   * (superseded ones left out). How a path last failed, `failures` says.
   */
  knownFiles(under: readonly string[]): Promise<KnownFile[]>;
  /** Which of these hashes are held by the current reader version. */
  heldTexts(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes a batch, whole or not at all. */
  put(batch: Batch): Promise<void>;
  /** Documents that meet a query, in its order. */
  find(query: FindQuery): Promise<Found>;
  /** Who cites what a reference may mean, a group for each cited document; step by step, newest first in each. */
  citing(reference: Reference, walk: Walk): Promise<CitedGroup[]>;
  /** Held documents a reference may mean, likeliest first: dispatches before notices. */
  candidates(reference: Reference): Promise<DocumentRow[]>;
  /** Held documents whose id begins so (at least 7 hex digits, `.N` for a part). */
  withId(prefix: string): Promise<DocumentRow[]>;
  /** One document whole; null where no document has this id. */
  document(id: string): Promise<HeldDocument | null>;
  /** Folds the journal back into the file and lets go of it. */
  close(): Promise<void>;
}
