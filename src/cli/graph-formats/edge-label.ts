import type { Edge } from "../../model/graph.js";

/** What the citing document does with the cited one: `basis`, `amends in part`, `implements, replaces`. */
export function edgeLabel({ relations, partial }: Edge): string {
  const telling = relations.filter((relation) => relation !== "mentions");
  const said = telling.length > 0 ? telling : relations;
  return said.join(", ") + (partial ? " in part" : "");
}
