import { stringify } from "csv-stringify/sync";
import { cellsOf, columnsOf } from "./cells.js";
import { rowFields } from "./fields.js";
import type { Renderer } from "./renderer.js";

/** A header and one line a row. */
const separated =
  (delimiter: string): Renderer =>
  (rows) => {
    const fields = rows.map(rowFields);
    return separatedText([columnsOf(fields[0]), ...fields.map(cellsOf)], delimiter);
  };

/** Lines of cells. One that a spreadsheet would take for a formula gets a `'` before it. */
export const separatedText = (lines: readonly (readonly string[])[], delimiter: string): string =>
  stringify(
    lines.map((cells) => [...cells]),
    { delimiter, escape_formulas: true },
  );

export const csv = separated(",");
export const tsv = separated("\t");
