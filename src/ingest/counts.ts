import type { ExitCode } from "../model/errors.js";
import type { RunCounts } from "../model/runs.js";
import type { IngestSummary } from "./summary.js";

/** What of a summary is remembered of its run: numbers alone, and only those that are not 0. */
export function countsOf(summary: Omit<IngestSummary, "run" | "cutShort">): RunCounts {
  const { files, read, reread, newlyFailed, heldBack, unreachable, interrupted } = summary;
  const counts = {
    ...files,
    ...{ read, reread, newlyFailed },
    newlyHeldBack: heldBack.filter(({ isNew }) => isNew).length,
    unreachable: unreachable.length,
    interrupted: interrupted ? 1 : 0,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** 1 where there is news that somebody should act on. State secrets that were held back are where they should be. */
export const exitCodeOf = ({
  newlyFailed,
  unreachable,
  interrupted,
}: Pick<IngestSummary, "newlyFailed" | "unreachable" | "interrupted">): ExitCode =>
  newlyFailed > 0 || unreachable.length > 0 || interrupted ? 1 : 0;
