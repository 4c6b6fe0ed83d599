import type {
  CitedDocument,
  CitedGroup,
  CitingRow,
  DocumentRow,
  FoundRow,
  Match,
} from "../../model/query.js";

/** One document as any format shows it: of `find` with its matches, of `cites` also with what it cites. */
export interface Row extends DocumentRow {
  readonly matches: readonly Match[];
  readonly cited?: CitedDocument;
  readonly citations?: CitingRow["citations"];
}

/** The rows of `cites`, group after group; each citation is a match as well, as it would be for `find --cites`. */
export const citingRows = (groups: readonly CitedGroup[]): Row[] =>
  groups.flatMap((group) => group.citing.map((row) => ({ ...row, matches: row.citations.map(asMatch) })));

const asMatch = (citation: CitingRow["citations"][number]): Match => ({
  role: "cites",
  task: null,
  name: citation.number ?? citation.type ?? "",
  via: "name",
  quote: citation.quote,
  marked: citation.marked,
  line: citation.line,
});

/** A row without anything met in it: a candidate in a list. */
export const plainRow = (row: DocumentRow | FoundRow): Row => ({ matches: [], ...row });
