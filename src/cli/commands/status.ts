import { Option } from "commander";
import type { ExitCode } from "../../model/errors.js";
import type { RunRow, Status } from "../../model/runs.js";
import type { Context } from "../context.js";
import { type ArchiveChoice, archiveOption } from "../options.js";
import { jsonText } from "../renderers/json.js";
import { labelled } from "../renderers/lines.js";
import { newsOf } from "../renderers/run-subject.js";
import { runFields } from "../renderers/runs.js";
import { count } from "../text/count.js";
import { visible } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const status: CliCommand = {
  declare: (command) =>
    command
      .summary("say how the archive stands")
      .description(STATUS)
      .addOption(
        new Option("--format <format>", "how it is printed").choices(["text", "json"]).default("text"),
      )
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch status --archive backup.sqlite", "dispatch status --format json"),
      ),
  run: runStatus,
};

const STATUS = `\
Say how many documents there are, of which days, when the last run and the last verification were, how large the \
archive is, and what may want a look.`;

interface StatusOptions extends ArchiveChoice {
  readonly format: "text" | "json";
}

async function runStatus(context: Context, typed: StatusOptions): Promise<ExitCode> {
  const { archive, file } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const found = await archive.status();
    context.stdout.write(
      typed.format === "json" ? jsonText(fieldsOf(found, file)) : textOf(found, file, context),
    );
    return 0;
  } finally {
    await archive.close();
  }
}

function textOf(status: Status, file: string, { shortenPath, localTime }: Context): string {
  const { documents, from, to, size, textSize, lastRun, lastVerified } = status;
  return labelled([
    ["Archive", visible(shortenPath(file))],
    ["Documents", String(documents)],
    ["Dated", from === null ? null : `${from} to ${to}`],
    ["Size", `${megabytes(size)}; texts ${megabytes(textSize)}`],
    ["Last run", lastRun === null ? "none is remembered" : runWords(lastRun, localTime)],
    ["Verified", lastVerified === null ? "never" : runWords(lastVerified, localTime)],
    ["Look at", looks(status).join(", ") || "nothing"],
  ]);
}

function runWords({ run, started, end }: RunRow, localTime: Context["localTime"]): string {
  const what = end === null ? "no end: cut short, or under way" : `${newsOf(end.counts)} (exit ${end.exit})`;
  return `${localTime(started)}, run ${run}: ${what}`;
}

function looks({ failures, missing, unnumbered, outdated, lastRun }: Status): string[] {
  const failed = failures.refused + failures.unreadable;
  return [
    ...(lastRun !== null && lastRun.end === null ? ["the last run"] : []),
    ...(failed > 0 ? [`${count(failed, "file")} that failed (dispatch failures)`] : []),
    ...(failures.secret > 0
      ? [`${count(failures.secret, "state secret")} held back (dispatch failures)`]
      : []),
    ...(missing > 0 ? [`${count(missing, "document")} whose file is missing (dispatch find --missing)`] : []),
    ...(unnumbered > 0 ? [`${unnumbered} signed without a number (dispatch find --status unnumbered)`] : []),
    ...(outdated > 0 ? [`${count(outdated, "text")} read by another reader`] : []),
  ];
}

const fieldsOf = ({ lastRun, lastVerified, ...status }: Status, file: string) => ({
  file,
  ...status,
  lastRun: lastRun && runFields(lastRun),
  lastVerified: lastVerified && runFields(lastVerified),
});

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
