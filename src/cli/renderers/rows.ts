import { visible } from "../text/visible.js";
import { cut, padEnd, spread } from "../text/width.js";
import { widestOf } from "../text/width-of.js";
import { citedHeading } from "./cited-heading.js";
import { dateLabel, flagsOf, issuersLabel, numberLabel } from "./labels.js";
import { type MatchWidths, matchLines, matchWidths } from "./match-lines.js";
import type { Paper, Renderer } from "./renderer.js";
import type { Row } from "./row.js";

/** Where neither the terminal nor COLUMNS says how wide a line is. */
export const USUAL_WIDTH = 80;
const NARROWEST = 40;
/** Wider than this the eye loses the line between an issuer and the mark at its end. */
const WIDEST = 140;
/** Date and id stand in the first column. */
const FIRST = 12;
const WIDEST_NUMBER = 26;
const GAP = "  ";
/** Columns before what stands under the head of a row, where no id is longer than usual. */
export const MARGIN = FIRST + GAP.length;

/** Two lines a row and a line for each match; of `cites` under a heading for each document cited. */
export const rows: Renderer = (all, paper) => {
  const layout = layoutOf(all, paper);
  return all
    .map((row, at) => {
      const isNext = row.cited !== undefined && row.cited !== all[at - 1]?.cited;
      const heading = isNext ? `${citedHeading(row.cited, layout.width, paper.style)}\n` : "";
      return heading + rowText(row, layout);
    })
    .join("\n");
};

/** Widths of the columns that all rows share. */
interface Layout {
  readonly width: number;
  readonly first: number;
  readonly numbers: number;
  readonly matches: MatchWidths;
  readonly style: Paper["style"];
}

function layoutOf(all: readonly Row[], { columns, style }: Paper): Layout {
  return {
    width: Math.min(Math.max(columns ?? USUAL_WIDTH, NARROWEST), WIDEST),
    first: Math.max(FIRST, widestOf(all.map((row) => row.id))),
    numbers: Math.min(widestOf(all.map((row) => numberLabel(row.number))), WIDEST_NUMBER),
    matches: matchWidths(all),
    style,
  };
}

function rowText(row: Row, layout: Layout): string {
  const { first, matches, width, style } = layout;
  const margin = first + GAP.length;
  const subject = cut(visible(row.subject ?? "no subject"), width - margin);
  const lines = [
    headLine(row, layout),
    style.faint(padEnd(row.id, first)) + GAP + subject,
    ...matchLines(row, matches, margin, width, style),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** `2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang      unnumbered`. */
function headLine(row: Row, { first, numbers, width, style }: Layout): string {
  const flags = flagsOf(row);
  const number = padEnd(cut(numberLabel(row.number), numbers), numbers);
  const issuers = spread(issuersLabel(row.issuers), flags, width - first - numbers - 2 * GAP.length);
  const dressed = issuers.slice(0, issuers.length - flags.length) + style.notable(flags);
  return [padEnd(dateLabel(row.date), first), style.strong(number), dressed].join(GAP);
}
