import type { Archive, KnownFile } from "../model/archive.js";
import { type BatchWriter, batchWriter } from "./batch-writer.js";
import { citedCounter } from "./cited.js";
import { compare, knownByPath } from "./compare.js";
import { sortGone } from "./emptied.js";
import { type FileState, isGone, lookAt } from "./file-state.js";
import { listPaths } from "./list.js";
import type { ParseMany, ReadOutcome } from "./parse-many.js";
import { newRun, type Run } from "./run.js";
import { settlingAt } from "./settling.js";
import type { IngestSummary, OnIngestEvent } from "./summary.js";
import { newTally } from "./tally.js";
import { type FreshText, freshTexts } from "./unread.js";

export { isAnyThere, type Listing, listPaths } from "./list.js";
export type { ParseMany, ReadOutcome, TextToRead } from "./parse-many.js";
export { type DocumentReader, parseHere, readTexts } from "./read-text.js";
export * from "./summary.js";

export interface IngestOptions {
  /** What relative PATHs are relative to. */
  readonly cwd: string;
  /** Patterns relative to each folder instead of the usual endings `.txt`, `.md`, `.text`; null for the usual. */
  readonly glob: readonly string[] | null;
  /** A folder in which nothing is left of all that is known to stand there is no trouble. */
  readonly allowEmpty: boolean;
  /** Files that changed within so many seconds are left alone; 0 for none. */
  readonly settle: number;
  /** The time of day, by which they changed. */
  readonly now: () => Date;
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
  paths: readonly string[],
  options: IngestOptions,
  { archive, parseMany }: IngestTools,
  onEvent: OnIngestEvent = () => {},
): Promise<IngestSummary> {
  const listing = await listPaths(paths, options.cwd, options.glob);
  onEvent({ type: "listed", files: listing.files.length });
  const known = knownByPath((await archive?.knownFiles(listing.reached)) ?? []);
  const { unchanged, doubtful, unlisted } = compare(listing.files.map(lookAt), known, new Set(listing.files));
  const outdated = await readByOlder(unchanged, archive);
  const { gone, emptied } = sortGone(
    unlisted.filter(({ path }) => isGone(path)),
    unlisted,
    options.allowEmpty ? [] : listing.empty,
  );
  const isSettling = settlingAt(options);

  const writable = options.dryRun ? null : archive;
  const [writer, tally, cited] = [batchWriter(writable), newTally(), citedCounter()];
  const run = newRun({ known, gone, writer, tally, cited });
  tally.count("unchanged", unchanged.length - outdated.length);
  for (const { path, reason } of listing.troubles) run.failed(lookAt(path), reason);

  const settled = doubtful.filter((file) => !isSettling(file));
  tally.count("settling", doubtful.length - settled.length);
  const files = [...settled, ...outdated].sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = freshTexts(files, archive, run, options.signal);
  await readAll(parseMany(texts, files.length), run, writer, options.signal, (done) =>
    onEvent({ type: "progress", done, of: files.length }),
  );

  return {
    dryRun: options.dryRun,
    interrupted: options.signal.aborted,
    ...tally.sum(),
    cites: await cited.tally(writable),
    unreachable: [...listing.unreachable, ...emptied],
    skipped: mostFirst(listing.skipped),
  };
}

/** Batch after batch until all is read, or a signal: then what was read so far is the last batch. */
async function readAll(
  outcomes: AsyncIterable<readonly [FreshText, ReadOutcome]>,
  run: Run,
  writer: BatchWriter,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<void> {
  let done = 0;
  for await (const [text, outcome] of outcomes) {
    run.parsed(text, outcome);
    onDone(++done);
    if (!writer.isFull()) continue;
    await writer.write();
    await nextTurn();
    if (signal.aborted) return;
  }
  if (!signal.aborted) run.finish();
  await writer.write();
}

/** Those of the unchanged files whose text an older reader read: they are read again. */
async function readByOlder(unchanged: readonly KnownFile[], archive: Archive | null): Promise<FileState[]> {
  const hashes = unchanged.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
  const current = (await archive?.heldTexts(hashes)) ?? new Set();
  return unchanged
    .filter(({ sha256 }) => sha256 !== null && !current.has(sha256))
    .map(({ path, size, mtimeNs }) => ({ path, size, mtimeNs }));
}

const mostFirst = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([what, files]) => ({ what, files }))
    .sort((a, b) => b.files - a.files || (a.what < b.what ? -1 : 1));

/** Lets signals and messages in between two batches. */
const nextTurn = () => new Promise<void>((resume) => setImmediate(resume));
