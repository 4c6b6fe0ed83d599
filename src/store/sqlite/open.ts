import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { DispatchError, NewerArchiveError, NoArchiveError } from "../../model/errors.js";
import { type Connection, connect, type NativeBinding, PRAGMAS, READER_PRAGMAS } from "./connection.js";
import { lookAtFile } from "./header.js";
import { type Migration, migrate, userVersion, versionOf } from "./migrate.js";

export interface Opening {
  /** Absolute path; `:memory:` for one that is gone when closed. */
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly nativeBinding: NativeBinding;
}

export interface Opened {
  readonly connection: Connection;
  /** True where this opening made the archive. */
  readonly isNew: boolean;
}

/**
 * Opens an archive to write, making it, and its folder for its owner alone, where there is none.
 * Errors: NotAnArchiveError, NewerArchiveError; a file that is refused is not touched.
 */
export function openForWriting({ file, migrations, nativeBinding }: Opening): Opened {
  const inMemory = file === ":memory:";
  const isNew = inMemory || lookAtFile(file, versionOf(migrations)) !== "archive";
  if (!inMemory) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const connection = connect(file, nativeBinding, false);
  return closingOnError(connection, () => {
    const [pageSize, ...others] = PRAGMAS as [string, ...string[]];
    connection.pragma(pageSize);
    // The first step goes in before the journal is set up: a file cut short there still says whose it is.
    if (isNew) migrate(connection, migrations);
    for (const pragma of others) connection.pragma(pragma);
    refuseNewer(connection, file, migrations);
    migrate(connection, migrations);
    return { connection, isNew };
  });
}

/**
 * Opens an archive to read. Nothing of it is changed; the journal's two files, which SQLite needs beside it, are
 * gone again once it is closed. Where nothing may be written a private copy is read.
 * Errors: NoArchiveError, NotAnArchiveError, NewerArchiveError.
 */
export function openForReading({ file, migrations, nativeBinding }: Opening): Opened {
  if (lookAtFile(file, versionOf(migrations)) !== "archive") throw new NoArchiveError(file);
  const connection = connectReader(file, nativeBinding);
  return closingOnError(connection, () => {
    for (const pragma of READER_PRAGMAS) connection.pragma(pragma);
    refuseNewer(connection, file, migrations);
    refuseOlder(connection, file, migrations);
    return { connection, isNew: false };
  });
}

/** A read-only connection would leave the journal's files behind; one that may write removes them. */
function connectReader(file: string, binding: NativeBinding): Connection {
  if (mayWrite(file) && mayWrite(dirname(file))) return connect(file, binding, false);
  if (existsSync(`${file}-wal`)) return connect(file, binding, true);
  return connect(withoutJournal(readFileSync(file)), binding, true);
}

/** At rest an archive is whole without its journal: marked as having none, its bytes can be read from memory. */
function withoutJournal(bytes: Buffer): Buffer {
  bytes.fill(1, AT_JOURNAL_MODE, AT_JOURNAL_MODE + 2);
  return bytes;
}

// https://www.sqlite.org/fileformat2.html#file_format_version_numbers
const AT_JOURNAL_MODE = 18;

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Again, now that the journal is read: a newer program may have written since the file's header was. */
function refuseNewer(connection: Connection, file: string, migrations: readonly Migration[]): void {
  const [found, known] = [userVersion(connection), versionOf(migrations)];
  if (found > known) throw new NewerArchiveError(file, found, known);
}

/** A reader may not bring a schema up to date. */
function refuseOlder(connection: Connection, file: string, migrations: readonly Migration[]): void {
  if (userVersion(connection) < versionOf(migrations))
    throw new DispatchError(`${file} was written by an older dispatch`, "Ingest once more: that renews it.");
}

function closingOnError(connection: Connection, open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    connection.close();
    throw error;
  }
}
