import type { Archive, Batch, Decode } from "../../model/archive.js";
import type { Connection, NativeBinding } from "./connection.js";
import type { Migration } from "./migrate.js";
import { openForReading, openForWriting } from "./open.js";
import { inWords } from "./trouble.js";
import type { RunWriter } from "./write/run-writer.js";

export { PRAGMAS } from "./connection.js";
export type { Migration } from "./migrate.js";

export interface ArchiveOptions {
  /** Absolute path; `:memory:` for one that is gone when closed. */
  readonly file: string;
  /** To read nothing is made or changed; to write the archive is made where there is none. */
  readonly mode: "read" | "write";
  readonly migrations: readonly Migration[];
  /** The decoder that the offsets of the records mean. */
  readonly decode: Decode;
  /** The version of the reader whose records are written. */
  readonly readerVersion: number;
  /** The addon of better-sqlite3, where it is not beside its package. */
  readonly nativeBinding?: NativeBinding;
}

export interface OpenArchive {
  readonly archive: Archive;
  /** True where this opening made it. */
  readonly isNew: boolean;
}

/**
 * Opens the archive in a file. Errors: NoArchiveError (to read), NotAnArchiveError, NewerArchiveError, DispatchError for what the
 * disk refuses; a file that is
 * refused is not touched, and nothing is left beside it.
 */
export function openArchive(options: ArchiveOptions): OpenArchive {
  const { mode, file, migrations, nativeBinding = null } = options;
  const open = mode === "read" ? openForReading : openForWriting;
  const { connection, isNew } = explained(file, () => open({ file, migrations, nativeBinding }));
  return { archive: archiveIn(connection, options), isNew };
}

/** What the disk or SQLite refuses, told in words for people. */
function explained<T>(file: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    throw inWords(error, file);
  }
}

function archiveIn(connection: Connection, { file, mode, decode, readerVersion }: ArchiveOptions): Archive {
  /**
   * A question is loaded and its statements are prepared when it is first asked: most runs ask one or two. Each
   * answer is of one moment.
   */
  function asking<A extends unknown[], R>(prepare: () => Promise<(...asked: A) => R>) {
    let ask: ((...asked: A) => R) | null = null;
    return async (...asked: A): Promise<R> => {
      try {
        ask ??= connection.transaction(await prepare());
        return ask(...asked);
      } catch (error) {
        throw inWords(error, file);
      }
    };
  }

  let write: ((batch: Batch) => void) | null = null;
  let runWriter: RunWriter | null = null;
  const theRun = async () => {
    const { runWriter: writerOf } = await import("./write/run-writer.js");
    runWriter ??= writerOf(connection, readerVersion);
    return runWriter;
  };
  return {
    knownFiles: asking(async () => (await import("./ask/known-files.js")).knownFiles(connection)),
    heldTexts: asking(async () => (await import("./ask/held-texts.js")).heldTexts(connection, readerVersion)),
    async put(batch) {
      const [{ batchWriter }, run] = await Promise.all([import("./write/batch-writer.js"), theRun()]);
      explained(file, () => {
        write ??= batchWriter(connection, readerVersion, run);
        write(batch);
      });
    },
    find: asking(async () => (await import("./ask/find.js")).find(connection, decode)),
    citing: asking(async () => (await import("./ask/citing.js")).citing(connection, decode)),
    candidates: asking(async () => (await import("./ask/candidates.js")).candidates(connection)),
    withId: asking(async () => (await import("./ask/with-id.js")).withId(connection)),
    document: asking(async () => (await import("./ask/document.js")).document(connection, decode)),
    restsOn: asking(async () => (await import("./ask/rests-on.js")).restsOn(connection, decode)),
    trace: asking(async () => (await import("./ask/trace.js")).trace(connection, decode)),
    wanted: asking(async () => (await import("./ask/wanted.js")).wanted(connection)),
    conflicts: asking(async () => (await import("./numbers/conflicts.js")).conflicts(connection, decode)),
    gaps: asking(async () => (await import("./numbers/gaps.js")).gaps(connection)),
    graph: asking(async () => (await import("./ask/graph.js")).graph(connection)),
    beginRun: asking(async () => (await theRun()).begin),
    async endRun(end) {
      const run = await theRun();
      return explained(file, () => run.end(end));
    },
    runs: asking(async () => (await import("./ask/runs.js")).runs(connection)),
    run: asking(async () => (await import("./ask/runs.js")).run(connection)),
    failures: asking(async () => (await import("./ask/failures.js")).failures(connection, readerVersion)),
    versions: asking(async () => (await import("./ask/versions.js")).versions(connection)),
    status: asking(async () => (await import("./ask/status.js")).status(connection, readerVersion)),
    async close() {
      if (!connection.open) return;
      if (mode === "write") foldJournal(connection);
      connection.close();
    },
  };
}

/**
 * Where somebody reads for long, or there is no room for it, the journal stays beside the file: it is whole, and who
 * opens the file next reads it too.
 */
function foldJournal(connection: Connection): void {
  try {
    connection.pragma("busy_timeout = 250");
    connection.pragma("wal_checkpoint(TRUNCATE)");
  } catch {
    // Said already by what was written last, or of no consequence.
  }
}
