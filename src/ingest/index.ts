import type { Archive, KnownFile } from "../model/archive.js";
import type { Failure } from "../model/runs.js";
import { type BatchWriter, batchWriter } from "./batch-writer.js";
import { citedCounter } from "./cited.js";
import { compare, knownByPath } from "./compare.js";
import { emptiedOf, outside } from "./emptied.js";
import { type FileState, isGone, lookAt } from "./file-state.js";
import { absolute, type Listing, listPaths } from "./list.js";
import type { IngestOptions } from "./options.js";
import type { ParseMany, ReadOutcome } from "./parse-many.js";
import { remembered } from "./remembered.js";
import { newRun, type Run } from "./run.js";
import { settlingAt } from "./settling.js";
import { standingAt } from "./standing.js";
import type { IngestSummary, OnIngestEvent } from "./summary.js";
import { newTally } from "./tally.js";
import { type FreshText, freshTexts } from "./unread.js";

export { countsOf, exitCodeOf } from "./counts.js";
export { isAnyThere, type Listing, listPaths } from "./list.js";
export type { IngestOptions } from "./options.js";
export type { ParseMany, ReadOutcome, TextToRead } from "./parse-many.js";
export { type DocumentReader, parseHere, readTexts } from "./read-text.js";
export * from "./summary.js";

export interface IngestTools {
  /** Null where there is no archive and none is to be made (a dry run): then nothing is known. */
  readonly archive: Archive | null;
  readonly parseMany: ParseMany;
}

/**
 * Brings the archive up to what stands in the folders and files at `paths`: a comparison, so that running it twice
 * changes nothing. One bad file or PATH never stops the others; only a broken archive or reader throws. The archive
 * remembers the run, one that threw as well where it can.
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
  tools: IngestTools,
  onEvent: OnIngestEvent = () => {},
): Promise<IngestSummary> {
  const log = options.dryRun ? null : tools.archive;
  const ended = await remembered(
    log,
    { command: "ingest", paths: absolute(paths, options.cwd) },
    options,
    () => compareAll(paths, options, tools, onEvent),
  );
  return { ...ended.outcome, run: ended.run, cutShort: ended.cutShort };
}

async function compareAll(
  paths: readonly string[],
  options: IngestOptions,
  { archive, parseMany }: IngestTools,
  onEvent: OnIngestEvent,
): Promise<Omit<IngestSummary, "run" | "cutShort">> {
  const { retryFailed, keepSecret } = options;
  const listing = await listPaths(paths, options.cwd, options.glob);
  onEvent({ type: "listed", files: listing.files.length });
  const failures = (await archive?.failures(listing.reached)) ?? [];
  const known = knownByPath((await archive?.knownFiles(listing.reached)) ?? [], failures);
  const listed = new Set(listing.files);
  const { unchanged, failing, doubtful, unlisted } = compare(
    listing.files.map(lookAt),
    known,
    listed,
    ({ kind, isCurrent }) =>
      retryFailed || !isCurrent || kind === "refused" || (keepSecret && kind === "secret"),
  );
  const outdated = await readByOlder(unchanged, archive);
  const noLonger = unlisted.filter(({ path }) => isGone(path));
  const emptied = options.allowEmpty ? [] : emptiedOf(listing.empty, unlisted, noLonger);
  const gone = outside(noLonger, emptied);

  const writable = options.dryRun ? null : archive;
  const [writer, tally, cited] = [batchWriter(writable), newTally(), citedCounter()];
  const run = newRun({ known, gone, writer, tally, cited, keepSecret, retryFailed });
  tally.count("unchanged", unchanged.length - outdated.length);
  for (const failure of failing) run.failing(failure);
  for (const { path, reason } of listing.troubles) run.failed(lookAt(path), { kind: "refused", reason });
  for (const { path } of noLongerFailing(outside(failures, emptied), listed, listing)) writer.cleared(path);

  const isSettling = settlingAt(options);
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

/** Of the ledger what is neither a file nor a trouble any more: gone, or a folder that may be looked into again. */
function noLongerFailing(
  failures: readonly Failure[],
  listed: ReadonlySet<string>,
  { troubles }: Listing,
): Failure[] {
  const troubled = new Set(troubles.map(({ path }) => path));
  return failures.filter(
    ({ path }) => !listed.has(path) && !troubled.has(path) && (isGone(path) || standingAt(path) === "folder"),
  );
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
  const current = (await archive?.heldTexts(unchanged.map(({ sha256 }) => sha256))) ?? new Set();
  return unchanged
    .filter(({ sha256 }) => !current.has(sha256))
    .map(({ path, size, mtimeNs }) => ({ path, size, mtimeNs }));
}

const mostFirst = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([what, files]) => ({ what, files }))
    .sort((a, b) => b.files - a.files || (a.what < b.what ? -1 : 1));

/** Lets signals and messages in between two batches. */
const nextTurn = () => new Promise<void>((resume) => setImmediate(resume));
