import type { ExitCode } from "./errors.js";

/** A run of a command that may write, as it begins. Instants are ISO 8601 in UTC. */
export interface RunStart {
  /** Such as `ingest`. */
  readonly command: string;
  readonly started: string;
  /** Of the program. */
  readonly version: string;
  /** What it was given, absolute. */
  readonly paths: readonly string[];
}

/** What it did, by a word for it: `added`, `newlyFailed`; what is not there was none. */
export type RunCounts = Readonly<Record<string, number>>;

/** And as it ends. */
export interface RunEnd {
  /** Never before `started`, whatever became of the clock. */
  readonly finished: string;
  readonly counts: RunCounts;
  readonly exit: ExitCode;
}

/** A run as the archive remembers it: without an end where it was killed, or is under way. */
export interface RunRow extends RunStart {
  /** From 1, in the order in which runs wrote. */
  readonly run: number;
  /** Version of the reader. */
  readonly reader: number;
  readonly end: RunEnd | null;
}

/**
 * Why a file is not in: the system does not hand it over (`refused`), the reader makes no text of it (`unreadable`),
 * or it is a state secret and held back (`secret`).
 */
export const FAILURE_KINDS = ["refused", "unreadable", "secret"] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A file that is not in, as it stood when that was last tried. */
export interface Failure {
  readonly path: string;
  readonly size: number;
  /** Nanoseconds since the epoch. */
  readonly mtimeNs: bigint;
  readonly kind: FailureKind;
  /** In words for people. */
  readonly reason: string;
  /** Version of the reader that tried. */
  readonly reader: number;
  /** True where that is the reader of this program. */
  readonly isCurrent: boolean;
  /** When it failed first and last since it was last in, if ever; null for what was not noted. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The run in which it failed last. */
  readonly run: number | null;
}

/** A text that stands or stood at a path. */
export interface Version {
  readonly path: string;
  readonly state: "current" | "missing" | "superseded";
  /** Id of its document. */
  readonly id: string;
  /** The run that brought it in, and when that began; null for what was not noted. */
  readonly run: number | null;
  readonly since: string | null;
}

/** An archive at a glance. */
export interface Status {
  /** Documents that are found: superseded ones left out. */
  readonly documents: number;
  /** The first and the last day of any of them; null where none has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Bytes of its file, and of the texts as they were given. */
  readonly size: number;
  readonly textSize: number;
  /** The last run that wrote texts, and the last verification; null where there was none. */
  readonly lastRun: RunRow | null;
  readonly lastVerified: RunRow | null;
  /** What may want a look. */
  readonly failures: Readonly<Record<FailureKind, number>>;
  /** Documents whose file is missing from its folder. */
  readonly missing: number;
  /** Signed, but without a number. */
  readonly unnumbered: number;
  /** Not read by this program's reader: the next ingest that meets their files, reads them. */
  readonly outdated: number;
}

/** What an archive remembers of the runs that wrote to it. */
export interface RunLog {
  /**
   * Begins a run: what is put from now on is brought in by it. Its row is written with its first batch, or at its end
   * where there was none. Gives the run before, if that never ended: it was cut short, for only one runs at a time.
   */
  beginRun(start: RunStart): Promise<RunRow | null>;
  /** Ends the run that was begun; gives its row. */
  endRun(end: RunEnd): Promise<RunRow>;
  /** The last so many runs, newest first; null for all. */
  runs(limit: number | null): Promise<RunRow[]>;
  /** Null where no run has this number. */
  run(run: number): Promise<RunRow | null>;
  /** Files that are not in, at or under these absolute paths, in order of path; null for all. */
  failures(under: readonly string[] | null): Promise<Failure[]>;
  /** The texts that stand or stood at the paths of a document, path by path, the latest first. */
  versions(id: string): Promise<Version[]>;
  status(): Promise<Status>;
}
