import type { Version } from "../../../model/runs.js";
import type { Connection } from "../connection.js";
import { documentIds } from "./with-id.js";

/** The texts that stand or stood at the paths of a document, each by its first part. */
export function versions(connection: Connection) {
  const ids = documentIds(connection);
  const all = connection.prepare(VERSIONS);
  return (id: string): Version[] => {
    const [document] = ids(id);
    return document === undefined ? [] : (all.all(document) as Version[]);
  };
}

// What stands there now before what stood there, then by when it came.
const VERSIONS = `
  SELECT path, state, lower(hex(substr(sha256, 1, 6))) AS id, run_id AS run, started AS since
  FROM path JOIN text USING (text_id) LEFT JOIN run USING (run_id)
  WHERE path IN (SELECT path FROM path JOIN document USING (text_id) WHERE document_id = ?)
  ORDER BY path, state = 'superseded', text_id DESC`;
