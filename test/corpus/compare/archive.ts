import type { Archive } from "../../../src/model/archive.js";
import { seeded } from "../../stock/random.js";
import type { TextFact } from "../facts.js";
import { shelfOf } from "../truth/answers.js";
import type { Graph } from "../truth/graph.js";
import { restsOn } from "../truth/walks.js";
import type { Difference } from "./difference.js";
import { compareDocument } from "./documents.js";
import { compareConflicts, compareGaps, compareOutcomes, compareWanted } from "./lists.js";
import { compareCites, compareRests, compareTrace, isMeant } from "./walks.js";
import { compareWhole } from "./whole.js";

export interface Comparison {
  /** How many questions were asked, by what was asked. */
  readonly asked: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

const ONE = { depth: 1, relations: [] };
const THREE = { depth: 3, relations: [] };
const ALL = { depth: null, relations: [] };
const ALONG = { depth: 2, relations: ["implements", "follows"] as const };

/** Asks an archive all there is to ask, and holds what it says against the truth. `sample`: of how many texts what takes longer is asked. */
export async function compareArchive(archive: Archive, graph: Graph, sample: number): Promise<Comparison> {
  const texts = [...graph.texts.values()];
  const shelf = shelfOf(texts);
  const random = seeded(5);
  const meant = texts.filter((text) => isMeant(text, shelf));
  const some = random.someOf(meant, sample);
  const pairs = some.map((from) => [from, farFrom(graph, from) ?? random.oneOf(meant)] as const);
  const asked: Record<string, number> = {};
  const found: Difference[] = [];

  async function each<T>(
    what: string,
    of: readonly T[],
    ask: (one: T) => Promise<Difference[]>,
  ): Promise<void> {
    asked[what] = of.length;
    try {
      for (const one of of) found.push(...(await ask(one)));
    } catch (error) {
      if (!String(error).includes("not answered yet")) throw error;
      process.stdout.write(`${what}: not answered yet\n`);
    }
  }

  const names = new Map<string, string>();
  await each("documents", texts, (text) => compareDocument(archive, graph, text, names));
  await each("the whole graph", [graph], (it) => compareWhole(archive, it));
  await each("cites", meant, (text) => compareCites(archive, graph, text, ONE));
  await each("refs to the end", texts, (text) => compareRests(archive, graph, text, ALL));
  await each("cites, 3 steps", some, (text) => compareCites(archive, graph, text, THREE));
  await each("cites along two relations", some, (text) => compareCites(archive, graph, text, ALONG));
  await each("refs along two relations", some, (text) => compareRests(archive, graph, text, ALONG));
  await each("trace", pairs, ([from, to]) => compareTrace(archive, graph, from, to));
  await each("wanted", [graph], (it) => compareWanted(archive, it));
  await each("conflicts", [graph], (it) => compareConflicts(archive, it));
  await each("gaps", [graph], (it) => compareGaps(archive, it));
  await each("what became", some, (text) => compareOutcomes(archive, graph, [text]));
  return { asked, differences: found };
}

/** The last of what a text rests on; null where it rests on nothing that is held. */
function farFrom(graph: Graph, text: TextFact): TextFact | null {
  const met = [...restsOn(graph, text.id, null).keys()].flatMap((key) => graph.texts.get(key) ?? []);
  return met.at(-1) ?? null;
}
