import { DispatchError } from "../../model/errors.js";

/**
 * What SQLite or the file system refuses, in words for people: a DispatchError a user can act on. An error of this
 * program stays what it is.
 */
export function inWords(error: unknown, file: string): unknown {
  if (error instanceof DispatchError || !(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  const trouble = TROUBLES.find(({ codes }) => codes.some((known) => code.startsWith(known)));
  if (trouble === undefined) return error;
  return new DispatchError(`${file}: ${trouble.what}`, trouble.hint, 2, { cause: error });
}

interface Trouble {
  /** Of SQLite with all its finer ones, of the file system. */
  readonly codes: readonly string[];
  readonly what: string;
  readonly hint: string;
}

const WHOLE = "What was written before is whole; another run does the rest.";
const ROOM = `Make room. ${WHOLE}`;
const ELSEWHERE = "Name another file with --archive.";

const TROUBLES: readonly Trouble[] = [
  {
    codes: ["SQLITE_BUSY", "SQLITE_LOCKED"],
    what: "another dispatch is writing to this archive",
    hint: "Wait until it has finished.",
  },
  {
    codes: ["SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH", "EACCES", "EPERM", "EROFS"],
    what: "no permission",
    hint: ELSEWHERE,
  },
  { codes: ["SQLITE_FULL", "ENOSPC", "EDQUOT"], what: "no room is left on the disk", hint: ROOM },
  {
    codes: [
      "SQLITE_IOERR_WRITE",
      "SQLITE_IOERR_FSYNC",
      "SQLITE_IOERR_TRUNCATE",
      "SQLITE_IOERR_SHMSIZE",
      "EFBIG",
    ],
    what: "the disk refuses what is written",
    hint: `Look at the disk, its quota and the limit of file sizes (ulimit -f). ${WHOLE}`,
  },
  {
    codes: ["SQLITE_CORRUPT", "SQLITE_NOTADB"],
    what: "the archive is damaged",
    hint: "Move it away and ingest again, or bring back a copy of it.",
  },
  {
    codes: ["SQLITE_CANTOPEN", "SQLITE_IOERR", "ENOTDIR", "EEXIST", "EIO", "ELOOP", "ENAMETOOLONG"],
    what: "cannot be opened",
    hint: ELSEWHERE,
  },
];
