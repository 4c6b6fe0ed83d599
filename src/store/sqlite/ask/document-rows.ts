import type { DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { citationGraph, type Graph } from "../graph/index.js";
import { MAY_BE_CHANGED } from "../graph/outcomes.js";

/** A row's worth of words of each of these documents, in the order asked for. */
export function documentRows(connection: Connection) {
  const rows = connection.prepare(ROWS);
  const begin = citationGraph(connection);
  return (ids: readonly number[], graph: Graph | null = null): DocumentRow[] => {
    let asked = graph;
    function becameOf({ documentId, mayBeChanged }: Row): DocumentRow["became"] {
      if (mayBeChanged === 0) return [];
      asked ??= begin();
      return asked.outcomes(asked.held.byId(documentId));
    }
    return (rows.all(JSON.stringify(ids)) as Row[]).map((row) => rowOf(row, becameOf(row)));
  };
}

interface Row extends Omit<DocumentRow, "paths" | "issuers" | "became"> {
  readonly documentId: number;
  readonly mayBeChanged: number;
  /** JSON arrays. */
  readonly paths: string;
  readonly issuers: string;
}

const rowOf = (
  { id, paths, kind, type, number, date, issuers, subject, status }: Row,
  became: DocumentRow["became"],
): DocumentRow => ({
  id,
  paths: JSON.parse(paths) as string[],
  kind,
  type,
  number,
  date,
  issuers: JSON.parse(issuers) as string[],
  subject,
  status,
  became,
});

const ROWS = `
  WITH asked (document_id, place) AS (SELECT value, key FROM json_each(?))
  SELECT
    lower(hex(substr(sha256, 1, 6))) || iif(part = 1, '', '.' || part) AS id,
    (
      SELECT json_group_array(path ORDER BY state, path) FROM path
      WHERE path.text_id = document.text_id AND state <> 'superseded'
    ) AS paths,
    kind, type, number, date,
    (
      SELECT json_group_array(name ORDER BY ordinal) FROM party JOIN agency USING (agency_id)
      WHERE party.document_id = document.document_id AND role = 'issuer'
    ) AS issuers,
    subject, status, document_id AS documentId, ${MAY_BE_CHANGED} AS mayBeChanged
  FROM asked JOIN document USING (document_id) JOIN text USING (text_id)
  ORDER BY place`;
