import { type Command, Option } from "commander";
import type { Archive, HeldDocument } from "../../model/archive.js";
import { DispatchError, type ExitCode } from "../../model/errors.js";
import type { DocumentRow } from "../../model/query.js";
import type { Version } from "../../model/runs.js";
import { documentAsked } from "../asked.js";
import { answerEach, BULK, isBulk } from "../bulk.js";
import type { Context } from "../context.js";
import { documentMeant } from "../meant.js";
import { type ArchiveChoice, archiveOption, yearOption } from "../options.js";
import { paperOf } from "../page.js";
import { heldFields } from "../renderers/held-fields.js";
import { jsonText } from "../renderers/json.js";
import { jsonLine } from "../renderers/jsonl.js";
import { inColumns } from "../renderers/lines.js";
import { record } from "../renderers/record.js";
import { visible, visibleLines } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const show: CliCommand = {
  declare: (command) =>
    command
      .summary("show one document: its record, its text")
      .description(SHOW)
      .argument(
        "<ref|id...>",
        "its number, the words of a citation, or its id (7 hex digits or more); - for many",
      )
      .option("--text", "the text instead of the record")
      .option("--versions", "the texts that stand and stood at its paths instead of the record")
      .addOption(yearOption())
      .addOption(
        new Option("--format <format>", "how the record is printed")
          .choices(["table", "json", "jsonl"])
          .default("table"),
      )
      .addOption(archiveOption())
      .addHelpText("after", examples("dispatch show 51/UBND-KGVX", "dispatch show 4eac4b745fcb --text")),
  run: runShow,
};

const SHOW = `\
Show one document. Where several bear the number a dispatch is preferred to a notice of it; several \
dispatches are listed instead, and the exit code is 1. ${BULK}`;

interface ShowOptions extends ArchiveChoice {
  readonly text?: true;
  readonly versions?: true;
  readonly year?: string;
  readonly format: "table" | "json" | "jsonl";
}

async function runShow(
  context: Context,
  words: string[],
  typed: ShowOptions,
  command: Command,
): Promise<ExitCode> {
  const year = typed.year ?? null;
  if (isBulk(words)) {
    if (typed.text)
      throw new DispatchError("--text shows one document", "The answers to - have the text as a key.");
    if (typed.versions) throw new DispatchError("--versions shows those of one document");
    return answerEach(context, typed, command, async (archive, asked) => [
      heldFields(await held(archive, await documentMeant(archive, asked, year))),
    ]);
  }
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const row = await documentAsked(context, archive, words.join(" ").trim(), year);
    if (typed.versions)
      context.stdout.write(versionsText(await archive.versions(row.id), typed.format, context));
    else context.stdout.write(await textOf(await held(archive, row), typed, context));
    return 0;
  } finally {
    await archive.close();
  }
}

async function held(archive: Archive, { id }: DocumentRow): Promise<HeldDocument> {
  const document = await archive.document(id);
  if (document === null) throw new Error(`document ${id} was listed but is not held`);
  return document;
}

async function textOf(held: HeldDocument, { text, format }: ShowOptions, context: Context): Promise<string> {
  if (text) return visibleLines(held.text.endsWith("\n") ? held.text : `${held.text}\n`);
  if (format === "json") return jsonText(heldFields(held));
  if (format === "jsonl") return jsonLine(heldFields(held));
  return record(held, await paperOf(context, context.stdout));
}

/** Path by path, the latest first: `dispatch show ID --text` shows each. */
function versionsText(versions: readonly Version[], format: ShowOptions["format"], context: Context): string {
  if (format === "json") return jsonText(versions);
  if (format === "jsonl") return versions.map(jsonLine).join("");
  const cells = versions.map(({ path, id, state, run, since }) => [
    id,
    state,
    since === null ? "" : context.localTime(since),
    run === null ? "" : `run ${run}`,
    visible(context.shortenPath(path)),
  ]);
  return inColumns(cells);
}
