import type { Archive } from "../../model/archive.js";
import type { ExitCode } from "../../model/errors.js";
import { type Chain, ONE_STEP, type Traced } from "../../model/graph.js";
import type { Reference } from "../../model/query.js";
import type { Context } from "../context.js";
import {
  type ArchiveChoice,
  archiveOption,
  type ListingFormat,
  limitOption,
  listingFormatOption,
} from "../options.js";
import { cutShort, paperOf, rowLimit, talk } from "../page.js";
import { referenceTo } from "../reference.js";
import { chainListing } from "../renderers/chains.js";
import { listingText } from "../renderers/listing.js";
import { count } from "../text/count.js";
import { type CliCommand, examples } from "./command.js";

export const trace: CliCommand = {
  declare: (command) =>
    command
      .summary("show by which papers one document cites another")
      .description(TRACE)
      .argument("<from>", "the document that cites, at the end")
      .argument("<to>", "the document that is cited")
      .addOption(limitOption("at most this many chains (on a terminal 50 unless given)"))
      .addOption(listingFormatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples(
          "dispatch trace 549/UBND-KGVX 01/CT-TTg",
          'dispatch trace "Công văn 549/UBND-KGVX" "01/CT-TTg 2021" --format json',
        ),
      ),
  run: runTrace,
};

const TRACE = `\
Show the shortest chains of citations by which one document rests on another, with the words of each citation and the \
days between; where there are none, those the other way round. Either end may be a document that is only cited. \
Words stand in quotes; a year or a day in them narrows a number that comes back every year.`;

interface TraceOptions extends ArchiveChoice {
  readonly limit?: number;
  readonly format: ListingFormat;
}

async function runTrace(context: Context, from: string, to: string, typed: TraceOptions): Promise<ExitCode> {
  const ends = [await referenceTo(from, null), await referenceTo(to, null)] as const;
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const { chains, isReversed } = await archive.trace(...ends);
    const shown = chains.slice(0, rowLimit(typed, context) ?? chains.length);
    const paper = await paperOf(context, context.stdout);
    context.stdout.write(await listingText(chainListing, shown, typed.format, paper));
    if (chains.length === 0) {
      talk(context, await nothingFound(archive, ends), false);
      return 1;
    }
    talk(context, summaryOf({ chains, isReversed }, ends, shown), true);
    return 0;
  } finally {
    await archive.close();
  }
}

type Ends = readonly [from: Reference, to: Reference];

function summaryOf({ chains, isReversed }: Traced, [from, to]: Ends, shown: readonly Chain[]): string[] {
  const steps = count(chains[0]!.links.length - 1, "citation");
  const lengths = new Set(chains.map(({ days }) => days));
  const [days] = lengths.size === 1 ? lengths : [null];
  return [
    ...(isReversed ? [`It is the other way round: from ${to.written} to ${from.written}`] : []),
    `${count(chains.length, "chain")} of ${steps}${days == null ? "" : `, ${count(days, "day")} in all`}`,
    ...cutShort(shown.length, chains.length),
  ];
}

/** One end was never seen, or nothing leads from the one to the other. */
async function nothingFound(archive: Archive, ends: Ends): Promise<string[]> {
  const unseen: string[] = [];
  for (const end of ends) {
    const isSeen = (await archive.candidates(end)).length + (await archive.citing(end, ONE_STEP)).length > 0;
    if (!isSeen) unseen.push(`Never seen: no document here is or cites ${end.written}`);
  }
  const [from, to] = ends;
  return unseen.length > 0
    ? unseen
    : [`No chain of citations leads from ${from.written} to ${to.written}, or back`];
}
