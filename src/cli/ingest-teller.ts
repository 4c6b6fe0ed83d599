import type { IngestSummary } from "../ingest/index.js";
import type { ExitCode } from "../model/errors.js";
import type { Context } from "./context.js";
import { eventLog } from "./event-log.js";
import { gapIn, paperOf } from "./page.js";
import { progressLine } from "./progress.js";
import { ingestTroubles } from "./renderers/ingest-troubles.js";
import { jsonText } from "./renderers/json.js";
import { visible } from "./text/visible.js";

/** How an ingest is told: to people, or to a log that machines read; and the file that is to keep its summary. */
export interface Telling {
  readonly quiet?: boolean;
  readonly logFormat: "text" | "json";
  readonly report?: string;
}

/** Tells what an ingest does while it does it, on standard error, and leaves its report. */
export function ingestTeller(context: Context, { quiet = false, logFormat, report }: Telling) {
  const { stderr, clock, now, shortenPath, version } = context;
  const [started, from] = [now(), clock()];
  const isForMachines = logFormat === "json";
  const progress = progressLine(stderr, clock, quiet || isForMachines);
  const log = eventLog(context);
  const say = (line: string) => stderr.write(`${visible(line)}\n${gapIn(context)}`);
  return {
    newArchive(file: string) {
      if (isForMachines) log.write("new archive", { file });
      else if (!quiet) say(`New archive: ${shortenPath(file)}`);
    },
    network(network: string) {
      if (isForMachines) log.write("network file system", { network });
      else say(NETWORK_WARNING.replace("NETWORK", network));
    },
    show: { show: isForMachines ? log.show : progress.show, clear: progress.clear },
    async troubles(summary: IngestSummary, isAfterData: boolean) {
      if (isForMachines) return log.troubles(summary);
      const troubles = ingestTroubles(summary, await paperOf(context, stderr), quiet);
      if (troubles !== "") stderr.write(isAfterData ? gapIn(context) + troubles : troubles);
    },
    async end(summary: IngestSummary, exit: ExitCode) {
      const { run, files } = summary;
      if (isForMachines) log.write("ended", { run, exit, files });
      if (report === undefined) return;
      const finished = new Date(started.getTime() + clock() - from);
      await context.writeFile(report, jsonText({ started, finished, version, exit, ...summary }));
    },
  };
}

const NETWORK_WARNING =
  "Warning: the archive lies on a network file system (NETWORK), where locks may not hold. Keep it on a local disk.";
