import { InvalidArgumentError, Option } from "commander";

/** Output formats; `rows` is what people read: two lines a document and the words that were met. */
export const FORMATS = ["rows", "table", "json", "jsonl", "csv", "tsv", "paths"] as const;
export type Format = (typeof FORMATS)[number];

/** Those of what is no list of held documents. */
export const LISTING_FORMATS = ["rows", "json", "jsonl", "csv", "tsv"] as const;
export type ListingFormat = (typeof LISTING_FORMATS)[number];

/** Those of the graph; how each is written: graph-formats. */
export const GRAPH_FORMATS = ["dot", "graphml", "json", "svg"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** Options that several commands have, each said once. */
export const archiveOption = () =>
  new Option(
    "--archive <file>",
    "the archive to use; else $DISPATCH_ARCHIVE, else the one in your data folder",
  );

export const formatOption = () =>
  new Option("--format <format>", "how rows are printed").choices(FORMATS).default("rows");

export const listingFormatOption = () =>
  new Option("--format <format>", "how they are printed").choices(LISTING_FORMATS).default("rows");

export const limitOption = (what = "at most this many documents (on a terminal 50 unless given)") =>
  new Option("--limit <n>", what).argParser(readCount);

export const waitOption = () =>
  new Option("--wait <seconds>", "how long to wait for another run to end")
    .argParser(readSeconds)
    .default(10);

export const yearOption = (whose = "the year of the document, where its number comes back every year") =>
  new Option("--year <year>", whose).argParser(readYear);

export const issuerOption = () => new Option("--issuer <name>", "issued by this agency");

export const fromOption = () =>
  new Option("--from <date>", "from this day, month or year on: 2021-03-15, 15/3/2021, 3/2021, 2021");

export const toOption = () => new Option("--to <date>", "up to the end of this day, month or year");

export interface ArchiveChoice {
  readonly archive?: string;
}

export interface RowChoices extends ArchiveChoice {
  readonly format: Format;
  readonly limit?: number;
}

/** For an option that may be given several times. */
export const gather = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** The same, of patterns of file names. */
export function gatherPattern(value: string, before?: readonly string[]): string[] {
  if (value === "") throw new InvalidArgumentError("A pattern is not empty.");
  return gather(value, before);
}

function readCount(written: string): number {
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new InvalidArgumentError("It is a whole number from 1 up.");
  return Number(written);
}

/** `90`, `1.5`; 0 for not at all. */
export function readSeconds(written: string): number {
  if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(written))
    throw new InvalidArgumentError("It is a number of seconds, such as 60.");
  return Number(written);
}

function readYear(written: string): string {
  if (!/^(19|2\d)\d\d$/.test(written))
    throw new InvalidArgumentError("A year has four digits, such as 2021.");
  return written;
}
