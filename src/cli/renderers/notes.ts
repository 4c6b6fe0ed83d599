import type { DocumentRow } from "../../model/query.js";
import { visible } from "../text/visible.js";
import { rowLabel } from "./labels.js";
import { outcomeLabel } from "./outcome-label.js";
import type { Row } from "./row.js";

/** What is said of a document besides its row, a line each: what became of it, what it may be, what tells of it. */
export const notesOf = ({ became, standing }: Row): string[] => [
  ...became.map(outcomeLabel),
  ...(standing ? heldNotes(standing) : []),
];

/** `may be ddd322eca943: 51/UBND-KGVX, …` of an ambiguous one; `notice 4eac4b745fcb: …` of one that is only told of. */
export const heldNotes = ({
  candidates,
  notices,
}: Pick<NonNullable<Row["standing"]>, "candidates" | "notices">) => [
  ...candidates.map((row) => `may be ${row.id}: ${rowLabel(row)}`),
  ...notices.map(noticeNote),
];

const noticeNote = (row: DocumentRow) => `notice ${row.id}: ${visible(row.subject ?? rowLabel(row))}`;
