import { excerpt, lineAt } from "../../model/excerpt.js";
import type { Span } from "../../model/record.js";
import type { Reading } from "../../parse/index.js";
import { quoteLine } from "../text/quote.js";
import { visible } from "../text/visible.js";
import { cut, padEnd, spread, wrap } from "../text/width.js";
import { USUAL_WIDTH } from "./layout.js";
import type { Paper } from "./renderer.js";

/** Columns of the names of fields. */
const FIELDS = 14;
/** Columns before a quoted line: `line 123  4567-4589  `. */
const LINES = 10;
const OFFSETS = 12;

/**
 * For people: each value, the rule that read it, and the words it was read from, with their line and their offsets in
 * the decoded text; then what was not found, and where it was looked for.
 */
export function explain(reading: Reading, paper: Paper): string {
  const width = Math.max(paper.columns ?? USUAL_WIDTH, 60);
  const { record, evidence, absent } = reading;
  const lines = [
    paper.style.strong(`${visible(record.path)}${record.part > 1 ? `, part ${record.part}` : ""}`),
    ...evidence.flatMap((read) => valueLines(read, reading.text, width, paper)),
    ...absent.flatMap((one) => absentLines(one, reading.text, width)),
    ...record.warnings.flatMap(({ code, message }) => labelled("warning", `${code}: ${message}`, width)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** `number   51/UBND-KGVX      number/letterhead`, and below it `line 9   120-132   Số: [51 /UBND-KGVX]`. */
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
    const place = padEnd(`line ${line} `, LINES) + padEnd(`${start}-${end} `, OFFSETS);
    return place + quoteLine(quote, marked, room - place.length, style);
  }
}

/** `parent   not found in lines 1-9 (letterhead); tried parent/letterhead` */
function absentLines({ field, tried, places }: Reading["absent"][number], text: string, width: number) {
  const searched = places.flatMap(({ name, span }) => {
    if (span === null) return [];
    const [first, last] = [lineAt(text, span[0]), lineAt(text, span[1])];
    return [`${first === last ? `line ${first}` : `lines ${first}-${last}`} (${name})`];
  });
  const where = searched.length > 0 ? ` in ${searched.join(", ")}` : "";
  const missing = places.filter(({ span }) => span === null).map(({ name }) => name);
  const without = missing.length > 0 && where === "" ? `: the text has no ${missing.join(" and no ")}` : "";
  const by = tried.length > 0 && without === "" ? `; tried ${tried.join(", ")}` : "";
  return labelled(field, `not found${where}${without}${by}`, width);
}

const labelled = (label: string, text: string, width: number): string[] =>
  wrap(visible(text), width - FIELDS).map((line, at) => padEnd(at === 0 ? label : "", FIELDS) + line);
