import type { Conflict } from "../../model/graph.js";
import { visible } from "../text/visible.js";
import { spread } from "../text/width.js";
import { DOCUMENT_COLUMNS, documentCells } from "./cells.js";
import { documentFields } from "./fields.js";
import { issuersLabel, numberLabel } from "./labels.js";
import { MARGIN, pageWidth } from "./layout.js";
import type { Listing } from "./listing.js";
import type { Paper } from "./renderer.js";
import { plainRow } from "./row.js";
import { rows as rowsText } from "./rows.js";

/** Documents that bear one number, group by group, each with what it is said to be. */
export const conflictListing: Listing<Conflict> = {
  rows: (all, paper) => all.map((conflict) => groupText(conflict, paper)).join("\n"),
  fields: ({ what, rows }) => ({ what, documents: rows.map(documentFields) }),
  columns: ["conflict", "what", ...DOCUMENT_COLUMNS],
  lines: ({ what, rows }, at) => rows.map((row) => [String(at + 1), what, ...documentCells(row)]),
};

/** What it is at the end of a heading; under each document its files, which is where a person goes to look. */
function groupText({ what, rows }: Conflict, paper: Paper): string {
  const { columns, style, shortenPath } = paper;
  const named = rows.find(({ number }) => !/^[/-]/u.test(number ?? "/")) ?? rows[0]!;
  const name = [named.type, numberLabel(named.number)].filter(Boolean).join(" ");
  const label = `${visible(name)}, ${issuersLabel(named.issuers)}`;
  const texts = rows.map((row) => {
    const files = row.paths.map((path) => `${" ".repeat(MARGIN)}${visible(shortenPath(path))}\n`);
    return rowsText([plainRow(row)], paper) + files.join("");
  });
  return `${style.strong(spread(label, what, pageWidth(columns)))}\n${texts.join("")}`;
}
