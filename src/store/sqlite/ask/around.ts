import type { Reference } from "../../../model/query.js";
import { heldVertex, type Vertex } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import type { Graph } from "../graph/index.js";
import type { Citing } from "./all-edges.js";
import { missingBy, nearestBy } from "./meant-by.js";
import { claimOf } from "./reference-claim.js";

/** A part of the graph: its documents, and those of them that are held with all that they cite. */
export interface Part {
  readonly points: ReadonlyMap<string, Vertex>;
  readonly citing: readonly Citing[];
}

/** What a reference may mean, with what that rests on and what rests on it, so many steps both ways (null: all). */
export function around(graph: Graph, reference: Reference, depth: number | null): Part {
  const claim = claimOf(reference);
  const held = nearestBy(graph, claim);
  const founders = missingBy(graph, claim);
  const points = new Map<string, Vertex>(held.map((one) => [one.id, heldVertex(one)]));
  const citers = founders.flatMap((founder) => {
    const mentions = graph.missing.mentionsOf(founder);
    for (const mention of mentions) {
      const vertex = graph.edges.vertexOf(graph.tellings.byId(mention.citedId), mention);
      points.set(vertex.key, vertex);
    }
    return mentions.map(({ documentId }) => graph.held.byId(documentId));
  });
  const steps = depth ?? Number.POSITIVE_INFINITY;

  walk(held, steps, points, (one) => {
    const cited = graph.edges.from(one.documentId).map(({ vertex }) => vertex);
    for (const vertex of cited) if (vertex.held === null) points.set(vertex.key, vertex);
    return cited.flatMap((vertex) => vertex.held ?? []);
  });
  if (steps > 0) {
    const up = (one: Held) =>
      graph.edges.to(one, ({ held }) => held === one).map(({ documentId }) => graph.held.byId(documentId));
    walk(held, steps, points, up);
    for (const one of citers) points.set(one.id, heldVertex(one));
    walk(citers, steps - 1, points, up);
  }
  const inside = [...points.values()].flatMap((vertex) => vertex.held ?? []);
  return {
    points,
    citing: inside.map((one) => ({ held: one, edges: graph.edges.from(one.documentId) })),
  };
}

/** From these documents to the next ones, step by step, each once. */
function walk(
  from: readonly Held[],
  steps: number,
  points: Map<string, Vertex>,
  next: (one: Held) => readonly Held[],
): void {
  const known = new Set(from);
  let front: readonly Held[] = [...known];
  for (let step = 0; step < steps && front.length > 0; step++) {
    front = [...new Set(front.flatMap(next))].filter((one) => !known.has(one));
    for (const one of front) {
      known.add(one);
      points.set(one.id, heldVertex(one));
    }
  }
}
