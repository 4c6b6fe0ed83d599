import type { Archive } from "../../model/archive.js";
import type { ExitCode } from "../../model/errors.js";
import { ONE_STEP } from "../../model/graph.js";
import type { CitedGroup, DocumentRow, Reference } from "../../model/query.js";
import type { Context } from "../context.js";
import { archiveOption, formatOption, limitOption, type RowChoices, yearOption } from "../options.js";
import { printRows, rowLimit, talk } from "../page.js";
import { referenceTo, serialHint, withYear } from "../reference.js";
import { rowLabel } from "../renderers/labels.js";
import { citingRows } from "../renderers/row.js";
import { count } from "../text/count.js";
import { type CliCommand, examples } from "./command.js";

export const cites: CliCommand = {
  declare: (command) =>
    command
      .summary("list who cites a document")
      .description(CITES)
      .argument("<ref...>", "the document: a number, or the words of a citation")
      .addOption(yearOption())
      .addOption(limitOption())
      .addOption(formatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch cites 309/TB-VPCP", 'dispatch cites "Chỉ thị 01/CT-TTg" --year 2021 --format csv'),
      ),
  run: runCites,
};

const CITES = `\
List who cites a document, newest first, with the words around each citation and what it does with the \
document (implements, basis, replaces …). Documents that share a number are told apart by year and issuer.`;

interface CitesOptions extends RowChoices {
  readonly year?: string;
}

async function runCites(context: Context, words: string[], typed: CitesOptions): Promise<ExitCode> {
  const reference = await referenceTo(words.join(" "), typed.year ?? null);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const groups = await archive.citing(reference, ONE_STEP);
    const rows = citingRows(groups);
    const shown = rows.slice(0, rowLimit(typed, context) ?? rows.length);
    await printRows(shown, typed.format, context);
    if (rows.length === 0) {
      talk(context, await nothingFound(archive, reference), false);
      return 1;
    }
    talk(context, summaryOf(groups, shown.length), true);
    return 0;
  } finally {
    await archive.close();
  }
}

function summaryOf(groups: readonly CitedGroup[], shown: number): string[] {
  const rows = groups.flatMap((group) => group.citing);
  const documents = new Set(rows.map(({ id }) => id)).size;
  const places = rows.reduce((sum, { citations }) => sum + citations.length, 0);
  const cite = `${count(documents, "document cites", "documents cite")} ${groups.length === 1 ? "it" : "them"}`;
  return [
    `${cite}, in ${count(places, "place")}`,
    ...(groups.length > 1
      ? [`${groups.length} documents may be meant; --year or more words narrow it down`]
      : []),
    ...(shown < rows.length ? [`${shown} shown; --limit ${rows.length} shows all`] : []),
  ];
}

const withId = (row: DocumentRow) => `${row.id} (${rowLabel(row)})`;

/** Held but cited by none, or never seen: two different answers. */
async function nothingFound(archive: Archive, reference: Reference): Promise<string[]> {
  const held = await archive.candidates(reference);
  if (held.length === 0) {
    const name = withYear(reference.written, reference.year);
    const hint = serialHint(reference);
    return [`Never seen: no document here is or cites ${name}`, ...(hint === null ? [] : [hint])];
  }
  const isHeld = held.some(({ kind }) => kind !== "notice");
  const rows = held.filter(({ kind }) => !isHeld || kind !== "notice");
  return [
    `${isHeld ? "Held" : "Only a notice of it is held"}, but cited by none in this archive: ${rows.map(withId).join("; ")}`,
  ];
}
