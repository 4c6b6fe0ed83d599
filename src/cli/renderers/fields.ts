import type { Step } from "../../model/graph.js";
import type { CitedDocument, CitingRow, Match } from "../../model/query.js";
import { relationsOf } from "./labels.js";
import type { Row, Standing } from "./row.js";

/** The keys of a document as scripts see them, in their order, wherever it is listed. */
export const documentFields = (row: Omit<Row, "matches">) => ({
  id: row.id,
  paths: row.paths,
  kind: row.kind,
  type: row.type,
  number: row.number,
  date: row.date,
  issuers: row.issuers,
  subject: row.subject,
  status: row.status,
  became: row.became,
});

/** The keys of a row. docs/record.md and the README promise them. */
export function rowFields(row: Row) {
  return {
    ...documentFields(row),
    matches: row.matches.map(matchFields),
    ...(row.cited && { cited: citedFields(row.cited) }),
    ...(row.standing && standingFields(row.standing)),
    ...(row.citations && {
      relations: relationsOf(row.citations),
      citations: row.citations.map(citationFields),
    }),
    ...(row.step && stepFields(row.step)),
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

/** What is cited, in the words that name it. */
export const citedFields = ({ type, number, date, issuer, id }: CitedDocument) => ({
  type,
  number: number?.text ?? null,
  date,
  issuer,
  id,
});

/** Whether it is held, and the ids of what it may be and of what tells of it. */
export const standingFields = ({ holding, candidates, notices }: Standing) => ({
  holding,
  candidates: candidates.map(({ id }) => id),
  notices: notices.map(({ id }) => id),
});

/** `days` has no sign: from the earlier of the two to the later. */
const stepFields = ({ depth, via, days, cycle }: Step) => ({ depth, via, days, cycle });

/** `quote` is the citation itself, from type or number to its end; the words around it are in `matches`. */
export const citationFields = (citation: CitingRow["citations"][number]) => ({
  type: citation.type,
  number: citation.number,
  date: citation.date,
  relation: citation.relation,
  quote: citation.quote.slice(...citation.marked),
  line: citation.line,
  start: citation.start,
  end: citation.end,
});
