import type { Archive } from "../../../src/model/archive.js";
import type { Relation } from "../../../src/model/citation.js";
import type { RestingRow, Step } from "../../../src/model/graph.js";
import type { TextFact } from "../facts.js";
import { answerTo, knownOf, type Shelf } from "../truth/answers.js";
import type { Graph } from "../truth/graph.js";
import { numberKey } from "../truth/name.js";
import { type Met, restsOn, trace, whoCites } from "../truth/walks.js";
import { type Difference, differences } from "./difference.js";
import { labelIn, labelOfCited } from "./label.js";
import { referenceTo } from "./reference.js";

/** How far and along which edges. */
export interface Extent {
  readonly depth: number | null;
  readonly relations: readonly Relation[];
}

const walkOf = ({ depth, relations }: Extent) => ({
  depth,
  relations,
  from: null,
  to: null,
  issuer: null,
  limit: 0,
});

/** Who cites a text, as far as so many steps. */
export async function compareCites(
  archive: Archive,
  graph: Graph,
  text: TextFact,
  extent: Extent,
): Promise<Difference[]> {
  const groups = await archive.citing(referenceTo(text), walkOf(extent));
  const rows = groups.filter(({ cited }) => cited.id === text.id).flatMap(({ citing }) => citing);
  const met = whoCites(graph, text.id, extent.depth, extent.relations);
  const said = rows.map(({ id, step }) => ({ key: id, step }));
  return compareSteps(`who cites ${told(text)}, ${inWords(extent)}`, graph, met, said);
}

/** What a text rests on. */
export async function compareRests(
  archive: Archive,
  graph: Graph,
  text: TextFact,
  extent: Extent,
): Promise<Difference[]> {
  const rows = (await archive.restsOn(text.id, walkOf(extent))) ?? [];
  const met = restsOn(graph, text.id, extent.depth, extent.relations);
  const said = rows.map((row) => ({ key: labelOfCited(row.cited), step: row as Step }));
  return [
    ...compareSteps(`what ${told(text)} rests on, ${inWords(extent)}`, graph, met, said),
    ...holdingsOf(graph, text, rows),
  ];
}

/** Each document once, at its least depth, from one that is a step nearer. */
function compareSteps(
  asked: string,
  graph: Graph,
  met: ReadonlyMap<string, Met>,
  said: readonly { readonly key: string; readonly step: Step }[],
): Difference[] {
  const parents = new Map([...met.values()].map(({ key, from }) => [labelIn(graph, key), from]));
  const isFromParent = (key: string, { depth, via }: Step) =>
    depth === 1 ? via === null : via !== null && (parents.get(key)?.has(via) ?? false);
  return differences(
    asked,
    [...met.values()].map(({ key, depth }) => `${depth}: ${labelIn(graph, key)}`),
    said.map(
      ({ key, step }) => `${step.depth}: ${key}${isFromParent(key, step) ? "" : ` by way of ${step.via}`}`,
    ),
  );
}

function holdingsOf(graph: Graph, text: TextFact, rows: readonly RestingRow[]): Difference[] {
  const holdings = (key: string) =>
    graph.texts.has(key) ? "held" : key.startsWith("one of ") ? "ambiguous" : null;
  const wrong = rows.filter(({ cited, holding }) => {
    const expected = holdings(labelOfCited(cited));
    return expected === null ? !["not held", "only a notice"].includes(holding) : expected !== holding;
  });
  return differences(
    `how what ${told(text)} rests on is held`,
    [],
    wrong.map(({ cited, holding }) => `${labelOfCited(cited)} ${holding}`),
  );
}

/** The shortest chains between two texts. */
export async function compareTrace(
  archive: Archive,
  graph: Graph,
  from: TextFact,
  to: TextFact,
): Promise<Difference[]> {
  const said = await archive.trace(referenceTo(from), referenceTo(to));
  const expected = trace(graph, from.id, to.id);
  const way = (keys: readonly string[], isReversed: boolean) =>
    `${keys.join(" → ")}${isReversed ? " (reversed)" : ""}`;
  return differences(
    `trace ${told(from)} to ${told(to)}`,
    expected.chains.map((keys) => way(keys, expected.isReversed)),
    said.chains.map(({ links }) =>
      way(
        links.map(({ document }) => document.key),
        said.isReversed,
      ),
    ),
  );
}

/** Texts that a reference to them, by all that they say of themselves, means for certain. */
export const isMeant = (text: TextFact, shelf: Shelf): boolean => {
  if (text.number === null || !/^\d/.test(text.number) || text.kind !== "dispatch") return false;
  const telling = { ...knownOf(text), name: numberKey(text.number), title: null, places: [] };
  const answer = answerTo(telling, null, shelf);
  return answer.holding === "held" && answer.text.id === text.id;
};

const told = ({ id, number, date, path }: TextFact) => `${id} (${number} of ${date}, ${path})`;
const inWords = ({ depth, relations }: Extent) =>
  `depth ${depth ?? "all"}${relations.length > 0 ? `, along ${relations.join(", ")}` : ""}`;
