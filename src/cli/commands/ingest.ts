import { Option } from "commander";
import { type IngestSummary, ingest as ingestPaths, isAnyThere } from "../../ingest/index.js";
import { type ExitCode, NoArchiveError } from "../../model/errors.js";
import type { Context, OpenedArchive } from "../context.js";
import { type ArchiveChoice, archiveOption, gatherPattern, readSeconds, waitOption } from "../options.js";
import { gapIn, paperOf } from "../page.js";
import { progressLine } from "../progress.js";
import { ingestReport } from "../renderers/ingest-report.js";
import { ingestTroubles } from "../renderers/ingest-troubles.js";
import { jsonText } from "../renderers/json.js";
import { visible } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const ingest: CliCommand = {
  declare: (command) =>
    command
      .summary("put folders of texts into the archive")
      .description(INGEST)
      .argument("<path...>", "folders, with all below them, and files")
      .option(
        "--glob <pattern>",
        "which files of a folder, instead of .txt, .md and .text (may be repeated)",
        gatherPattern,
      )
      .option("--allow-empty", "take it that a folder which has become empty is meant to be")
      .option(
        "--settle <seconds>",
        "leave files alone that changed within so many seconds: they may be half copied",
        readSeconds,
      )
      .option("--dry-run", "compare and read, but write nothing")
      .option("--quiet", "say only what failed")
      .addOption(
        new Option("--format <format>", "how the summary is printed")
          .choices(["text", "json"])
          .default("text"),
      )
      .addOption(waitOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch ingest ~/Documents/cong-van", "dispatch ingest inbox --glob '**/*.vb' --dry-run"),
      ),
  run: runIngest,
};

const INGEST = `\
Bring the archive up to what stands in the folders: new and changed files are read, what is unchanged is \
left alone, what is gone is kept and marked missing. The first ingest makes the archive. Run it as often as you like.`;

interface IngestCommandOptions extends ArchiveChoice {
  readonly glob?: readonly string[];
  readonly allowEmpty?: true;
  readonly settle?: number;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly wait: number;
  readonly format: "text" | "json";
}

async function runIngest(context: Context, paths: string[], typed: IngestCommandOptions): Promise<ExitCode> {
  const hasWork = isAnyThere(paths, context.cwd);
  const opened = hasWork ? await open(context, typed) : null;
  if (opened?.isNew && !typed.quiet) {
    context.stderr.write(`New archive: ${visible(context.shortenPath(opened.file))}\n${gapIn(context)}`);
  }
  if (opened) await warnOfNetwork(context, opened.file);
  try {
    const summary = await compare(context, paths, typed, opened);
    await print(summary, typed, context, hasWork);
    return hasWork ? exitCodeOf(summary) : 2;
  } finally {
    await opened?.archive.close();
  }
}

async function warnOfNetwork(context: Context, file: string): Promise<void> {
  const network = await context.networkOf(file);
  if (network === null) return;
  const warning = `Warning: the archive lies on a network file system (${network}), where locks may not hold. Keep it on a local disk.`;
  context.stderr.write(`${visible(warning)}\n${gapIn(context)}`);
}

/** A dry run makes no archive: where there is none, everything is new. */
async function open(
  context: Context,
  { archive, dryRun, wait }: IngestCommandOptions,
): Promise<OpenedArchive | null> {
  if (!dryRun) return context.openArchive(archive ?? null, "write", wait);
  try {
    return await context.openArchive(archive ?? null, "read");
  } catch (error) {
    if (error instanceof NoArchiveError) return null;
    throw error;
  }
}

async function compare(
  { cwd, signal, parseMany, stderr, clock, now }: Context,
  paths: readonly string[],
  { glob, dryRun, quiet, allowEmpty, settle = 0 }: IngestCommandOptions,
  opened: OpenedArchive | null,
): Promise<IngestSummary> {
  const progress = progressLine(stderr, clock, quiet ?? false);
  try {
    const options = {
      ...{ cwd, signal, now, settle },
      glob: glob ?? null,
      dryRun: dryRun ?? false,
      allowEmpty: allowEmpty ?? false,
    };
    return await ingestPaths(paths, options, { archive: opened?.archive ?? null, parseMany }, progress.show);
  } finally {
    progress.clear();
  }
}

async function print(
  summary: IngestSummary,
  { format, quiet }: IngestCommandOptions,
  context: Context,
  hasWork: boolean,
): Promise<void> {
  const { stdout, stderr } = context;
  const isReported = !quiet && hasWork;
  if (format === "json") stdout.write(jsonText(summary));
  else if (isReported) stdout.write(ingestReport(summary, stdout.columns));
  const troubles = ingestTroubles(summary, await paperOf(context, stderr), quiet ?? false);
  if (troubles !== "") stderr.write(isReported ? gapIn(context) + troubles : troubles);
}

function exitCodeOf(summary: IngestSummary): ExitCode {
  return summary.newlyFailed > 0 || summary.unreachable.length > 0 || summary.interrupted ? 1 : 0;
}
