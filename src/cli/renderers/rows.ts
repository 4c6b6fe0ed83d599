import { cut, padEnd, spread } from "../text/width.js";
import { widestOf } from "../text/width-of.js";
import { citedHeading } from "./cited-heading.js";
import { daysLabel } from "./days-label.js";
import { flagsOf } from "./labels.js";
import { firstWidth, GAP, pageWidth, WIDEST_NUMBER } from "./layout.js";
import { type MatchWidths, matchLines, matchWidths } from "./match-lines.js";
import { notesOf } from "./notes.js";
import type { Paper, Renderer } from "./renderer.js";
import type { Row } from "./row.js";
import { dateLabelOf, idLabel, issuersLabelOf, nameLabel, subjectLabel } from "./row-labels.js";

/** Two lines a row and a line for each match; of `cites` under a heading for each document cited. */
export const rows: Renderer = (all, paper) => {
  const layout = layoutOf(all, paper);
  return all
    .map((row, at) => {
      const isNext = row.cited !== undefined && row.cited !== all[at - 1]?.cited;
      const heading = isNext ? `${citedHeading(row.cited, layout.width, paper.style)}\n` : "";
      return heading + textOf(rowLines(row, layout));
    })
    .join("\n");
};

/** Widths of the columns that all rows share. */
export interface Layout {
  readonly width: number;
  readonly first: number;
  readonly numbers: number;
  readonly matches: MatchWidths;
  readonly style: Paper["style"];
}

export const layoutOf = (all: readonly Row[], { columns, style }: Paper): Layout => ({
  width: pageWidth(columns),
  first: firstWidth(all),
  numbers: Math.min(widestOf(all.map(nameLabel)), WIDEST_NUMBER),
  matches: matchWidths(all),
  style,
});

/** A row in lines: its head, its id and subject, then, behind the first column, notes and matches. */
export function rowLines(row: Row, layout: Layout): string[] {
  const { first, matches, width, style } = layout;
  const margin = first + GAP.length;
  const subject = cut(subjectLabel(row), width - margin);
  const notes = notesOf(row).map((note) => " ".repeat(margin) + style.notable(cut(note, width - margin)));
  return [
    headLine(row, layout),
    style.faint(padEnd(idLabel(row), first)) + GAP + subject,
    ...notes,
    ...matchLines(row, matches, margin, width, style),
  ];
}

export const textOf = (lines: readonly string[]): string =>
  lines.map((line) => `${line.trimEnd()}\n`).join("");

/** `2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang      unnumbered`. */
function headLine(row: Row, { first, numbers, width, style }: Layout): string {
  const [marks, issuers] = [marksOf(row), issuersLabelOf(row)];
  const date = padEnd(dateLabelOf(row), first) + GAP;
  const room = width - first - GAP.length;
  // The name of a law has the line for itself.
  if (issuers === "" && marks === "") return date + style.strong(cut(nameLabel(row), room));
  const number = padEnd(cut(nameLabel(row), numbers), numbers);
  const rest = spread(issuers, marks, room - numbers - GAP.length);
  const dressed = rest.slice(0, rest.length - marks.length) + style.notable(marks);
  return date + style.strong(number) + GAP + dressed;
}

/** What sets a row apart; of what a document rests on also how far the two lie apart. */
const marksOf = (row: Row): string =>
  [flagsOf(row), row.standing && row.step ? daysLabel(row.step.after) : ""]
    .filter((mark) => mark !== "")
    .join(GAP);
