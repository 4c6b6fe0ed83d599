import type { CitedDocument } from "../../model/query.js";
import { citedHeading } from "./cited-heading.js";
import { citedLabel, numberLabel } from "./labels.js";
import { pageWidth } from "./layout.js";
import type { Paper } from "./renderer.js";
import type { Row } from "./row.js";
import { walkTree } from "./walk-tree.js";

/** Who cites one document, and who cites those: under its heading a tree. */
export function citingTree(cited: CitedDocument, rows: readonly Row[], paper: Paper): string {
  const name = cited.number === null ? citedLabel(cited) : numberLabel(cited.number.text);
  const heading = citedHeading(cited, pageWidth(paper.columns), paper.style);
  return `${heading}\n${walkTree({ key: cited.id, name }, rows, paper)}`;
}
