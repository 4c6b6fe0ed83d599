import { visible } from "../text/visible.js";
import { citedLabel, flagsOf } from "./labels.js";
import { outcomeLabel } from "./outcome-label.js";
import type { Row } from "./row.js";
import { dateLabelOf, idLabel, issuersLabelOf, nameLabel } from "./row-labels.js";

/** A heading and what stands under it, row by row. */
export interface Column {
  readonly heading: Heading;
  readonly cells: readonly string[];
}

export type Heading = "DEPTH" | "ID" | "DATE" | "NUMBER" | "ISSUER" | "MARK" | "SUBJECT" | "CITES" | "VIA";

/** Those that say something; which document all rows cite is said once, by who asked. */
export function columnsOf(rows: readonly Row[], room: number | null): Column[] {
  const isNarrow = room !== null && room < NARROW;
  const isDeep = rows.some(({ step }) => step !== undefined && step.depth > 1);
  const cites = rows.map(({ cited }) => (cited ? citedLabel(cited) : ""));
  const all: Column[] = [
    { heading: "DEPTH", cells: isDeep ? rows.map(({ step }) => String(step?.depth ?? "")) : [] },
    { heading: "ID", cells: rows.map(idLabel) },
    { heading: "DATE", cells: rows.map(dateLabelOf) },
    { heading: "NUMBER", cells: rows.map(nameLabel) },
    { heading: "ISSUER", cells: rows.map(issuersLabelOf) },
    { heading: "MARK", cells: isNarrow ? [] : rows.map(room === null ? marksOf : shortMarksOf) },
    { heading: "SUBJECT", cells: rows.map((row) => subjectOf(row, isNarrow)) },
    { heading: "VIA", cells: isNarrow ? [] : rows.map(({ step }) => step?.via ?? "") },
    { heading: "CITES", cells: room !== null && new Set(cites).size === 1 ? [] : cites },
  ];
  return all.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** What sets a row apart, and what became of it. */
const marksOf = (row: Row): string => listed([flagsOf(row), ...row.became.map(outcomeLabel)]);

/** The same in few words, for a line that ends somewhere. */
const shortMarksOf = (row: Row): string =>
  listed([
    flagsOf(row),
    ...new Set(row.became.map(({ how, partial }) => `${how}${partial ? " in part" : ""}`)),
  ]);

const listed = (marks: readonly string[]) => marks.filter((mark) => mark !== "").join(", ");

function subjectOf(row: Row, isMarked: boolean): string {
  const parts = [isMarked ? shortMarksOf(row) : "", visible(row.subject ?? "")];
  return parts.filter((part) => part !== "").join(": ");
}

/** Columns of a paper that has no room for a column of marks: there a mark stands before the subject. */
const NARROW = 120;
