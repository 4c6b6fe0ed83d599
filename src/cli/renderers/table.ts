import { cut, padEnd } from "../text/width.js";
import type { Paper, Renderer } from "./renderer.js";
import { columnsOf } from "./table-columns.js";
import { columnWidths } from "./table-widths.js";

const GAP = "  ";

/** One line a row under a line of headings; cut to the terminal's width, as long as it is in a pipe. */
export const table: Renderer = (rows, paper) => {
  if (rows.length === 0) return "";
  const columns = columnsOf(rows, paper.columns);
  const widths = columnWidths(columns, paper.columns, GAP.length);
  const texts = [-1, ...rows.keys()].map((at) => {
    const cells = columns.map(({ heading, cells }, column) => fit(cells[at] ?? heading, widths[column]!));
    return cells
      .filter((_, column) => widths[column]! > 0)
      .join(GAP)
      .trimEnd();
  });
  return texts.map((text, at) => `${dressed(text, at === 0, paper)}\n`).join("");
};

const fit = (cell: string, width: number) => padEnd(cut(cell, width), width);

function dressed(text: string, isHeading: boolean, { columns, style }: Paper): string {
  const line = columns === null ? text : cut(text, columns);
  return isHeading ? style.faint(line) : line;
}
