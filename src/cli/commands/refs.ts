import type { Command } from "commander";
import type { Archive } from "../../model/archive.js";
import { DispatchError, type ExitCode } from "../../model/errors.js";
import { ONE_STEP, type RestingRow, type Walk } from "../../model/graph.js";
import type { DocumentRow } from "../../model/query.js";
import { documentAsked } from "../asked.js";
import { answerEach, BULK, isBulk } from "../bulk.js";
import type { Context } from "../context.js";
import { documentMeant } from "../meant.js";
import { archiveOption, formatOption, limitOption, type RowChoices, yearOption } from "../options.js";
import { cutShort, paperOf, printRows, rowLimit, talk } from "../page.js";
import { rowFields } from "../renderers/fields.js";
import { holdingsCount } from "../renderers/holdings-count.js";
import { restingText } from "../renderers/resting-text.js";
import { restingRows } from "../renderers/row.js";
import { count } from "../text/count.js";
import { declareWalk, isDeep, isNarrowed, readWalk, type WalkOptions } from "../walk-options.js";
import { type CliCommand, examples } from "./command.js";

export const refs: CliCommand = {
  declare: (command) =>
    declareWalk(
      command
        .summary("list what a document rests on, and what that rests on")
        .description(REFS)
        .argument("<ref|id...>", "the document: its number, the words of a citation, or its id; - for many")
        .addOption(yearOption()),
    )
      .addOption(limitOption())
      .addOption(formatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch refs 51/UBND-KGVX --depth all", "dispatch refs ddd322eca943 --relation basis"),
      ),
  run: runRefs,
};

const REFS = `\
List the documents that one cites, in its order, with the words, whether they are held, and the days between. With \
--depth also what those rest on, as a tree; --from, --to and --issuer choose what is listed, not what is followed. \
A REF is taken as show takes it. ${BULK}`;

interface RefsOptions extends RowChoices, WalkOptions {
  readonly year?: string;
}

async function runRefs(
  context: Context,
  words: string[],
  typed: RefsOptions,
  command: Command,
): Promise<ExitCode> {
  const walk = await readWalk(typed, isBulk(words) ? (typed.limit ?? null) : rowLimit(typed, context));
  const year = typed.year ?? null;
  if (isBulk(words)) {
    return answerEach(context, typed, command, async (archive, asked) => {
      const document = await documentMeant(archive, asked, year);
      const resting = await restsOn(archive, document, walk);
      if (resting.length > 0)
        return restingRows(document.date, resting.slice(0, walk.limit ?? resting.length)).map(rowFields);
      throw new DispatchError(await nothingFound(archive, document, walk));
    });
  }
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const document = await documentAsked(context, archive, words.join(" ").trim(), year);
    const resting = await restsOn(archive, document, walk);
    const rows = restingRows(document.date, resting);
    const shown = rows.slice(0, walk.limit ?? rows.length);
    if (typed.format !== "rows") await printRows(shown, typed.format, context);
    else if (rows.length > 0) {
      const paper = await paperOf(context, context.stdout);
      context.stdout.write(await restingText(document, shown, isDeep(walk), paper));
    }
    if (rows.length === 0) {
      talk(context, [await nothingFound(archive, document, walk)], false);
      return 1;
    }
    talk(context, [summaryOf(resting, walk), ...cutShort(shown.length, rows.length)], true);
    return 0;
  } finally {
    await archive.close();
  }
}

async function restsOn(archive: Archive, { id }: DocumentRow, walk: Walk): Promise<RestingRow[]> {
  const resting = await archive.restsOn(id, walk);
  if (resting === null) throw new Error(`document ${id} was listed but is not held`);
  return resting;
}

/** `It rests on 7 documents, 3 directly; 2 levels: 4 held, 3 not held`. */
function summaryOf(resting: readonly RestingRow[], walk: Walk): string {
  const places = resting.reduce((sum, { citations }) => sum + citations.length, 0);
  const direct = resting.filter(({ depth }) => depth === 1).length;
  const levels = resting.reduce((most, { depth }) => Math.max(most, depth), 0);
  const reach = isDeep(walk)
    ? `${direct} directly; ${count(levels, "level")}`
    : `in ${count(places, "place")}`;
  return `It rests on ${count(resting.length, "document")}, ${reach}: ${holdingsCount(resting)}`;
}

async function nothingFound(archive: Archive, document: DocumentRow, walk: Walk): Promise<string> {
  const all = isNarrowed(walk) ? (await restsOn(archive, document, ONE_STEP)).length : 0;
  return all === 0
    ? `${document.id} cites no document`
    : `Nothing found; without the filters it rests on ${count(all, "document")}`;
}
