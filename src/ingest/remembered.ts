import type { RunLog, RunRow } from "../model/runs.js";
import { countsOf, exitCodeOf } from "./counts.js";
import type { IngestOptions } from "./options.js";
import type { IngestSummary } from "./summary.js";

type Outcome = Omit<IngestSummary, "run" | "cutShort">;

/** What a run came to, and what the archive says of it. */
export interface Remembered extends Pick<IngestSummary, "run" | "cutShort"> {
  readonly outcome: Outcome;
}

/** Does what a run is to do, and has the archive remember it; of one without an archive nothing is remembered. */
export async function remembered(
  log: RunLog | null,
  what: { readonly command: string; readonly paths: readonly string[] },
  { now, clock, version }: Pick<IngestOptions, "now" | "clock" | "version">,
  work: () => Promise<Outcome>,
): Promise<Remembered> {
  if (log === null) return { outcome: await work(), run: null, cutShort: null };
  const [started, from] = [now(), clock()];
  const before = await log.beginRun({ ...what, version, started: started.toISOString() });
  // Told by the clock that only goes forward: the other may be set meanwhile.
  const finished = () => new Date(started.getTime() + Math.max(0, clock() - from)).toISOString();
  try {
    const outcome = await work();
    const end = { finished: finished(), counts: countsOf(outcome), exit: exitCodeOf(outcome) };
    return { outcome, run: (await log.endRun(end)).run, cutShort: before && shortOf(before) };
  } catch (error) {
    // What broke the run may keep its end from being written, too: then it counts as cut short.
    await log.endRun({ finished: finished(), counts: {}, exit: 2 }).catch(() => {});
    throw error;
  }
}

const shortOf = ({ run, started }: RunRow) => ({ run, started });
