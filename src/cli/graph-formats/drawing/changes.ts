import type { CitationGraph, Edge, Outcome } from "../../../model/graph.js";

/** What an arrow says became of the document that it leads to. */
export interface Change extends Pick<Outcome, "how" | "partial"> {
  /** Key of the document that did it. */
  readonly by: string;
}

/** For each document, held or not, what arrows say became of it: docs/citation-graph.md, section 10. */
export function changesIn({ vertices, edges }: CitationGraph): Map<string, Change[]> {
  const doers = new Set(vertices.filter(isDone).map(({ key }) => key));
  const changes = edges.filter(({ from }) => doers.has(from)).flatMap(changesOf);
  return Map.groupBy(changes, ({ to }) => to);
}

/** A held dispatch that is no draft. */
const isDone = ({ holding, kind, status }: CitationGraph["vertices"][number]) =>
  holding === "held" && kind === "dispatch" && status !== "draft";

const changesOf = ({ from, to, relations, partial }: Edge) =>
  HOW.filter(([relation]) => relations.includes(relation)).map(([, how]) => ({ how, partial, by: from, to }));

const HOW = [
  ["replaces", "replaced"],
  ["amends", "amended"],
] as const;
