import { Option } from "commander";
import type { Archive, HeldDocument } from "../../model/archive.js";
import { DispatchError, type ExitCode, UnreadableReferenceError } from "../../model/errors.js";
import type { DocumentRow } from "../../model/query.js";
import type { Version } from "../../model/runs.js";
import type { Context } from "../context.js";
import { type ArchiveChoice, archiveOption, yearOption } from "../options.js";
import { paperOf } from "../page.js";
import { isId, serialHint, tryReference, withYear } from "../reference.js";
import { heldFields } from "../renderers/held-fields.js";
import { jsonText } from "../renderers/json.js";
import { inColumns } from "../renderers/lines.js";
import { record } from "../renderers/record.js";
import { plainRow } from "../renderers/row.js";
import { MARGIN, rows } from "../renderers/rows.js";
import { visible, visibleLines } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const show: CliCommand = {
  declare: (command) =>
    command
      .summary("show one document: its record, its text")
      .description(SHOW)
      .argument("<ref|id...>", "its number, the words of a citation, or its id (7 hex digits or more)")
      .option("--text", "the text instead of the record")
      .option("--versions", "the texts that stand and stood at its paths instead of the record")
      .addOption(yearOption())
      .addOption(
        new Option("--format <format>", "how the record is printed")
          .choices(["table", "json"])
          .default("table"),
      )
      .addOption(archiveOption())
      .addHelpText("after", examples("dispatch show 51/UBND-KGVX", "dispatch show 4eac4b745fcb --text")),
  run: runShow,
};

const SHOW = `\
Show one document. Where several bear the number a dispatch is preferred to a notice of it; several \
dispatches are listed instead, and the exit code is 1.`;

const WHO_CITES = "Others may cite it all the same: dispatch cites REF";

interface ShowOptions extends ArchiveChoice {
  readonly text?: true;
  readonly versions?: true;
  readonly year?: string;
  readonly format: "table" | "json";
}

async function runShow(context: Context, words: string[], typed: ShowOptions): Promise<ExitCode> {
  const written = words.join(" ").trim();
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const candidates = await candidatesFor(archive, written, typed.year ?? null);
    const [only, ...others] = preferred(candidates);
    if (others.length > 0) throw await severalMeant(context, written, [only, ...others]);
    if (typed.versions) {
      context.stdout.write(versionsText(await archive.versions(only.id), typed.format, context));
      return 0;
    }
    const held = await archive.document(only.id);
    if (held === null) throw new Error(`document ${only.id} was listed but is not held`);
    context.stdout.write(await textOf(held, typed, context));
    return 0;
  } finally {
    await archive.close();
  }
}

type AtLeastOne = readonly [DocumentRow, ...DocumentRow[]];

/** What a reference may mean; where it means nothing that is held, what has such an id. Throws where nothing has. */
async function candidatesFor(archive: Archive, written: string, year: string | null): Promise<AtLeastOne> {
  const reference = await tryReference(written, year);
  const mayBeId = isId(written);
  if (reference === null && !mayBeId) throw new UnreadableReferenceError(written);
  const named = reference === null ? [] : await archive.candidates(reference);
  const found = named.length === 0 && mayBeId ? await archive.withId(written.toLowerCase()) : named;
  if (isSome(found)) return found;
  const hint = (reference && serialHint(reference)) ?? WHO_CITES;
  throw new DispatchError(`no document here is ${withYear(written, year)}`, hint, 1);
}

const isSome = (rows: readonly DocumentRow[]): rows is AtLeastOne => rows.length > 0;

/** The document itself before a text about it. */
function preferred(candidates: AtLeastOne): AtLeastOne {
  const dispatches = candidates.filter(({ kind }) => kind === "dispatch");
  return isSome(dispatches) ? dispatches : candidates;
}

async function textOf(held: HeldDocument, { text, format }: ShowOptions, context: Context): Promise<string> {
  if (text) return visibleLines(held.text.endsWith("\n") ? held.text : `${held.text}\n`);
  return format === "json"
    ? jsonText(heldFields(held))
    : record(held, await paperOf(context, context.stdout));
}

/** Path by path, the latest first: `dispatch show ID --text` shows each. */
function versionsText(versions: readonly Version[], format: ShowOptions["format"], context: Context): string {
  if (format === "json") return jsonText(versions);
  const cells = versions.map(({ path, id, state, run, since }) => [
    id,
    state,
    since === null ? "" : context.localTime(since),
    run === null ? "" : `run ${run}`,
    visible(context.shortenPath(path)),
  ]);
  return inColumns(cells);
}

/** Several are meant: they are listed as talk, for none of them is what was asked for; the file may tell them apart. */
async function severalMeant(context: Context, written: string, candidates: readonly DocumentRow[]) {
  const paper = await paperOf(context, context.stderr);
  const texts = candidates.map((row) => {
    const file = row.paths[0] === undefined ? "" : visible(context.shortenPath(row.paths[0]));
    return `${rows([plainRow(row)], paper)}${" ".repeat(MARGIN)}${file}\n`;
  });
  context.stderr.write(`${texts.join("\n")}\n`);
  return new DispatchError(
    `${candidates.length} documents may be meant by ${written}`,
    "Give its id, or add year or issuer to the number.",
    1,
  );
}
