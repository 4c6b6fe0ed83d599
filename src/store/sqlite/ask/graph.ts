import { RELATIONS } from "../../../model/citation.js";
import type { CitationGraph, Edge, GraphQuery, Vertex } from "../../../model/graph.js";
import type { DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import type { Vertex as Point } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Mention } from "../graph/mentions.js";
import { allEdges, type Citing } from "./all-edges.js";
import { around } from "./around.js";
import { documentRows } from "./document-rows.js";
import { listed } from "./listed.js";

/** The citation graph, whole or around a document; of the days and the issuer asked for what cites, with all it cites. */
export function graph(connection: Connection) {
  const begin = citationGraph(connection);
  const all = allEdges(connection);
  const rows = documentRows(connection);
  const listing = listed(connection);

  function verticesOf(graph: Graph, points: ReadonlyMap<string, Point>): Vertex[] {
    const held = [...points.values()].flatMap((point) => point.held ?? []);
    const found = rows(
      held.map(({ documentId }) => documentId),
      graph,
    );
    const rowOf = new Map(held.map((one, at) => [one, found[at]!]));
    return [...points.values()]
      .map((point) => (point.held === null ? toldVertex(graph, point) : heldVertex(rowOf.get(point.held)!)))
      .sort((a, b) => compare(a.key, b.key));
  }

  return (query: GraphQuery): CitationGraph => {
    const graph = begin();
    const part = query.around === null ? null : around(graph, query.around, query.depth);
    const citing = part === null ? all(graph) : part.citing;
    const lists = listing(query);
    const shown = lists.documents(citing.map(({ held }) => held));
    const asked = citing.filter(({ held }) => shown.has(held.documentId));
    const isIn = ({ key }: Point) => part === null || part.points.has(key);
    const points = new Map<string, Point>();
    const isNarrowed = query.from !== null || query.to !== null || query.issuer !== null;
    if (part !== null && !isNarrowed) for (const point of part.points.values()) points.set(point.key, point);
    for (const { held, edges } of asked) {
      points.set(held.id, pointOf(held));
      for (const { vertex } of edges) if (isIn(vertex)) points.set(vertex.key, vertex);
    }
    return { vertices: verticesOf(graph, points), edges: edgesOf(asked, isIn) };
  };
}

const pointOf = (held: Held): Point => ({ key: held.id, holding: "held", held, several: [], telling: null });

const edgesOf = (citing: readonly Citing[], isIn: (point: Point) => boolean): Edge[] =>
  citing
    .flatMap(({ held, edges }) =>
      edges
        .filter(({ vertex }) => isIn(vertex))
        .map(({ vertex, mentions }) => edgeOf(held.id, vertex.key, mentions)),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));

function edgeOf(from: string, to: string, mentions: readonly Mention[]): Edge {
  const said = new Set(mentions.map(({ relation }) => relation));
  const changing = mentions.filter(({ relation }) => relation === "amends" || relation === "replaces");
  return {
    from,
    to,
    relations: RELATIONS.filter((relation) => said.has(relation)),
    partial: changing.length > 0 && changing.every(({ partial }) => partial),
    places: mentions.length,
  };
}

const heldVertex = ({
  id,
  kind,
  status,
  type,
  number,
  date,
  issuers,
  subject,
  became,
}: DocumentRow): Vertex => ({
  key: id,
  holding: "held",
  kind,
  status,
  type,
  number,
  date,
  issuers,
  title: subject,
  candidates: [],
  became,
});

function toldVertex({ labels, outcomes }: Graph, point: Point): Vertex {
  const { type, number, date, issuer, title } = labels(point);
  return {
    key: point.key,
    holding: point.holding,
    kind: null,
    status: null,
    type,
    number,
    date,
    issuers: issuer === null ? [] : [issuer],
    title,
    candidates: point.holding === "ambiguous" ? point.several.map(({ id }) => id) : [],
    became: point.holding === "ambiguous" || point.telling === null ? [] : outcomes(point.telling),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
