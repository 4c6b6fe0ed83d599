import type { Archive } from "../model/archive.js";
import type { ParseMany } from "./parse-many.js";
import type { IngestSummary, OnIngestEvent } from "./summary.js";

export type { ParseMany, ReadOutcome, TextToRead } from "./parse-many.js";
export * from "./summary.js";

export interface IngestOptions {
  /** What relative PATHs are relative to. */
  readonly cwd: string;
  /** Patterns relative to each folder instead of the usual endings `.txt`, `.md`, `.text`; null for the usual. */
  readonly glob: readonly string[] | null;
  /** Compare and read, but write nothing. */
  readonly dryRun: boolean;
  /** Ctrl-C: the running batch is finished, the rest left for another time. */
  readonly signal: AbortSignal;
}

export interface IngestTools {
  /** Null where there is no archive and none is to be made (a dry run): then nothing is known. */
  readonly archive: Archive | null;
  readonly parseMany: ParseMany;
}

/**
 * Brings the archive up to what stands in the folders and files at `paths`: a comparison, so that running it twice
 * changes nothing. One bad file or PATH never stops the others; only a broken archive or reader throws.
 */
export async function ingest(
  _paths: readonly string[],
  _options: IngestOptions,
  _tools: IngestTools,
  _onEvent: OnIngestEvent = () => {},
): Promise<IngestSummary> {
  throw new Error("not built yet");
}
