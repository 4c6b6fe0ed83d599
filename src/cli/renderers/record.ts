import type { HeldDocument } from "../../model/archive.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { padEnd, spread, wrap } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import type { Entry } from "./entry.js";
import { numberLabel } from "./labels.js";
import { USUAL_WIDTH } from "./layout.js";
import { entriesOf } from "./record-entries.js";
import type { Paper } from "./renderer.js";

/** Columns of the labels at the left. */
const LABELS = 12;
const NARROWEST = 40;
/** Wider than this a note stands too far from what it is said of. */
const WIDEST = 100;

/** One document for people: a heading, the subject, then a labelled line for each thing that was read. */
export function record(held: HeldDocument, { columns, style, shortenPath }: Paper): string {
  const width = Math.min(Math.max(columns ?? USUAL_WIDTH, NARROWEST), WIDEST);
  const { row, record: read } = held;
  const name = [read.type, numberLabel(row.number)].filter(Boolean).join(" ");
  const lines = [
    spread(visible(name), row.id, width),
    ...wrap(visible(row.subject ?? "no subject"), width),
    "",
    ...entriesOf(held, shortenPath).flatMap((entry) => entryLines(entry, width, style)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** The label once, each value under the other; what is said of a value stands at the right end of its first line. */
function entryLines({ label, values }: Entry, width: number, style: Style): string[] {
  const room = width - LABELS;
  const lines = values.flatMap(({ text, note }) =>
    valueLines(visible(text), visible(note ?? ""), room, style),
  );
  return lines.map((line, at) => style.strong(padEnd(at === 0 ? label : "", LABELS)) + line);
}

function valueLines(text: string, note: string, room: number, style: Style): string[] {
  if (note === "") return wrap(text, room);
  const [first = "", ...others] = wrap(text, room - widthOf(note) - 2);
  return [padEnd(first, room - widthOf(note)) + style.faint(note), ...others];
}
