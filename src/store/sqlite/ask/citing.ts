import type { Decode } from "../../../model/archive.js";
import type { Walk } from "../../../model/graph.js";
import { daysBetween } from "../../../model/partial-date.js";
import type { CitedGroup, CitingRow, DocumentRow, Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { heldVertex, isFollowed, type Vertex } from "../graph/edges.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Mention } from "../graph/mentions.js";
import { citedDocuments } from "./cited-documents.js";
import { documentRows } from "./document-rows.js";
import { listed } from "./listed.js";
import { type Meant, meantBy } from "./meant-by.js";
import { newestFirst } from "./newest-first.js";
import { quoted } from "./quoted.js";
import { textOf } from "./text-of.js";

/** A document that cites, where a walk came upon it. */
interface Reached {
  readonly documentId: number;
  readonly row: DocumentRow;
  readonly depth: number;
  /** What it cites. */
  readonly cited: Vertex;
  /** The one that cites was reached from, which it cites; null at depth 1. */
  readonly parent: Reached | null;
  readonly mentions: readonly Mention[];
}

/** Who cites what a reference may mean: a walk from each document meant, the newest first, undated ones last. */
export function citing(connection: Connection, decode: Decode) {
  const begin = citationGraph(connection);
  const rows = documentRows(connection);
  const cited = citedDocuments(connection);
  const listing = listed(connection);
  const text = textOf(connection, decode);

  /** Documents that mention, each with its places; the newest first. */
  function reached(graph: Graph, from: Meant, parent: Reached | null, known: Set<number>): Reached[] {
    const byDocument = [...Map.groupBy(from.mentions, ({ documentId }) => documentId)].filter(
      ([documentId]) => !known.has(documentId),
    );
    for (const [documentId] of byDocument) known.add(documentId);
    const found = rows(
      byDocument.map(([documentId]) => documentId),
      graph,
    );
    return byDocument
      .map(([documentId, mentions], at) => ({
        documentId,
        row: found[at]!,
        depth: (parent?.depth ?? 0) + 1,
        cited: from.vertex,
        parent,
        mentions,
      }))
      .sort((a, b) => newestFirst(a.row, b.row));
  }

  /** Step by step, each document once: under the first that it is reached from. */
  function walkUp(graph: Graph, root: Meant, { depth, relations }: Walk): Reached[] {
    const follows = isFollowed(relations);
    const known = new Set(root.vertex.held === null ? [] : [root.vertex.held.documentId]);
    const all: Reached[] = [];
    let front = reached(graph, { ...root, mentions: root.mentions.filter(follows) }, null, known);
    while (front.length > 0) {
      for (const one of front) all.push(one);
      const [{ depth: at }] = front as [Reached];
      if (at === depth || root.vertex.holding === "ambiguous") break;
      front = front.flatMap((parent) => {
        const held = graph.held.byId(parent.documentId);
        const mentions = graph.edges.to(held, (meaning) => meaning.held === held).filter(follows);
        return reached(graph, { vertex: heldVertex(held), mentions }, parent, known);
      });
    }
    return all;
  }

  /** Those it was reached through which it leads back to: they cite it. */
  function cycleOf({ edges, held }: Graph, root: Vertex, one: Reached, { relations }: Walk): string[] {
    const self = held.byId(one.documentId);
    const leadsTo = (documentId: number) => edges.between(documentId, self).some(isFollowed(relations));
    const through: { documentId: number; key: string }[] = [];
    for (let at = one.parent; at !== null; at = at.parent)
      through.unshift({ documentId: at.documentId, key: at.row.id });
    if (root.held !== null) through.unshift({ documentId: root.held.documentId, key: root.key });
    return through.filter(({ documentId }) => leadsTo(documentId)).map(({ key }) => key);
  }

  return (reference: Reference, walk: Walk): CitedGroup[] => {
    const graph = begin();
    const describe = cited(graph);
    const lists = listing(walk);
    let left = walk.limit ?? Number.POSITIVE_INFINITY;

    function rowOf(root: Vertex, one: Reached): CitingRow {
      const isQuoted = left-- > 0;
      const document = describe(one.cited, one.parent?.row);
      const days = daysBetween(one.row.date, document.date);
      return {
        ...one.row,
        cited: document,
        step: {
          depth: one.depth,
          via: one.parent?.row.id ?? null,
          days,
          cycle: cycleOf(graph, root, one, walk),
        },
        citations: quoted(one.mentions, isQuoted ? text(one.documentId) : null),
      };
    }

    return meantBy(graph, reference)
      .map((meant) => ({ meant, cited: describe(meant.vertex) }))
      .sort((a, b) => newestCitedFirst(a.cited, b.cited))
      .map(({ meant, cited }) => {
        const all = walkUp(graph, meant, walk);
        const shown = lists.documents(all.map(({ documentId, row }) => ({ documentId, date: row.date })));
        const citing = all.filter(({ documentId }) => shown.has(documentId));
        return { cited, citing: citing.map((one) => rowOf(meant.vertex, one)) };
      })
      .filter(({ citing }) => citing.length > 0);
  };
}

const newestCitedFirst = (a: CitedGroup["cited"], b: CitedGroup["cited"]) =>
  compare(b.date ?? "", a.date ?? "") ||
  compare(a.number?.text ?? "", b.number?.text ?? "") ||
  compare(a.issuer ?? "", b.issuer ?? "") ||
  compare(a.key, b.key);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
