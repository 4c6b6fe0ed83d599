import { numberOfText } from "../../../model/document-number.js";
import type { Beside } from "../../../model/graph.js";
import type { CitedDocument, DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import type { Vertex } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import type { Graph } from "../graph/index.js";
import { documentRows } from "./document-rows.js";

/** Documents of the graph as they are shown: as they say themselves where they are held, else as most say who cite them. */
export function citedDocuments(connection: Connection) {
  const rows = documentRows(connection);

  return (graph: Graph) => {
    const known = new Map<string, CitedDocument>();
    const rowsOf = (some: readonly Held[]): DocumentRow[] =>
      rows(
        some.map(({ documentId }) => documentId),
        graph,
      );

    function besidesOf(held: Held): Beside[] {
      const beside = graph.besides(held);
      if (beside.length === 0) return [];
      const found = rowsOf(beside.map((one) => one.held));
      return beside.map(({ as }, at) => ({ as, row: found[at]! }));
    }

    function ofHeld(held: Held, row: DocumentRow): CitedDocument {
      return {
        key: held.id,
        type: row.type,
        number: row.number === null ? null : numberOfText(row.number),
        date: row.date,
        issuer: row.issuers[0] ?? null,
        title: row.subject,
        id: held.id,
        candidates: [],
        notices: [],
        beside: besidesOf(held),
        became: row.became,
      };
    }

    function ofMissing(vertex: Vertex): CitedDocument {
      const { type, number, date, issuer, title } = graph.labels(vertex);
      const several = rowsOf(vertex.several);
      return {
        key: vertex.key,
        type,
        number: number === null ? null : numberOfText(number),
        date,
        issuer,
        title,
        id: null,
        candidates: vertex.holding === "ambiguous" ? several : [],
        notices: vertex.holding === "only a notice" ? several : [],
        beside: [],
        became: vertex.holding === "ambiguous" ? [] : graph.outcomes(vertex.telling!),
      };
    }

    /** `row`: of a held one, where it is at hand. */
    return (vertex: Vertex, row: DocumentRow | null = null): CitedDocument => {
      const before = known.get(vertex.key);
      if (before !== undefined) return before;
      const { held } = vertex;
      const found = held === null ? ofMissing(vertex) : ofHeld(held, row ?? rowsOf([held])[0]!);
      known.set(vertex.key, found);
      return found;
    };
  };
}
