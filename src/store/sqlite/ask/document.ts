import type { Decode, HeldDocument } from "../../../model/archive.js";
import type { DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import type { Held } from "../graph/held.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Meaning } from "../graph/meanings.js";
import { documentRows } from "./document-rows.js";
import { newestFirst } from "./newest-first.js";
import { recordOf } from "./record-of.js";
import { textOf } from "./text-of.js";
import { documentIds } from "./with-id.js";

/** One document with all that is kept of it, and where it stands among the others. */
export function document(connection: Connection, decode: Decode) {
  const begin = citationGraph(connection);
  const ids = documentIds(connection);
  const rows = documentRows(connection);
  const records = recordOf(connection);
  const texts = textOf(connection, decode);

  /** Those whose mentions mean this paper, or may mean it among others. */
  function citedBy(graph: Graph, self: Held): DocumentRow[] {
    const isPaper = (one: Held) => one === self || graph.papers.areCopies(one, self);
    const mayMean = ({ held, several }: Meaning) => (held === null ? several : [held]).some(isPaper);
    const citing = new Set(graph.edges.to(self, mayMean).map(({ documentId }) => documentId));
    citing.delete(self.documentId);
    return rows([...citing], graph).sort(newestFirst);
  }

  return (id: string): HeldDocument | null => {
    const [documentId] = ids(id);
    if (documentId === undefined) return null;
    const graph = begin();
    const self = graph.held.byId(documentId);
    const row = rows([documentId], graph)[0]!;
    const record = { ...records(documentId), path: row.paths[0] ?? "" };
    const { whole, start, end } = texts(documentId);
    const meant = graph.edges
      .from(documentId)
      .flatMap(({ vertex, mentions }) => mentions.map(({ ordinal }) => ({ ordinal, vertex })));
    meant.sort((a, b) => a.ordinal - b.ordinal);
    const beside = graph.besides(self);
    const besideRows = rows(
      beside.map(({ held }) => held.documentId),
      graph,
    );
    return {
      row,
      record,
      text: whole.slice(start, end),
      holdings: meant.map(({ vertex }) => vertex.holding),
      means: meant.map(({ vertex }) => vertex.key),
      beside: beside.map(({ as }, at) => ({ as, row: besideRows[at]! })),
      citedBy: citedBy(graph, self),
    };
  };
}
