import type { DocumentRow } from "../../model/query.js";
import { visible } from "../text/visible.js";
import { cut, wrap } from "../text/width.js";
import { headingLines } from "./heading-lines.js";
import { dateLabel, numberLabel } from "./labels.js";
import { pageWidth } from "./layout.js";
import { outcomeLabel } from "./outcome-label.js";
import type { Paper } from "./renderer.js";
import type { Row } from "./row.js";
import { rows as rowsText } from "./rows.js";

/** What a document rests on, under its heading: rows of two lines with their quotes, or a tree where it goes deeper. */
export async function restingText(
  document: DocumentRow,
  rows: readonly Row[],
  isDeep: boolean,
  paper: Paper,
): Promise<string> {
  const heading = headingOf(document, paper);
  if (!isDeep) return `${heading}\n${rowsText(rows, paper)}`;
  const { walkTree } = await import("./walk-tree.js");
  return `${heading}\n${walkTree({ key: document.id, name: numberLabel(document.number) }, rows, paper)}`;
}

/** `Công văn 51/UBND-KGVX, 2021-01-14, Ủy ban nhân dân tỉnh Lạng Sơn   ddd322eca943`, its subject, what became of it. */
function headingOf(
  { type, number, date, issuers, id, subject, became }: DocumentRow,
  { columns, style }: Paper,
): string {
  const width = pageWidth(columns);
  const name = [type, numberLabel(number)].filter(Boolean).join(" ");
  const label = visible([name, dateLabel(date), issuers.join(", ")].filter((part) => part !== "").join(", "));
  const lines = [
    ...headingLines(label, id, width).map(style.strong),
    ...(subject === null ? [] : wrap(visible(subject), width)),
    ...became.map((outcome) => style.notable(cut(outcomeLabel(outcome), width))),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
