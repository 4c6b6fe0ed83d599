import { visible } from "../text/visible.js";
import type { documentFields, RowFields } from "./fields.js";
import { outcomeLabel } from "./outcome-label.js";

type Document = ReturnType<typeof documentFields>;

/** What is said of a document wherever it is listed. */
const OF_DOCUMENT = [
  "id",
  "paths",
  "kind",
  "type",
  "number",
  "date",
  "issuers",
  "subject",
  "status",
] as const;
export const DOCUMENT_COLUMNS = [...OF_DOCUMENT, "became"] as const;

/** All columns of rows; a new one goes to the end, for scripts count them. */
const COLUMNS = [
  ...OF_DOCUMENT,
  "matches",
  "cited",
  "citations",
  "became",
  "relations",
  "holding",
  "candidates",
  "notices",
  "depth",
  "via",
  "days",
  "cycle",
] as const;

/** The headings of a row like this one, or where there is none of any row. */
export const columnsOf = (row: RowFields | undefined) =>
  COLUMNS.filter((name) => (row === undefined ? IN_ANY.has(name) : name in row));

const IN_ANY: ReadonlySet<string> = new Set([...DOCUMENT_COLUMNS, "matches"]);

/** Lists are joined with `; `; a match, a citation or what became of it is said in words. */
export function cellsOf(row: RowFields): string[] {
  const cells: Record<(typeof COLUMNS)[number], string | null> = {
    ...cellsOfDocument(row),
    matches: row.matches.map(matchCell).join("; "),
    cited: row.cited ? citedCell(row.cited) : null,
    citations: citationsCell(row.citations ?? []),
    relations: (row.relations ?? []).join("; "),
    holding: row.holding ?? null,
    candidates: (row.candidates ?? []).join("; "),
    notices: (row.notices ?? []).join("; "),
    depth: String(row.depth ?? ""),
    via: row.via ?? null,
    days: String(row.days ?? ""),
    cycle: (row.cycle ?? []).join("; "),
  };
  return columnsOf(row).map((name) => visible(cells[name] ?? ""));
}

/** The cells under DOCUMENT_COLUMNS. */
export function documentCells(document: Document): string[] {
  const cells = cellsOfDocument(document);
  return DOCUMENT_COLUMNS.map((name) => visible(cells[name] ?? ""));
}

const cellsOfDocument = ({ paths, issuers, became, ...document }: Document) => ({
  ...document,
  paths: paths.join("; "),
  issuers: issuers.join("; "),
  became: became.map(outcomeLabel).join("; "),
});

// tasked (lead) by name, line 28: Sở Y tế tỉnh Lạng Sơn
const matchCell = ({ role, task, via, line, name }: RowFields["matches"][number]) =>
  `${role}${task ? ` (${task})` : ""} by ${via}, line ${line}: ${name}`;

// Thông báo, 309/TB-VPCP, 2020-08-24, Văn phòng Chính phủ
const citedCell = ({ type, number, date, issuer }: NonNullable<RowFields["cited"]>) =>
  [type, number, date, issuer].filter((part) => part !== null).join(", ");

// implements, line 15: Thông báo số 309/TB-VPCP ngày 24/8/2020
export const citationsCell = (citations: NonNullable<RowFields["citations"]>): string =>
  citations.map(({ relation, line, quote }) => `${relation}, line ${line}: ${quote}`).join("; ");
