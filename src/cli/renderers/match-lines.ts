import { quoteLine } from "../text/quote.js";
import type { Style } from "../text/style.js";
import { padEnd, padStart } from "../text/width.js";
import { roleLabel, viaLabel } from "./labels.js";
import type { Row } from "./row.js";

const GAP = "  ";

/**
 * A line for each match, behind a margin: its role (of a citation its relation), how it was met, the line of the
 * text, and the words around it. `addressee  by group   3  Kính gửi: [Các sở, ban, ngành]`
 */
export function matchLines(row: Row, margin: number, width: number, style: Style): string[] {
  const cells = cellsOf(row);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...cells.map((line) => line[at]!.length)));
  return row.matches.map(({ quote, marked }, at) => {
    const [role, via, line] = cells[at]!;
    const columns = [padEnd(role, widths[0]!), padEnd(via, widths[1]!), padStart(line, widths[2]!)];
    const start = [" ".repeat(margin - GAP.length), ...columns.filter((cell) => cell !== ""), ""].join(GAP);
    return start + quoteLine(quote, marked, width - start.length, style);
  });
}

const cellsOf = ({ matches, citations }: Row) =>
  matches.map((match, at) => {
    const role = citations?.[at]?.relation ?? roleLabel(match);
    return [role, viaLabel(match), String(match.line)] as const;
  });
