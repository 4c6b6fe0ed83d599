import { Option } from "commander";
import { exitCodeOf, type IngestSummary, ingest as ingestPaths, isAnyThere } from "../../ingest/index.js";
import { type ExitCode, NoArchiveError } from "../../model/errors.js";
import type { Context, OpenedArchive } from "../context.js";
import { ingestTeller } from "../ingest-teller.js";
import { type ArchiveChoice, archiveOption, gatherPattern, readSeconds, waitOption } from "../options.js";
import type { ProgressLine } from "../progress.js";
import { ingestReport } from "../renderers/ingest-report.js";
import { jsonText } from "../renderers/json.js";
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
      .option("--retry-failed", "try files again that are known to fail")
      .option("--keep-secret", "take state secrets in too, as of holdings that are secret no longer")
      .option("--dry-run", "compare and read, but write nothing")
      .option("--quiet", "say only what failed")
      .addOption(
        new Option("--format <format>", "how the summary is printed")
          .choices(["text", "json"])
          .default("text"),
      )
      .option("--report <file>", "write the whole summary into a file, as JSON")
      .addOption(
        new Option("--log-format <format>", "how what it does is told on standard error")
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
  readonly retryFailed?: true;
  readonly keepSecret?: true;
  readonly dryRun?: true;
  readonly quiet?: true;
  readonly wait: number;
  readonly format: "text" | "json";
  readonly report?: string;
  readonly logFormat: "text" | "json";
}

async function runIngest(context: Context, paths: string[], typed: IngestCommandOptions): Promise<ExitCode> {
  const hasWork = isAnyThere(paths, context.cwd);
  const told = ingestTeller(context, typed);
  const opened = hasWork ? await open(context, typed) : null;
  if (opened?.isNew) told.newArchive(opened.file);
  const network = opened && (await context.networkOf(opened.file));
  if (network) told.network(network);
  try {
    const summary = await compare(context, paths, typed, opened, told.show);
    const exit = hasWork ? exitCodeOf(summary) : 2;
    print(summary, typed, context, hasWork);
    await told.troubles(summary, !typed.quiet && hasWork);
    await told.end(summary, exit);
    return exit;
  } finally {
    await opened?.archive.close();
  }
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
  { cwd, signal, parseMany, clock, now, version }: Context,
  paths: readonly string[],
  typed: IngestCommandOptions,
  opened: OpenedArchive | null,
  progress: ProgressLine,
): Promise<IngestSummary> {
  try {
    const options = {
      ...{ cwd, signal, now, clock, version },
      glob: typed.glob ?? null,
      allowEmpty: typed.allowEmpty ?? false,
      settle: typed.settle ?? 0,
      retryFailed: typed.retryFailed ?? false,
      keepSecret: typed.keepSecret ?? false,
      dryRun: typed.dryRun ?? false,
    };
    return await ingestPaths(paths, options, { archive: opened?.archive ?? null, parseMany }, progress.show);
  } finally {
    progress.clear();
  }
}

function print(
  summary: IngestSummary,
  { format, quiet }: IngestCommandOptions,
  { stdout }: Context,
  hasWork: boolean,
): void {
  if (format === "json") stdout.write(jsonText(summary));
  else if (!quiet && hasWork) stdout.write(ingestReport(summary, stdout.columns));
}
