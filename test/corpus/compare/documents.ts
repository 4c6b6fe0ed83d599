import type { Archive } from "../../../src/model/archive.js";
import type { TextFact } from "../facts.js";
import { besides } from "../truth/beside.js";
import type { Graph } from "../truth/graph.js";
import { targetOf } from "../truth/walks.js";
import { type Difference, differences } from "./difference.js";
import { labelIn } from "./label.js";

/**
 * What each citation of a text means, what stands beside it and who cites it. The archive's names of papers that are not
 * held are its own: `names` keeps which is which, and one name for two papers, or two for one, is a difference.
 */
export async function compareDocument(
  archive: Archive,
  graph: Graph,
  text: TextFact,
  names: Map<string, string>,
): Promise<Difference[]> {
  const said = (await archive.document(text.id))!;
  const edges = graph.cited.get(text.id) ?? [];
  const expected = edges.flatMap((edge) => edge.telling.places.map((place) => ({ place, edge })));
  const told = `${text.id} (${text.path})`;
  return [
    ...differences(
      `what ${told} cites`,
      expected.map(({ place, edge }) => `${place}: ${edge.answer.holding} ${keyOf(targetOf(edge))}`),
      said.holdings.map((holding, at) => `${at}: ${holding} ${nameOf(said.means[at]!, holding, at)}`),
    ),
    ...differences(
      `what stands beside ${told}`,
      besides(graph, text).map(({ as, text: other }) => `${as} ${other.id}`),
      said.beside.map(({ as, row }) => `${as} ${row.id}`),
    ),
  ];

  function keyOf(key: string): string {
    return graph.texts.has(key) ? key : labelIn(graph, key);
  }

  function nameOf(name: string, holding: string, at: number): string {
    if (holding === "held") return name;
    const edge = expected.find(({ place }) => place === at)?.edge;
    if (edge === undefined || edge.answer.holding === "held") return name;
    const target = targetOf(edge);
    const before = names.get(name) ?? names.get(target) ?? null;
    names.set(name, target).set(target, name);
    if (before !== null && before !== target && before !== name) return `${name}, which is ${before}`;
    return keyOf(target);
  }
}
