export interface IngestOptions {
  /** What relative PATHs are relative to. */
  readonly cwd: string;
  /** Patterns relative to each folder instead of the usual endings `.txt`, `.md`, `.text`; null for the usual. */
  readonly glob: readonly string[] | null;
  /** A folder in which nothing is left of all that is known to stand there is no trouble. */
  readonly allowEmpty: boolean;
  /** Files that changed within so many seconds are left alone; 0 for none. */
  readonly settle: number;
  /** Failures that are known are tried again. */
  readonly retryFailed: boolean;
  /** State secrets go in like other texts (holdings that are no longer secret); else nothing of them does. */
  readonly keepSecret: boolean;
  /** The time of day. */
  readonly now: () => Date;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  /** Of the program, for the record of the run. */
  readonly version: string;
  /** Compare and read, but write nothing. */
  readonly dryRun: boolean;
  /** Ctrl-C: the running batch is finished, the rest left for another time. */
  readonly signal: AbortSignal;
}
