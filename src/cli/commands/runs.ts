import { Option } from "commander";
import { DispatchError, type ExitCode } from "../../model/errors.js";
import type { Context } from "../context.js";
import { type ArchiveChoice, archiveOption, limitOption } from "../options.js";
import { jsonText } from "../renderers/json.js";
import { runFields, runsText, runText } from "../renderers/runs.js";
import { type CliCommand, examples } from "./command.js";

export const runs: CliCommand = {
  declare: (command) =>
    command
      .summary("list the runs that wrote to the archive, or show one")
      .description(RUNS)
      .argument("[run]", "the number of a run")
      .addOption(limitOption("at most this many runs (20 unless given)"))
      .addOption(
        new Option("--format <format>", "how runs are printed").choices(["text", "json"]).default("text"),
      )
      .addOption(archiveOption())
      .addHelpText("after", examples("dispatch runs --limit 7", "dispatch runs 12 --format json")),
  run: runRuns,
};

const RUNS = `\
List the last runs, newest first: when, how long, how it ended, what was news. With a number show one run. What a \
run brought in: dispatch find --added-since RUN.`;

interface RunsOptions extends ArchiveChoice {
  readonly limit?: number;
  readonly format: "text" | "json";
}

async function runRuns(context: Context, given: string | undefined, typed: RunsOptions): Promise<ExitCode> {
  const number = given === undefined ? null : readRun(given);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    if (number !== null) {
      const run = await archive.run(number);
      if (run === null) throw new DispatchError(`there is no run ${number}`, "dispatch runs lists them.", 1);
      context.stdout.write(typed.format === "json" ? jsonText(runFields(run)) : runText(run, context));
      return 0;
    }
    const found = await archive.runs(typed.limit ?? USUAL);
    context.stdout.write(typed.format === "json" ? jsonText(found.map(runFields)) : runsText(found, context));
    return found.length === 0 ? 1 : 0;
  } finally {
    await archive.close();
  }
}

const USUAL = 20;

/** The number of a run as typed. */
export function readRun(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new DispatchError(`"${written}" is no number of a run`, "dispatch runs lists them.");
}
