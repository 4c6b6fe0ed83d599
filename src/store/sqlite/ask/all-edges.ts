import type { Connection } from "../connection.js";
import type { Edge } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import type { Graph } from "../graph/index.js";
import { IS_LIVE } from "../graph/live.js";

/** A held document with all that it cites. */
export interface Citing {
  readonly held: Held;
  readonly edges: readonly Edge[];
}

/** Every held document with what it cites: goes through all of the archive. */
export function allEdges(connection: Connection) {
  const documents = connection.prepare(DOCUMENTS).pluck();
  return ({ edges, held }: Graph): Citing[] =>
    (documents.all() as number[]).map((documentId) => ({
      held: held.byId(documentId),
      edges: edges.from(documentId),
    }));
}

const DOCUMENTS = `SELECT document_id FROM document WHERE ${IS_LIVE}`;
