import { padEnd } from "../text/width.js";
import { widestOf } from "../text/width-of.js";

/** Labels, and what stands beside each, one under the other; what is null is left out. */
export function labelled(pairs: readonly (readonly [label: string, text: string | null])[]): string {
  const said = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null);
  const width = widestOf(said.map(([label]) => label));
  return said.map(([label, text]) => `${padEnd(label, width)}  ${text}\n`).join("");
}

/** Cells one under the other, a line a row; the last of a row is as long as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => widestOf(rows.map((row) => row[at] ?? "")));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : padEnd(cell, widths[at] ?? 0))).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
