import type { ExitCode } from "../../model/errors.js";
import { readAgency } from "../agency.js";
import type { Context } from "../context.js";
import { readRange } from "../dates.js";
import {
  type ArchiveChoice,
  archiveOption,
  fromOption,
  issuerOption,
  type ListingFormat,
  limitOption,
  listingFormatOption,
  toOption,
} from "../options.js";
import { cutShort, paperOf, rowLimit, talk } from "../page.js";
import { listingText } from "../renderers/listing.js";
import { wantedListing } from "../renderers/wanted.js";
import { count } from "../text/count.js";
import { type CliCommand, examples } from "./command.js";

export const wanted: CliCommand = {
  declare: (command) =>
    command
      .summary("list documents that are cited and not held")
      .description(WANTED)
      .addOption(issuerOption())
      .addOption(fromOption())
      .addOption(toOption())
      .addOption(limitOption())
      .addOption(listingFormatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples("dispatch wanted --limit 20", 'dispatch wanted --issuer "Bộ Y tế" --from 2020 --format csv'),
      ),
  run: runWanted,
};

const WANTED = `\
List the documents that held ones cite and that are not held themselves, the most cited first, with what the \
citations say of them: a list to ask for. Those of which only a notice is held are among them, and marked.`;

interface WantedOptions extends ArchiveChoice {
  readonly issuer?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly format: ListingFormat;
}

async function runWanted(context: Context, typed: WantedOptions): Promise<ExitCode> {
  const query = {
    ...readRange(typed.from, typed.to),
    issuer: typed.issuer === undefined ? null : await readAgency(typed.issuer),
  };
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const all = await archive.wanted(query);
    const shown = all.slice(0, rowLimit(typed, context) ?? all.length);
    const paper = await paperOf(context, context.stdout);
    context.stdout.write(await listingText(wantedListing, shown, typed.format, paper));
    const told = all.filter(({ cited }) => cited.notices.length > 0).length;
    talk(context, summaryOf(all.length, shown.length, told), shown.length > 0);
    return all.length === 0 ? 1 : 0;
  } finally {
    await archive.close();
  }
}

function summaryOf(all: number, shown: number, told: number): string[] {
  if (all === 0) return ["Nothing found."];
  return [
    `${count(all, "document is", "documents are")} cited and not held${told === 0 ? "" : `; of ${told} only a notice is`}`,
    ...cutShort(shown, all),
  ];
}
