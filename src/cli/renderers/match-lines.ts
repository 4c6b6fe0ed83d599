import { quoteLine } from "../text/quote.js";
import type { Style } from "../text/style.js";
import { padEnd, padStart } from "../text/width.js";
import { roleLabel, viaLabel } from "./labels.js";
import type { Row } from "./row.js";

const GAP = "  ";

/** Widths of role, way and line, so that the matches of all rows stand in the same columns. */
export type MatchWidths = readonly [role: number, via: number, line: number];

export function matchWidths(rows: readonly Row[]): MatchWidths {
  const widths: [number, number, number] = [0, 0, 0];
  for (const cells of rows.flatMap(cellsOf)) {
    for (const [at, cell] of cells.entries()) widths[at] = Math.max(widths[at]!, cell.length);
  }
  return widths;
}

/**
 * A line for each match, behind a margin: its role (of a citation its relation), how it was met, the line of the
 * text, and the words around it. `addressee  by group   3  Kính gửi: [Các sở, ban, ngành]`
 */
export function matchLines(
  row: Row,
  widths: MatchWidths,
  margin: number,
  width: number,
  style: Style,
): string[] {
  const cells = cellsOf(row);
  return row.matches.map(({ quote, marked }, at) => {
    const [role, via, line] = cells[at]!;
    const columns = [padEnd(role, widths[0]), padEnd(via, widths[1]), padStart(line, widths[2])];
    const start = [" ".repeat(margin - GAP.length), ...columns.filter((cell) => cell !== ""), ""].join(GAP);
    return start + quoteLine(quote, marked, width - start.length, style);
  });
}

const cellsOf = ({ matches, citations }: Row) =>
  matches.map((match, at) => {
    const role = citations?.[at]?.relation ?? roleLabel(match);
    return [role, viaLabel(match), String(match.line)] as const;
  });
