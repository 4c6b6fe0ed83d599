import type { ParseMany } from "../ingest/index.js";
import type { Archive } from "../model/archive.js";
import type { LayOut } from "./graph-formats/drawing/lay-out.js";

/** A stream a command talks to, and what it can bear. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** True on a terminal, unless NO_COLOR or TERM=dumb say otherwise. */
  readonly hasColours: boolean;
  /** Columns a line may fill: the terminal's, else those of the variable COLUMNS; null where neither is known. */
  readonly columns: number | null;
}

/** `read` never makes or changes anything; `write` makes the archive, its folder included, where there is none. */
export type ArchiveMode = "read" | "write";

export interface OpenedArchive {
  readonly archive: Archive;
  /** Absolute path of the file. */
  readonly file: string;
  /** True where this opening made it. */
  readonly isNew: boolean;
}

/** A file named on the command line: its bytes, or why they cannot be had. */
export type Input =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly reason: string };

/** All of the world that a command sees. `main.ts` makes the real one, tests one of their own. */
export interface Context {
  readonly version: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Both end up in one place (a terminal, a file, a pipe), so that what they say stands together. */
  readonly isOnePlace: boolean;
  /** Milliseconds of a clock that only goes forward; for how often progress is drawn. */
  readonly clock: () => number;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /**
   * Opens the archive `--archive` names; null: the one of DISPATCH_ARCHIVE, else the user's own.
   * To write it is this process's alone until it is closed: others are waited for, `wait` seconds (10 unless given).
   * Rejects with NoArchiveError, NotAnArchiveError, NewerArchiveError or HeldArchiveError.
   */
  readonly openArchive: (file: string | null, mode: ArchiveMode, wait?: number) => Promise<OpenedArchive>;
  /** The network file system that a file lies on (`nfs`), where locks may not hold; null on a local disk. */
  readonly networkOf: (file: string) => Promise<string | null>;
  /** The time of day, for what is to be remembered. */
  readonly now: () => Date;
  /** An instant (ISO 8601) as this place tells it, to the second: `2026-11-28 09:00:03`. */
  readonly localTime: (instant: string) => string;
  /** The instant (ISO 8601, UTC) at which a day (`2026-11-28`) begins in this place. */
  readonly dayBegins: (day: string) => string;
  /** Writes a file whole or not at all, and replaces one that stands there. Rejects with a DispatchError. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Reads many texts, in this process or in several. */
  readonly parseMany: ParseMany;
  /** The texts at these paths as given: files, those under a folder as ingest lists them, `-` for standard input. */
  readonly readInputs: (paths: readonly string[]) => AsyncIterable<Input>;
  /** Finds a place for what is drawn; what does is loaded when it is first asked. */
  readonly layOut: LayOut;
  /** A path as people read it: relative where it lies below the working folder, `~` for the home folder. */
  readonly shortenPath: (path: string) => string;
}
