import type { CitationGraph, Edge } from "../../../model/graph.js";
import { edgeLabel } from "../edge-label.js";

/** A line of the drawing, between vertices by their indexes. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  /** What is cited; a candidate is what an ambiguous citation may mean. */
  readonly is: "citation" | "change" | "mention" | "candidate";
  /** Empty where there is nothing to say. */
  readonly words: string;
}

/** Citations, and from each ambiguous document to what it may be; ends that the graph leaves out are left out. */
export function arrowsOf({ vertices, edges }: CitationGraph): Arrow[] {
  const places = new Map(vertices.map(({ key }, at) => [key, at]));
  const between = (from: string, to: string, rest: Pick<Arrow, "is" | "words">): Arrow[] => {
    const [tail, head] = [places.get(from), places.get(to)];
    return tail === undefined || head === undefined ? [] : [{ from: tail, to: head, ...rest }];
  };
  return [
    ...edges.flatMap((edge) => between(edge.from, edge.to, { is: natureOf(edge), words: edgeLabel(edge) })),
    ...vertices.flatMap(({ key, candidates }) =>
      candidates.flatMap((candidate) => between(key, candidate, { is: "candidate", words: "may be" })),
    ),
  ];
}

function natureOf(edge: Edge): Arrow["is"] {
  if (isChange(edge)) return "change";
  return edge.relations.every((relation) => relation === "mentions") ? "mention" : "citation";
}

/** Whether it takes the place of what it cites, or of words in it. */
const isChange = ({ relations }: Edge): boolean =>
  relations.some((relation) => relation === "replaces" || relation === "amends");
