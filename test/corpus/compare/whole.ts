import type { Archive } from "../../../src/model/archive.js";
import type { CitationGraph } from "../../../src/model/graph.js";
import type { Edge, Graph } from "../truth/graph.js";
import { type Difference, differences } from "./difference.js";
import { labelOfEdge, labelOfVertex } from "./label.js";

const ALL = { around: null, depth: null, from: null, to: null, issuer: null };

/** Every edge of every text, in one question: what it leads to, by which relations, how often. */
export async function compareWhole(archive: Archive, graph: Graph): Promise<Difference[]> {
  const said = await archive.graph(ALL);
  const expected = expectedEdges(graph);
  const answered = answeredEdges(said);
  return [...graph.texts.values()].flatMap(({ id, path }) =>
    differences(`edges of ${id} (${path})`, expected.get(id) ?? [], answered.get(id) ?? []),
  );
}

/** Tellings of one text that come to mean one document are one line. */
function expectedEdges(graph: Graph): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const [from, edges] of graph.cited) {
    const byTarget = Map.groupBy(edges, (edge) => `${edge.answer.holding}: ${labelOfEdge(graph, edge)}`);
    lines.set(
      from,
      [...byTarget].map(([target, some]) =>
        line(target, some.flatMap(relationsOf), some.some(isPartial), places(some)),
      ),
    );
  }
  return lines;
}

const relationsOf = ({ relations }: Edge) => relations;
const isPartial = ({ partial }: Edge) => partial;
const places = (edges: readonly Edge[]) => edges.reduce((sum, { telling }) => sum + telling.places.length, 0);

function answeredEdges({ vertices, edges }: CitationGraph): Map<string, string[]> {
  const byKey = new Map(vertices.map((vertex) => [vertex.key, vertex]));
  const byText = Map.groupBy(edges, ({ from }) => from);
  return new Map(
    [...byText].map(([from, some]) => [
      from,
      some.map(({ to, relations, partial, places }) => {
        const vertex = byKey.get(to)!;
        return line(`${vertex.holding}: ${labelOfVertex(vertex)}`, relations, partial, places);
      }),
    ]),
  );
}

const line = (target: string, relations: readonly string[], partial: boolean, places: number) =>
  `${target} [${[...new Set(relations)].sort().join(", ")}${partial ? ", in part" : ""}, ${places}×]`;
