import { closeSync, openSync, readSync } from "node:fs";
import { NewerArchiveError, NotAnArchiveError } from "../../model/errors.js";

/** Stands in the header of every archive: "DPCH". Never changed. */
export const APPLICATION_ID = 0x44504348;

/** What lies where an archive is looked for. */
export type Found = "archive" | "empty" | "nothing";

/**
 * Looks at the first bytes of a file before SQLite does, so that whatever is not ours is refused untouched.
 * Errors: NotAnArchiveError, NewerArchiveError (a schema above `known`).
 */
export function lookAtFile(file: string, known: number): Found {
  const header = firstBytes(file);
  if (header === null) return "nothing";
  if (header.length === 0) return "empty";
  if (header.length < HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new NotAnArchiveError(file, "no SQLite database");
  if (header.readInt32BE(AT_APPLICATION_ID) !== APPLICATION_ID)
    throw new NotAnArchiveError(file, "a database of another program");
  const version = header.readInt32BE(AT_USER_VERSION);
  if (version > known) throw new NewerArchiveError(file, version, known);
  return "archive";
}

function firstBytes(file: string): Buffer | null {
  const descriptor = openIfThere(file);
  if (descriptor === null) return null;
  try {
    const bytes = Buffer.alloc(HEADER);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, HEADER, 0));
  } catch (error) {
    throw isCode(error, "EISDIR") ? new NotAnArchiveError(file, "a folder") : error;
  } finally {
    closeSync(descriptor);
  }
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, "r");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    if (isCode(error, "EISDIR")) throw new NotAnArchiveError(file, "a folder");
    throw error;
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;

// https://www.sqlite.org/fileformat2.html#the_database_header
const MAGIC = Buffer.from("SQLite format 3\0", "latin1");
const HEADER = 100;
const AT_USER_VERSION = 60;
const AT_APPLICATION_ID = 68;
