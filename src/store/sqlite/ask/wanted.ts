import type { WantedQuery, WantedRow } from "../../../model/graph.js";
import { spanOf } from "../../../model/partial-date.js";
import type { Connection } from "../connection.js";
import type { Vertex } from "../graph/edges.js";
import { citationGraph } from "../graph/index.js";
import { allEdges } from "./all-edges.js";
import { citedDocuments } from "./cited-documents.js";
import { listed } from "./listed.js";

/** Documents that are cited and not held, the most cited first, then the latest. */
export function wanted(connection: Connection) {
  const begin = citationGraph(connection);
  const all = allEdges(connection);
  const cited = citedDocuments(connection);
  const listing = listed(connection);

  return (query: WantedQuery): WantedRow[] => {
    const graph = begin();
    const describe = cited(graph);
    const lists = listing(query);
    const missing = new Map<string, { readonly vertex: Vertex; citedBy: number }>();
    for (const { vertex } of all(graph).flatMap(({ edges }) => edges)) {
      if (vertex.holding === "held" || vertex.holding === "ambiguous") continue;
      const counted = missing.get(vertex.key) ?? { vertex, citedBy: 0 };
      counted.citedBy++;
      missing.set(vertex.key, counted);
    }
    return [...missing.values()]
      .filter(({ vertex }) => lists.isTold(vertex, graph))
      .map(({ vertex, citedBy }) => ({ cited: describe(vertex), citedBy }))
      .sort(mostCitedFirst);
  };
}

const mostCitedFirst = (a: WantedRow, b: WantedRow) =>
  b.citedBy - a.citedBy || compare(firstDayOf(b), firstDayOf(a)) || compare(a.cited.key, b.cited.key);

const firstDayOf = ({ cited: { date } }: WantedRow) => (date === null ? "" : spanOf(date).first);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
