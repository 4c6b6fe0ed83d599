import type { CitedDocument } from "../../model/query.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { cut, spread, wrap } from "../text/width.js";
import { citedLabel, isNamedByTitle, rowLabel } from "./labels.js";

/** The document cited: what it is called, whether it is held, its title, and where several are held, which. */
export function citedHeading(cited: CitedDocument, width: number, style: Style): string {
  const title = cited.title === null || isNamedByTitle(cited) ? [] : wrap(visible(cited.title), width);
  const candidates = cited.candidates.map((row) => cut(`may be ${row.id}: ${rowLabel(row)}`, width));
  const lines = [style.strong(spread(citedLabel(cited), holdingOf(cited), width)), ...title, ...candidates];
  return lines.map((line) => `${line}\n`).join("");
}

function holdingOf({ id, candidates }: CitedDocument): string {
  if (id !== null) return id;
  return candidates.length > 0 ? "ambiguous" : "not held";
}
