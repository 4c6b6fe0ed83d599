import type { Decode } from "../../../model/archive.js";
import type { RestingRow, Walk } from "../../../model/graph.js";
import { daysBetween } from "../../../model/partial-date.js";
import type { DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { isFollowed, type Vertex } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Mention } from "../graph/mentions.js";
import { citedDocuments } from "./cited-documents.js";
import { documentRows } from "./document-rows.js";
import { listed } from "./listed.js";
import { quoted } from "./quoted.js";
import { textOf } from "./text-of.js";
import { documentIds } from "./with-id.js";

/** A document that is cited, where a walk came upon it. */
interface Reached {
  readonly vertex: Vertex;
  readonly depth: number;
  /** Who cites it: the held document the walk came from. */
  readonly citing: Held;
  /** Where the walk came upon that one; null where it began there. */
  readonly parent: Reached | null;
  readonly mentions: readonly Mention[];
}

/** What a held document rests on, and what that rests on. */
export function restsOn(connection: Connection, decode: Decode) {
  const ids = documentIds(connection);
  const begin = citationGraph(connection);
  const rows = documentRows(connection);
  const cited = citedDocuments(connection);
  const listing = listed(connection);
  const text = textOf(connection, decode);

  return (id: string, walk: Walk): RestingRow[] | null => {
    const [documentId] = ids(id);
    if (documentId === undefined) return null;
    const graph = begin();
    const root = graph.held.byId(documentId);
    const all = walkDown(graph, root, walk);
    const shown = listedOf(graph, all);
    const rowOf = rowsOf(graph, shown);
    let left = walk.limit ?? Number.POSITIVE_INFINITY;
    const describe = cited(graph);
    return shown.map((one) => {
      const isQuoted = left-- > 0;
      const row = rowOf(one);
      const document = describe(one.vertex, row);
      return {
        depth: one.depth,
        via: one.parent?.vertex.key ?? null,
        days: daysBetween(one.citing.date, document.date),
        cycle: cycleOf(graph, root, one, walk),
        holding: one.vertex.holding,
        cited: document,
        row,
        citations: quoted(one.mentions, isQuoted ? text(one.citing.documentId) : null),
      };
    });

    function listedOf(graph: Graph, all: readonly Reached[]): readonly Reached[] {
      const lists = listing(walk);
      const held = lists.documents(all.flatMap(({ vertex }) => vertex.held ?? []));
      return all.filter(({ vertex }) =>
        vertex.held === null ? lists.isTold(vertex, graph) : held.has(vertex.held.documentId),
      );
    }
  };

  function rowsOf(graph: Graph, shown: readonly Reached[]): (one: Reached) => DocumentRow | null {
    const held = shown.flatMap(({ vertex }) => vertex.held?.documentId ?? []);
    const found = rows(held, graph);
    const byId = new Map(held.map((documentId, at) => [documentId, found[at]!]));
    return ({ vertex }) => (vertex.held === null ? null : byId.get(vertex.held.documentId)!);
  }
}

/** Step by step, each document once: under the first that it is reached from. Only what is held is followed. */
function walkDown(graph: Graph, root: Held, { depth, relations }: Walk): Reached[] {
  const follows = isFollowed(relations);
  const known = new Set([root.id]);
  const all: Reached[] = [];

  function reached(citing: Held, parent: Reached | null): Reached[] {
    const edges = graph.edges
      .from(citing.documentId)
      .map(({ vertex, mentions }) => ({ vertex, mentions: mentions.filter(follows) }))
      .filter(({ vertex, mentions }) => mentions.length > 0 && !known.has(vertex.key));
    for (const { vertex } of edges) known.add(vertex.key);
    return edges.map((edge) => ({ ...edge, depth: (parent?.depth ?? 0) + 1, citing, parent }));
  }

  let front = reached(root, null);
  while (front.length > 0) {
    for (const one of front) all.push(one);
    if (front[0]!.depth === depth) break;
    front = front.flatMap((one) => (one.vertex.held === null ? [] : reached(one.vertex.held, one)));
  }
  return all;
}

/** Those it was reached through which it leads back to: it cites them. */
function cycleOf({ edges }: Graph, root: Held, one: Reached, { relations }: Walk): string[] {
  const { held } = one.vertex;
  if (held === null) return [];
  const through = [root];
  for (let at = one.parent; at !== null; at = at.parent) through.splice(1, 0, at.vertex.held!);
  return through
    .filter((before) => edges.between(held.documentId, before).some(isFollowed(relations)))
    .map(({ id }) => id);
}
