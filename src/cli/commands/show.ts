import { Option } from "commander";
import type { Archive, HeldDocument } from "../../model/archive.js";
import { DispatchError, type ExitCode, UnreadableReferenceError } from "../../model/errors.js";
import type { DocumentRow } from "../../model/query.js";
import type { Context } from "../context.js";
import { type ArchiveChoice, archiveOption, yearOption } from "../options.js";
import { paperOf } from "../page.js";
import { tryReference, withYear } from "../reference.js";
import { heldFields } from "../renderers/held-fields.js";
import { jsonText } from "../renderers/json.js";
import { record } from "../renderers/record.js";
import { plainRow } from "../renderers/row.js";
import { rows } from "../renderers/rows.js";
import { visibleLines } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const show: CliCommand = {
  declare: (command) =>
    command
      .summary("show one document: its record, its text")
      .description(SHOW)
      .argument("<ref|id...>", "its number, the words of a citation, or its id (7 hex digits or more)")
      .option("--text", "the text instead of the record")
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
  readonly year?: string;
  readonly format: "table" | "json";
}

async function runShow(context: Context, words: string[], typed: ShowOptions): Promise<ExitCode> {
  const written = words.join(" ").trim();
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const candidates = await candidatesFor(archive, written, typed.year ?? null);
    const [only, ...others] = preferred(candidates);
    if (only === undefined) {
      throw new DispatchError(`no document here is ${withYear(written, typed.year)}`, WHO_CITES, 1);
    }
    if (others.length > 0) throw await severalMeant(context, written, [only, ...others]);
    const held = await archive.document(only.id);
    if (held === null) throw new Error(`document ${only.id} was listed but is not held`);
    context.stdout.write(await textOf(held, typed, context));
    return 0;
  } finally {
    await archive.close();
  }
}

// 4eac4b7, 4eac4b745fcb.2
const ID = /^[0-9a-f]{7,64}(?:\.[1-9]\d*)?$/i;

/** What a reference may mean; where it means nothing that is held, what has such an id. */
async function candidatesFor(archive: Archive, written: string, year: string | null): Promise<DocumentRow[]> {
  const reference = await tryReference(written, year);
  const isId = ID.test(written);
  if (reference === null && !isId) throw new UnreadableReferenceError(written);
  const named = reference === null ? [] : await archive.candidates(reference);
  return named.length === 0 && isId ? archive.withId(written.toLowerCase()) : named;
}

/** The document itself before a text about it. */
function preferred(candidates: readonly DocumentRow[]): readonly DocumentRow[] {
  const dispatches = candidates.filter(({ kind }) => kind === "dispatch");
  return dispatches.length > 0 ? dispatches : candidates;
}

async function textOf(held: HeldDocument, { text, format }: ShowOptions, context: Context): Promise<string> {
  if (text) return visibleLines(held.text.endsWith("\n") ? held.text : `${held.text}\n`);
  return format === "json"
    ? jsonText(heldFields(held))
    : record(held, await paperOf(context, context.stdout));
}

/** Several are meant: they are listed as talk, for none of them is what was asked for. */
async function severalMeant(context: Context, written: string, candidates: readonly DocumentRow[]) {
  const paper = await paperOf(context, context.stderr);
  context.stderr.write(`${rows(candidates.map(plainRow), paper)}\n`);
  return new DispatchError(
    `${candidates.length} documents may be meant by ${written}`,
    "Give its id, or add year or issuer to the number.",
    1,
  );
}
