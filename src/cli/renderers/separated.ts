import { stringify } from "csv-stringify/sync";
import { visible } from "../text/visible.js";
import { type RowFields, rowFields } from "./fields.js";
import type { Renderer } from "./renderer.js";

/** A header and one line a row. A cell that a spreadsheet would take for a formula gets a `'` before it. */
const separated =
  (delimiter: string): Renderer =>
  (rows) =>
    stringify([headerOf(rows[0]), ...rows.map((row) => cellsOf(rowFields(row)))], {
      delimiter,
      escape_formulas: true,
    });

export const csv = separated(",");
export const tsv = separated("\t");

const COLUMNS = ["id", "paths", "kind", "type", "number", "date", "issuers", "subject", "status", "matches"];

const headerOf = (row: Parameters<Renderer>[0][number] | undefined) =>
  row?.cited ? [...COLUMNS, "cited", "citations"] : COLUMNS;

/** Lists are joined with `; `; a match or a citation is said in words. */
function cellsOf(row: RowFields): string[] {
  const cells = [
    row.id,
    row.paths.join("; "),
    row.kind,
    row.type,
    row.number,
    row.date,
    row.issuers.join("; "),
    row.subject,
    row.status,
    row.matches.map(matchCell).join("; "),
    ...(row.cited ? [citedCell(row.cited)] : []),
    ...(row.citations ? [row.citations.map(citationCell).join("; ")] : []),
  ];
  return cells.map((cell) => visible(cell ?? ""));
}

// tasked (lead) by name, line 28: Sở Y tế tỉnh Lạng Sơn
const matchCell = ({ role, task, via, line, name }: RowFields["matches"][number]) =>
  `${role}${task ? ` (${task})` : ""} by ${via}, line ${line}: ${name}`;

// Thông báo, 309/TB-VPCP, 2020-08-24, Văn phòng Chính phủ
const citedCell = ({ type, number, date, issuer }: NonNullable<RowFields["cited"]>) =>
  [type, number, date, issuer].filter((part) => part !== null).join(", ");

// implements, line 15: Thông báo số 309/TB-VPCP ngày 24/8/2020
const citationCell = ({ relation, line, quote }: NonNullable<RowFields["citations"]>[number]) =>
  `${relation}, line ${line}: ${quote}`;
