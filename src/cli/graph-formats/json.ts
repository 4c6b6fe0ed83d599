import type { CitationGraph, Edge, Vertex } from "../../model/graph.js";
import { jsonText } from "../renderers/json.js";

/** Node-link JSON, as networkx and d3 read it. */
export const json = ({ vertices, edges }: CitationGraph): string =>
  jsonText({
    directed: true,
    multigraph: false,
    graph: {},
    nodes: vertices.map(nodeFields),
    links: edges.map(linkFields),
  });

const nodeFields = (vertex: Vertex) => ({
  id: vertex.key,
  holding: vertex.holding,
  kind: vertex.kind,
  status: vertex.status,
  type: vertex.type,
  number: vertex.number,
  date: vertex.date,
  issuers: vertex.issuers,
  title: vertex.title,
  candidates: vertex.candidates,
  became: vertex.became,
});

const linkFields = ({ from, to, relations, partial, places }: Edge) => ({
  source: from,
  target: to,
  relations,
  partial,
  places,
});
