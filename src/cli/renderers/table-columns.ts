import { visible } from "../text/visible.js";
import { citedLabel, dateLabel, flagsOf, issuersLabel, numberLabel } from "./labels.js";
import type { Row } from "./row.js";

/** A heading and what stands under it, row by row. */
export interface Column {
  readonly heading: Heading;
  readonly cells: readonly string[];
}

export type Heading = "ID" | "DATE" | "NUMBER" | "ISSUER" | "MARK" | "SUBJECT" | "CITES";

/** Those that say something; which document all rows cite is said once, by who asked. */
export function columnsOf(rows: readonly Row[], room: number | null): Column[] {
  const isNarrow = room !== null && room < NARROW;
  const cites = rows.map(({ cited }) => (cited ? citedLabel(cited) : ""));
  const all: Column[] = [
    { heading: "ID", cells: rows.map(({ id }) => id) },
    { heading: "DATE", cells: rows.map(({ date }) => dateLabel(date)) },
    { heading: "NUMBER", cells: rows.map(({ number }) => numberLabel(number)) },
    { heading: "ISSUER", cells: rows.map(({ issuers }) => issuersLabel(issuers)) },
    { heading: "MARK", cells: isNarrow ? [] : rows.map(flagsOf) },
    { heading: "SUBJECT", cells: rows.map((row) => subjectOf(row, isNarrow)) },
    { heading: "CITES", cells: room !== null && new Set(cites).size === 1 ? [] : cites },
  ];
  return all.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function subjectOf(row: Row, isMarked: boolean): string {
  const parts = [isMarked ? flagsOf(row) : "", visible(row.subject ?? "")];
  return parts.filter((part) => part !== "").join(": ");
}

/** Columns of a paper that has no room for a column of marks: there a mark stands before the subject. */
const NARROW = 120;
