import type { DocumentRow, Reference } from "../../../model/query.js";
import type { Kind } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { citationGraph } from "../graph/index.js";
import { documentRows } from "./document-rows.js";
import { heldBy } from "./meant-by.js";
import { claimOf } from "./reference-claim.js";

/** Held documents a reference may mean, one of each paper, likeliest first: by kind, then the latest. */
export function candidates(connection: Connection) {
  const begin = citationGraph(connection);
  const rows = documentRows(connection);
  return (reference: Reference): DocumentRow[] => {
    const graph = begin();
    const likeliest = heldBy(graph, claimOf(reference)).toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
    return rows(
      likeliest.map(({ documentId }) => documentId),
      graph,
    );
  };
}

const RANK: Readonly<Record<Kind, number>> = { dispatch: 0, unknown: 1, notice: 2, annex: 3 };
