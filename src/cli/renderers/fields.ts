import type { CitedDocument, CitingRow, Match } from "../../model/query.js";
import type { Row } from "./row.js";

/** The keys of a row as scripts see it, in their order. docs/record.md and the README promise them. */
export function rowFields(row: Row) {
  return {
    id: row.id,
    paths: row.paths,
    kind: row.kind,
    type: row.type,
    number: row.number,
    date: row.date,
    issuers: row.issuers,
    subject: row.subject,
    status: row.status,
    matches: row.matches.map(matchFields),
    ...(row.cited && { cited: citedFields(row.cited) }),
    ...(row.citations && { citations: row.citations.map(citationFields) }),
  };
}

export type RowFields = ReturnType<typeof rowFields>;

const matchFields = ({ role, task, name, via, changes, quote, line }: Match) => ({
  role,
  ...(task && { task }),
  name,
  via,
  ...(changes && { changes }),
  quote,
  line,
});

const citedFields = ({ type, number, date, issuer, id }: CitedDocument) => ({
  type,
  number: number?.text ?? null,
  date,
  issuer,
  id,
});

/** `quote` is the citation itself, from type or number to its end; the words around it are in `matches`. */
const citationFields = (citation: CitingRow["citations"][number]) => ({
  type: citation.type,
  number: citation.number,
  date: citation.date,
  relation: citation.relation,
  quote: citation.quote.slice(...citation.marked),
  line: citation.line,
  start: citation.start,
  end: citation.end,
});
