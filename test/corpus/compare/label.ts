import type { CitedDocument } from "../../../src/model/cited.js";
import type { Vertex } from "../../../src/model/graph.js";
import { bare } from "../generate/fold.js";
import type { Edge, Graph } from "../truth/graph.js";
import { numberKey } from "../truth/name.js";
import type { Missing } from "../truth/vertices.js";
import { candidatesKey, targetOf } from "../truth/walks.js";

/**
 * What both sides call a vertex: a held document by its id, an ambiguous citation by the ids it may mean, a paper that
 * is not held by what is known of it. The archive's own keys of the last two are its own affair.
 */
interface Described {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

const described = ({ type, number, date, issuer, title }: Described): string =>
  [type && bare(type), number && numberKey(number), date, issuer, title && bare(title)]
    .map((said) => said ?? "?")
    .join(" · ");

export const labelOfMissing = ({ type, number, date, issuer, title }: Missing): string =>
  described({ type, number, date, issuer: issuer?.name ?? null, title });

export const labelOfCited = ({ id, candidates, number, ...said }: CitedDocument): string => {
  if (id !== null) return id;
  if (candidates.length > 0) return candidatesKey(candidates.map((candidate) => candidate.id));
  return described({ ...said, number: number?.text ?? null });
};

export const labelOfVertex = ({ key, holding, candidates, issuers, ...said }: Vertex): string => {
  if (holding === "held") return key;
  if (holding === "ambiguous") return candidatesKey(candidates);
  return described({ ...said, issuer: issuers[0] ?? null });
};

export const labelOfEdge = (graph: Graph, edge: Edge): string => labelIn(graph, targetOf(edge));

/** Of a key of the truth. */
export function labelIn(graph: Graph, key: string): string {
  const missing = graph.missing.get(key);
  return missing === undefined ? key : labelOfMissing(missing);
}
