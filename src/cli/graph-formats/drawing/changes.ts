import type { CitationGraph, Outcome } from "../../../model/graph.js";

/** What an arrow says became of the document that it leads to. */
export interface Change extends Pick<Outcome, "how" | "partial"> {
  /** Key of the document that did it. */
  readonly by: string;
}

/** For each document, held or not, what became of it by papers of the graph: docs/citation-graph.md, section 10. */
export function changesIn({ vertices }: CitationGraph): Map<string, Change[]> {
  const keys = new Set(vertices.map(({ key }) => key));
  const changed = vertices.filter(({ became }) => became.length > 0);
  return new Map(
    changed.map(({ key, became }) => [key, became.flatMap((outcome) => changeOf(outcome, keys))]),
  );
}

const changeOf = ({ how, partial, by }: Outcome, keys: ReadonlySet<string>): Change[] =>
  by.id !== null && keys.has(by.id) ? [{ how, partial, by: by.id }] : [];
