import { visible } from "../text/visible.js";
import { cut, padEnd } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import { citedLabel, dateLabel, flagsOf, issuersLabel, numberLabel } from "./labels.js";
import type { Paper, Renderer } from "./renderer.js";
import type { Row } from "./row.js";

const HEADINGS = ["ID", "DATE", "NUMBER", "ISSUER", "MARK", "SUBJECT", "CITES"];
const GAP = "  ";
/** The part of a terminal's width that one column may take, so that something is seen of all. */
const SHARE = 4;

/** One line a row under a line of headings; cut to the terminal's width, as long as it is in a pipe. */
export const table: Renderer = (rows, paper) => {
  if (rows.length === 0) return "";
  const lines = withoutEmptyColumns([HEADINGS, ...rows.map(cellsOf)]);
  const widths = lines[0]!.map((_, at) =>
    columnWidth(
      lines.map((cells) => cells[at] ?? ""),
      at,
      paper,
    ),
  );
  const texts = lines.map((cells) =>
    lineText(
      cells.map((cell, at) => fitCell(cell, widths[at]!)),
      paper,
    ),
  );
  return texts.map((text, at) => `${at === 0 ? paper.style.faint(text) : text}\n`).join("");
};

const cellsOf = (row: Row): string[] => [
  row.id,
  dateLabel(row.date),
  numberLabel(row.number),
  issuersLabel(row.issuers),
  flagsOf(row),
  visible(row.subject ?? ""),
  row.cited ? citedLabel(row.cited) : "",
];

/** The first line holds the headings. */
function withoutEmptyColumns(lines: readonly string[][]): string[][] {
  const isUsed = HEADINGS.map((_, at) => lines.slice(1).some((cells) => cells[at] !== ""));
  return lines.map((cells) => cells.filter((_, at) => isUsed[at]));
}

/** The first column, the id, is never cut. */
function columnWidth(cells: readonly string[], at: number, { columns }: Paper): number {
  const widest = Math.max(...cells.map((cell) => widthOf(cell)));
  return columns === null || at === 0 ? widest : Math.min(widest, Math.floor(columns / SHARE));
}

const fitCell = (cell: string, width: number) => padEnd(cut(cell, width), width);

function lineText(cells: readonly string[], { columns }: Paper): string {
  const line = cells.join(GAP).trimEnd();
  return columns === null ? line : cut(line, columns);
}
