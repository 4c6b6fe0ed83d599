import type { PartialDate } from "../model/partial-date.js";
import type { Kind, Status } from "../model/record.js";

/**
 * What became of a file. `unchanged`: known by size and time, or by its bytes. `returned`: was missing, is back.
 * `moved`: bytes the archive knew at a path now gone. `copied`: bytes it holds already, from another path still there.
 * `missing`: known, gone from under an ingested folder, kept. `settling`: new or changed so lately that it may not be
 * whole yet, left for the next run. `heldBack`: a state secret, of which nothing goes in.
 */
export const OUTCOMES = [
  "added",
  "changed",
  "unchanged",
  "returned",
  "moved",
  "copied",
  "missing",
  "settling",
  "heldBack",
  "failed",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A path and why nothing could be had of it, in words for people. */
export interface Trouble {
  readonly path: string;
  readonly reason: string;
}

/** A file that is not in. `isNew` is false where the archive remembers it failing as it now stands. */
export interface FailedFile extends Trouble {
  readonly isNew: boolean;
}

/** A warning of the reader and the files it was given for. */
export interface WarningTally {
  readonly code: string;
  readonly files: number;
  /** The first paths in order of reading, at most `EXAMPLES`. */
  readonly examples: readonly string[];
}

/** A file a person should look at, with what the reader says of it. */
export interface Doubtful {
  readonly path: string;
  /** Of its first document that has a warning, and its date: they tell what a blank means. */
  readonly status: Status;
  readonly date: PartialDate | null;
  /** In order of the messages. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

/** The documents cited by what was read in this run, each counted once. */
export interface CitesTally {
  readonly documents: number;
  /** How many of them the archive holds; null where there were too many to ask, or nothing to ask. */
  readonly held: number | null;
}

/** How many paths a tally names at most. */
export const EXAMPLES = 20;

/** All that one run of ingest has to say. Paths are absolute. */
export interface IngestSummary {
  /** Its number among the runs that the archive remembers; null where nothing is remembered of it. */
  readonly run: number | null;
  /** The run before, where it was cut short: killed, or the machine stopped. What it wrote is whole. */
  readonly cutShort: { readonly run: number; readonly started: string } | null;
  /** Nothing was written. */
  readonly dryRun: boolean;
  /** Stopped early; whole batches are in the archive. */
  readonly interrupted: boolean;
  /** Every file once, by what became of it. */
  readonly files: Readonly<Record<Outcome, number>>;
  /** Texts read in this run: added, changed or read again. */
  readonly read: number;
  /** Unchanged files whose text was read again because the reader is newer than what is held of them. */
  readonly reread: number;
  /** Documents read in this run, one file may hold several. */
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly cites: CitesTally;
  /** Most frequent first. */
  readonly warnings: readonly WarningTally[];
  /** How many files read in this run have a warning, and the first `EXAMPLES` of them. */
  readonly doubtful: { readonly files: number; readonly examples: readonly Doubtful[] };
  readonly failed: readonly FailedFile[];
  /** State secrets that were held back. */
  readonly heldBack: readonly FailedFile[];
  /** Failures the archive did not know yet. */
  readonly newlyFailed: number;
  /** PATHs given that are no file and no folder, and folders that have become empty: nothing under them is missing. */
  readonly unreachable: readonly Trouble[];
  /** What was left alone in the folders: `.pdf` → 40, most frequent first. */
  readonly skipped: readonly { readonly what: string; readonly files: number }[];
}

/** Told while it runs, for a progress line. */
export type IngestEvent =
  /** The folders were listed: this many files to compare. */
  | { readonly type: "listed"; readonly files: number }
  /** Of the files to be read, so many were. */
  | { readonly type: "progress"; readonly done: number; readonly of: number };

export type OnIngestEvent = (event: IngestEvent) => void;
