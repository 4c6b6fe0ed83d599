import type { IngestSummary } from "../../src/ingest/index.js";

export const NO_FILES = {
  added: 0,
  changed: 0,
  unchanged: 0,
  returned: 0,
  moved: 0,
  copied: 0,
  missing: 0,
  settling: 0,
  heldBack: 0,
  failed: 0,
};
export const NO_KINDS = { dispatch: 0, notice: 0, annex: 0, unknown: 0 };

/** What an ingest of nothing says, changed as a test needs. */
export const summary = (changes: Partial<IngestSummary> = {}): IngestSummary => ({
  run: null,
  cutShort: null,
  dryRun: false,
  interrupted: false,
  files: NO_FILES,
  read: 0,
  reread: 0,
  kinds: NO_KINDS,
  cites: { documents: 0, held: null },
  warnings: [],
  doubtful: { files: 0, examples: [] },
  failed: [],
  heldBack: [],
  newlyFailed: 0,
  unreachable: [],
  skipped: [],
  ...changes,
});
