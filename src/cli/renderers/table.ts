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
  const headings = columns.map(({ heading }) => heading);
  const lines = rows.map((_, at) => columns.map(({ cells }) => cells[at]!));
  const [first = "", ...others] = [headings, ...lines].map((cells) => lineOf(cells, widths, paper));
  return [paper.style.faint(first), ...others].map((line) => `${line}\n`).join("");
};

function lineOf(cells: readonly string[], widths: readonly number[], { columns }: Paper): string {
  const shown = cells.flatMap((cell, at) => (widths[at] ? [padEnd(cut(cell, widths[at]), widths[at])] : []));
  const line = shown.join(GAP).trimEnd();
  return columns === null ? line : cut(line, columns);
}
