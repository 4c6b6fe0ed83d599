import type { CitedDocument } from "../../model/query.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { cut, spread, wrap } from "../text/width.js";
import { citedLabel, isNamedByTitle, rowLabel } from "./labels.js";

/** The document cited: what it is called, whether it is held, its title; where several are held, which, and what tells of it. */
export function citedHeading(cited: CitedDocument, width: number, style: Style): string {
  const title = cited.title === null || isNamedByTitle(cited) ? [] : wrap(visible(cited.title), width);
  const held = [
    ...cited.candidates.map((row) => `may be ${row.id}: ${rowLabel(row)}`),
    ...cited.notices.map((row) => `notice ${row.id}: ${visible(row.subject ?? rowLabel(row))}`),
  ];
  const name = style.strong(spread(citedLabel(cited), holdingOf(cited), width));
  const lines = [name, ...title, ...held.map((line) => cut(line, width))];
  return lines.map((line) => `${line}\n`).join("");
}

function holdingOf({ id, candidates, notices }: CitedDocument): string {
  if (id !== null) return id;
  if (candidates.length > 0) return "ambiguous";
  return notices.length > 0 ? "only a notice" : "not held";
}
