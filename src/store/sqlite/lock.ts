import { statSync, utimesSync } from "node:fs";
import { HeldArchiveError } from "../../model/errors.js";
import { type Connection, connect, type NativeBinding } from "./connection.js";

/** How long a run waits for another one, and by which clock. */
export interface Patience {
  /** Seconds; 0 for not at all. */
  readonly wait: number;
  /** The time of day: a run that has to wait is told since when. */
  readonly now: () => Date;
}

/** The archive is this run's alone until it lets go, or its process ends. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock of an archive: a file beside it, empty, that the operating system locks for SQLite, and lets go of
 * when the process ends, however it ends. The file stays: to remove it would let two runs hold two files of one name.
 * Errors: HeldArchiveError where another run holds it all the while.
 */
export async function takeLock(
  archive: string,
  { wait, now }: Patience,
  nativeBinding: NativeBinding,
): Promise<Lock> {
  const file = lockFileOf(archive);
  const connection = connect(file, nativeBinding, false);
  try {
    connection.pragma("busy_timeout = 0");
    for (let waited = 0; !isTaken(connection); waited += PAUSE) {
      if (waited >= wait * 1000) throw new HeldArchiveError(archive, lastTaken(file), wait);
      await pause();
    }
    // Looked at by path: to open a file and close it drops the locks that the process has on it.
    utimesSync(file, now(), now());
    return { release: () => void connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

export const lockFileOf = (archive: string) => `${archive}-lock`;

function isTaken(connection: Connection): boolean {
  try {
    // A journal in memory: nothing is ever written, and nothing stands beside the file.
    connection.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") return false;
    throw error;
  }
}

function lastTaken(file: string): Date | null {
  return statSync(file, { throwIfNoEntry: false })?.mtime ?? null;
}

const pause = () => new Promise<void>((resume) => setTimeout(resume, PAUSE));
/** Milliseconds between two tries. */
const PAUSE = 50;
