import type { CitedDocument } from "../../model/query.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { cut, wrap } from "../text/width.js";
import { besideNote } from "./beside-note.js";
import { headingLines } from "./heading-lines.js";
import { citedLabel, isNamedByTitle } from "./labels.js";
import { heldNotes } from "./notes.js";
import { outcomeLabel } from "./outcome-label.js";
import { standingOf } from "./row.js";

/**
 * The document cited: what it is called, whether it is held, its title, what became of it; where several are held, which,
 * and what tells of it or stands beside it.
 */
export function citedHeading(cited: CitedDocument, width: number, style: Style): string {
  const title = cited.title === null || isNamedByTitle(cited) ? [] : wrap(visible(cited.title), width);
  const became = cited.became.map((outcome) => style.notable(cut(outcomeLabel(outcome), width)));
  const notes = [...heldNotes(cited), ...cited.beside.map(besideNote)];
  const name = headingLines(citedLabel(cited), cited.id ?? standingOf(cited).holding, width);
  const lines = [...name.map(style.strong), ...title, ...became, ...notes.map((line) => cut(line, width))];
  return lines.map((line) => `${line}\n`).join("");
}
