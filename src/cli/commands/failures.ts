import { Option } from "commander";
import type { ExitCode } from "../../model/errors.js";
import type { Failure } from "../../model/runs.js";
import type { Context } from "../context.js";
import { type ArchiveChoice, archiveOption } from "../options.js";
import { talk } from "../page.js";
import { jsonText } from "../renderers/json.js";
import { inColumns } from "../renderers/lines.js";
import { count } from "../text/count.js";
import { visible } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const failures: CliCommand = {
  declare: (command) =>
    command
      .summary("list the files that are not in, and why")
      .description(FAILURES)
      .addOption(
        new Option("--format <format>", "how they are printed").choices(["text", "json"]).default("text"),
      )
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch failures --archive backup.sqlite", "dispatch failures --format json"),
      ),
  run: runFailures,
};

const FAILURES = `\
List the files that an ingest met and could not take in, or held back, with the reason and since when. Each is \
tried again when the file changes, or the reader does; with dispatch ingest --retry-failed at once.`;

interface FailuresOptions extends ArchiveChoice {
  readonly format: "text" | "json";
}

async function runFailures(context: Context, typed: FailuresOptions): Promise<ExitCode> {
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const found = await archive.failures(null);
    const text = typed.format === "json" ? jsonText(found.map(fieldsOf)) : textOf(found, context);
    context.stdout.write(text);
    if (typed.format === "text") talk(context, [summaryOf(found)], found.length > 0);
    return found.length === 0 ? 1 : 0;
  } finally {
    await archive.close();
  }
}

const textOf = (found: readonly Failure[], { localTime, shortenPath }: Context) =>
  inColumns(
    found.map(({ path, reason, firstSeen }) => [
      visible(shortenPath(path)),
      firstSeen === null ? "" : localTime(firstSeen),
      visible(reason),
    ]),
  );

function summaryOf(found: readonly Failure[]): string {
  const secret = found.filter(({ kind }) => kind === "secret").length;
  const failed = found.length - secret;
  if (found.length === 0) return "No file failed.";
  return [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(secret > 0 ? [`${count(secret, "state secret")} held back`] : []),
  ].join(", ");
}

/** Times in nanoseconds do not fit into a number of JSON: the time of change is told to the millisecond. */
const fieldsOf = ({ mtimeNs, isCurrent: _, ...failure }: Failure) => ({
  ...failure,
  modified: new Date(Number(mtimeNs / 1_000_000n)).toISOString(),
});
