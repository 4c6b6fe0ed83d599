import { excerpt } from "../../model/excerpt.js";
import type { Span } from "../../model/record.js";
import type { Reading } from "../../parse/index.js";
import { quoteLine } from "../text/quote.js";
import { visible } from "../text/visible.js";
import { cut, padEnd, spread, wrap } from "../text/width.js";
import type { Paper } from "./renderer.js";
import { USUAL_WIDTH } from "./rows.js";

/** Columns of the names of fields. */
const FIELDS = 14;
/** Columns before a quoted line: `line 1234  `. */
const LINES = 11;

/** For people: each value, the rule that read it, and the words it was read from; then what was not found. */
export function explain(reading: Reading, paper: Paper): string {
  const width = Math.max(paper.columns ?? USUAL_WIDTH, 60);
  const { record, evidence, absent } = reading;
  const lines = [
    paper.style.strong(`${visible(record.path)}${record.part > 1 ? `, part ${record.part}` : ""}`),
    ...evidence.flatMap((read) => valueLines(read, reading.text, width, paper)),
    ...absent.flatMap(({ field, tried }) => absentLines(field, tried, width)),
    ...record.warnings.flatMap(({ code, message }) => labelled("warning", `${code}: ${message}`, width)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** `number   51/UBND-KGVX      number/letterhead`, and below it `line 9   Số: [51 /UBND-KGVX]`. */
function valueLines(
  read: Reading["evidence"][number],
  text: string,
  width: number,
  { style }: Paper,
): string[] {
  const value = spread(cut(visible(read.value), width - FIELDS), read.rule, width - FIELDS);
  return [
    padEnd(read.field, FIELDS) + value,
    ...read.spans.map(
      (span) => `${" ".repeat(FIELDS)}${style.faint(sourceLine(text, span, width - FIELDS))}`,
    ),
  ];

  function sourceLine(source: string, [start, end]: Span, room: number): string {
    const { line, quote, marked } = excerpt(source, start, end);
    return padEnd(`line ${line}`, LINES) + quoteLine(quote, marked, room - LINES, style);
  }
}

const absentLines = (field: string, tried: readonly string[], width: number) =>
  labelled(field, tried.length === 0 ? "not found" : `not found; tried ${tried.join(", ")}`, width);

const labelled = (label: string, text: string, width: number): string[] =>
  wrap(visible(text), width - FIELDS).map((line, at) => padEnd(at === 0 ? label : "", FIELDS) + line);
