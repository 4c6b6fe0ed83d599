import type { ExitCode } from "../../model/errors.js";
import { CONFLICTS, type Conflict, type Gap } from "../../model/graph.js";
import type { Context } from "../context.js";
import {
  type ArchiveChoice,
  archiveOption,
  type ListingFormat,
  limitOption,
  listingFormatOption,
} from "../options.js";
import { cutShort, paperOf, rowLimit, talk } from "../page.js";
import { conflictListing } from "../renderers/conflicts.js";
import { gapListing } from "../renderers/gaps.js";
import { type Listing, listingText } from "../renderers/listing.js";
import { count } from "../text/count.js";
import { type CliCommand, examples } from "./command.js";

export const conflicts: CliCommand = {
  declare: (command) =>
    command
      .summary("list numbers that several documents bear, or that none does")
      .description(DESCRIPTION)
      .option("--gaps", "instead, numbers that are missing in a series of one issuer, type and year")
      .addOption(limitOption("at most this many groups or series (on a terminal 50 unless given)"))
      .addOption(listingFormatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch conflicts --format csv > conflicts.csv", "dispatch conflicts --gaps --limit 10"),
      ),
  run: runConflicts,
};

const DESCRIPTION = `\
List documents that bear one number of one issuer in one year (of the Party: term), with what that is: the same text \
in other bytes, an unnumbered text and its signed copy, scan variants, a corrected text, several series (secret \
papers have one of their own), or a conflict. Notices and annexes are left out.`;

interface ConflictsOptions extends ArchiveChoice {
  readonly gaps?: true;
  readonly limit?: number;
  readonly format: ListingFormat;
}

async function runConflicts(context: Context, typed: ConflictsOptions): Promise<ExitCode> {
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    return typed.gaps
      ? await print(gapListing, await archive.gaps(), gapSummary, typed, context)
      : await print(conflictListing, await archive.conflicts(), conflictSummary, typed, context);
  } finally {
    await archive.close();
  }
}

async function print<T>(
  listing: Listing<T>,
  all: readonly T[],
  summaryOf: (all: readonly T[]) => string,
  typed: ConflictsOptions,
  context: Context,
): Promise<ExitCode> {
  const shown = all.slice(0, rowLimit(typed, context) ?? all.length);
  const paper = await paperOf(context, context.stdout);
  context.stdout.write(await listingText(listing, shown, typed.format, paper));
  talk(
    context,
    all.length === 0 ? ["Nothing found."] : [summaryOf(all), ...cutShort(shown.length, all.length)],
    all.length > 0,
  );
  return all.length === 0 ? 1 : 0;
}

/** `3 numbers are borne by several documents: 2 same text, 1 conflict`. */
function conflictSummary(all: readonly Conflict[]): string {
  const kinds = CONFLICTS.flatMap((kind) => {
    const groups = all.filter(({ what }) => what === kind).length;
    return groups === 0 ? [] : [`${groups} ${kind}`];
  });
  return `${count(all.length, "number is", "numbers are")} borne by several documents: ${kinds.join(", ")}`;
}

/** `4 series with gaps; of 120 missing numbers 3 are cited, and marked`. */
function gapSummary(all: readonly Gap[]): string {
  const missing = all.flatMap((gap) => gap.missing).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const cited = all.reduce((sum, gap) => sum + gap.cited.length, 0);
  return `${all.length} series with ${count(missing, "missing number")}${cited === 0 ? "" : `; ${cited} cited, and marked`}`;
}
