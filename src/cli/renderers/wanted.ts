import type { WantedRow } from "../../model/graph.js";
import { visible } from "../text/visible.js";
import { cut, padEnd, wrap } from "../text/width.js";
import { widestOf } from "../text/width-of.js";
import { citedLabel, isNamedByTitle, shortName } from "./labels.js";
import { GAP, pageWidth } from "./layout.js";
import type { Listing } from "./listing.js";
import { outcomeLabel } from "./outcome-label.js";
import type { Paper } from "./renderer.js";
import { standingOf } from "./row.js";

/** Documents that are cited and not held: what an archivist sends to the records office. */
export const wantedListing: Listing<WantedRow> = {
  rows,
  fields,
  columns: ["number", "type", "date", "issuer", "title", "citedBy", "holding", "notices", "became"],
  lines: (wanted) => {
    const { number, type, date, issuer, title, citedBy, holding, notices, became } = fields(wanted);
    const cells = [
      number,
      type,
      date,
      issuer,
      title,
      String(citedBy),
      holding,
      notices.join("; "),
      became.map(outcomeLabel).join("; "),
    ];
    return [cells.map((cell) => visible(cell ?? ""))];
  },
};

function fields({ cited, citedBy }: WantedRow) {
  const { number, type, date, issuer, title, notices, became } = cited;
  return {
    number: number?.text ?? null,
    type,
    date,
    issuer,
    title,
    citedBy,
    holding: standingOf(cited).holding,
    notices: notices.map(({ id }) => id),
    became,
  };
}

/** `cited by 12  Chỉ thị 16/CT-TTg, 2020-03-31, Thủ tướng Chính phủ`, and under it its title and what tells of it. */
function rows(all: readonly WantedRow[], { columns, style }: Paper): string {
  const counts = all.map(({ citedBy }) => `cited by ${citedBy}`);
  const [width, first] = [pageWidth(columns), widestOf(counts)];
  const room = width - first - GAP.length;
  return all
    .map(({ cited }, at) => {
      const [name = "", ...others] = wrap(
        citedLabel({ ...cited, issuer: cited.issuer && shortName(cited.issuer) }),
        room,
      );
      const title = cited.title === null || isNamedByTitle(cited) ? [] : [cut(visible(cited.title), room)];
      const notes = [
        ...cited.became.map(outcomeLabel),
        ...cited.notices.map(({ id }) => `only a notice held: ${id}`),
      ];
      const under = [
        ...others.map(style.strong),
        ...title,
        ...notes.map((note) => style.notable(cut(note, room))),
      ];
      const lines = [
        padEnd(counts[at]!, first) + GAP + style.strong(name),
        ...under.map((line) => " ".repeat(first) + GAP + line),
      ];
      return lines.map((line) => `${line.trimEnd()}\n`).join("");
    })
    .join("");
}
