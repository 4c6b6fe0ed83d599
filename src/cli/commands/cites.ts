import type { Command } from "commander";
import type { Archive } from "../../model/archive.js";
import { DispatchError, type ExitCode } from "../../model/errors.js";
import { ONE_STEP, type Walk } from "../../model/graph.js";
import type { CitedDocument, CitedGroup, DocumentRow, Reference } from "../../model/query.js";
import { answerEach, BULK, isBulk } from "../bulk.js";
import type { Context } from "../context.js";
import { archiveOption, formatOption, limitOption, type RowChoices, yearOption } from "../options.js";
import { cutShort, paperOf, printRows, rowLimit, talk } from "../page.js";
import { referenceTo, serialHint, withYear } from "../reference.js";
import { rowFields } from "../renderers/fields.js";
import { rowLabel } from "../renderers/labels.js";
import { citingRows, type Row } from "../renderers/row.js";
import { count } from "../text/count.js";
import { declareWalk, isDeep, isNarrowed, readWalk, type WalkOptions } from "../walk-options.js";
import { type CliCommand, examples } from "./command.js";

export const cites: CliCommand = {
  declare: (command) =>
    declareWalk(
      command
        .summary("list who cites a document, and who cites those")
        .description(CITES)
        .argument("<ref...>", "the document: a number, or the words of a citation; - for many")
        .addOption(yearOption()),
    )
      .addOption(limitOption())
      .addOption(formatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch cites 309/TB-VPCP", 'dispatch cites "Chỉ thị 01/CT-TTg" --year 2021 --depth all'),
      ),
  run: runCites,
};

const CITES = `\
List who cites a document, newest first, with the words around each citation and what it does with the \
document (implements, basis, replaces …). Documents that share a number are told apart by year and issuer. \
With --depth also who cites those, as a tree; --from, --to and --issuer then choose what is listed, \
not what is followed. ${BULK}`;

interface CitesOptions extends RowChoices, WalkOptions {
  readonly year?: string;
}

async function runCites(
  context: Context,
  words: string[],
  typed: CitesOptions,
  command: Command,
): Promise<ExitCode> {
  const walk = await readWalk(typed, isBulk(words) ? (typed.limit ?? null) : rowLimit(typed, context));
  const year = typed.year ?? null;
  if (isBulk(words)) {
    return answerEach(context, typed, command, async (archive, asked) => {
      const reference = await referenceTo(asked, year);
      const rows = citingRows(await archive.citing(reference, walk));
      if (rows.length > 0) return rows.slice(0, walk.limit ?? rows.length).map(rowFields);
      throw new DispatchError((await nothingFound(archive, reference, walk)).join(". "));
    });
  }
  const reference = await referenceTo(words.join(" "), year);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const groups = await archive.citing(reference, walk);
    const trees = groups.map((group) => ({ cited: group.cited, rows: citingRows([group]) }));
    const rows = trees.flatMap((tree) => tree.rows);
    const shown = rows.slice(0, walk.limit ?? rows.length);
    if (typed.format === "rows" && isDeep(walk)) await printTrees(trees, new Set(shown), context);
    else await printRows(shown, typed.format, context);
    if (rows.length === 0) {
      talk(context, await nothingFound(archive, reference, walk), false);
      return 1;
    }
    talk(context, [...summaryOf(groups, walk), ...cutShort(shown.length, rows.length)], true);
    return 0;
  } finally {
    await archive.close();
  }
}

/** A tree for each document that may be meant, as far as its rows are shown. */
async function printTrees(
  trees: readonly { readonly cited: CitedDocument; readonly rows: readonly Row[] }[],
  shown: ReadonlySet<Row>,
  context: Context,
): Promise<void> {
  const { citingTree } = await import("../renderers/citing-tree.js");
  const paper = await paperOf(context, context.stdout);
  const texts = trees
    .map(({ cited, rows }) => ({ cited, rows: rows.filter((row) => shown.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ cited, rows }) => citingTree(cited, rows, paper));
  context.stdout.write(texts.join("\n"));
}

function summaryOf(groups: readonly CitedGroup[], walk: Walk): string[] {
  const rows = groups.flatMap((group) => group.citing);
  const cite = `${count(idsOf(rows).size, "document cites", "documents cite")} ${groups.length === 1 ? "it" : "them"}`;
  return [
    `${cite}${isDeep(walk) ? reachOf(rows) : `, in ${count(placesIn(rows), "place")}`}`,
    ...(groups.length > 1
      ? [`${groups.length} documents may be meant; --year or more words narrow it down`]
      : []),
  ];
}

const idsOf = (rows: CitedGroup["citing"]) => new Set(rows.map(({ id }) => id));

const placesIn = (rows: CitedGroup["citing"]) =>
  rows.reduce((sum, { citations }) => sum + citations.length, 0);

/** `, 3 directly; 2 levels`. */
function reachOf(rows: CitedGroup["citing"]): string {
  const direct = idsOf(rows.filter(({ step }) => step.depth === 1)).size;
  const levels = rows.reduce((most, { step }) => Math.max(most, step.depth), 0);
  return `, ${direct} directly; ${count(levels, "level")}`;
}

const withId = (row: DocumentRow) => `${row.id} (${rowLabel(row)})`;

/** Cited otherwise than asked, held but cited by none, or never seen: different answers. */
async function nothingFound(archive: Archive, reference: Reference, walk: Walk): Promise<string[]> {
  if (isNarrowed(walk)) {
    const all = idsOf((await archive.citing(reference, ONE_STEP)).flatMap(({ citing }) => citing)).size;
    if (all > 0)
      return [`Nothing found; without the filters ${count(all, "document cites", "documents cite")} it`];
  }
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
