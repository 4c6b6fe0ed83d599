import type { ListingFormat } from "../options.js";
import { jsonText } from "./json.js";
import { jsonLine } from "./jsonl.js";
import type { Paper } from "./renderer.js";

/** How one kind of thing is printed in each format. */
export interface Listing<T> {
  /** For people. */
  readonly rows: (items: readonly T[], paper: Paper) => string;
  /** For JSON: the keys as scripts see them. */
  readonly fields: (item: T) => object;
  /** For CSV: the heading of each cell, and the lines of one thing, which is the `at`th from 0. */
  readonly columns: readonly string[];
  readonly lines: (item: T, at: number) => readonly (readonly string[])[];
}

/** The things in a format. */
export async function listingText<T>(
  listing: Listing<T>,
  items: readonly T[],
  format: ListingFormat,
  paper: Paper,
): Promise<string> {
  if (format === "rows") return listing.rows(items, paper);
  if (format === "json") return jsonText(items.map(listing.fields));
  if (format === "jsonl") return items.map((item) => jsonLine(listing.fields(item))).join("");
  const { separatedText } = await import("./separated.js");
  return separatedText([listing.columns, ...items.flatMap(listing.lines)], format === "csv" ? "," : "\t");
}
