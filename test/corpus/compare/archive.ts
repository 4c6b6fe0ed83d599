import type { Archive } from "../../../src/model/archive.js";
import { seeded } from "../../stock/random.js";
import type { TextFact } from "../facts.js";
import { shelfOf } from "../truth/answers.js";
import type { Graph } from "../truth/graph.js";
import { outcomes } from "../truth/outcomes.js";
import { restsOn } from "../truth/walks.js";
import type { Difference } from "./difference.js";
import { compareDocument } from "./documents.js";
import { compareConflicts, compareGaps, compareOutcomes, compareWanted } from "./lists.js";
import { compareCites, compareRests, compareTrace, isMeant } from "./walks.js";
import { compareWhole } from "./whole.js";

/** One kind of question, how often it was asked, and how long all of it took. */
export interface Asked {
  readonly what: string;
  readonly times: number;
  readonly milliseconds: number;
}

export interface Comparison {
  readonly asked: readonly Asked[];
  readonly differences: readonly Difference[];
}

const ONE = { depth: 1, relations: [] };
const THREE = { depth: 3, relations: [] };
const ALL = { depth: null, relations: [] };
const ALONG = { depth: 2, relations: ["implements", "follows"] as const };

/** Of how many texts it is asked; of all where there are fewer. */
export interface Size {
  /** What they cite, one step and to the end, who cites them. */
  readonly many: number;
  /** Several steps, some relations alone, chains, what became of them. */
  readonly some: number;
}

/** Asks an archive all there is to ask, and holds what it says against the truth. */
export async function compareArchive(archive: Archive, graph: Graph, size: Size): Promise<Comparison> {
  const texts = [...graph.texts.values()];
  const shelf = shelfOf(texts);
  const random = seeded(5);
  const meant = texts.filter((text) => isMeant(text, shelf));
  const areMeant = new Set(meant);
  const many = size.many < texts.length ? random.someOf(texts, size.many) : texts;
  const cited = many.filter((text) => areMeant.has(text));
  const some = random.someOf(meant, size.some);
  const pairs = some.map((from) => [from, farFrom(graph, from) ?? random.oneOf(meant)] as const);
  const asked: Asked[] = [];
  const found: Difference[] = [];

  async function each<T>(
    what: string,
    of: readonly T[],
    ask: (one: T) => Promise<Difference[]>,
  ): Promise<void> {
    const started = performance.now();
    for (const one of of) found.push(...(await ask(one)));
    asked.push({ what, times: of.length, milliseconds: performance.now() - started });
  }

  const names = new Map<string, string>();
  await each("documents", many, (text) => compareDocument(archive, graph, text, names));
  await each("the whole graph", [graph], (it) => compareWhole(archive, it));
  await each("cites", cited, (text) => compareCites(archive, graph, text, ONE));
  await each("refs to the end", many, (text) => compareRests(archive, graph, text, ALL));
  await each("cites, 3 steps", some, (text) => compareCites(archive, graph, text, THREE));
  await each("cites along two relations", some, (text) => compareCites(archive, graph, text, ALONG));
  await each("refs along two relations", some, (text) => compareRests(archive, graph, text, ALONG));
  await each("trace", pairs, ([from, to]) => compareTrace(archive, graph, from, to));
  await each("wanted", [graph], (it) => compareWanted(archive, it));
  await each("conflicts", [graph], (it) => compareConflicts(archive, it));
  await each("gaps", [graph], (it) => compareGaps(archive, it));
  const changed = new Set(outcomes(graph).map(({ of }) => of));
  const became = [...some, ...texts.filter(({ id }) => changed.has(id)).slice(0, size.some)];
  await each("what became", became, (text) => compareOutcomes(archive, graph, [text]));
  return { asked, differences: found };
}

/** The last of what a text rests on; null where it rests on nothing that is held. */
function farFrom(graph: Graph, text: TextFact): TextFact | null {
  const met = [...restsOn(graph, text.id, null).keys()].flatMap((key) => graph.texts.get(key) ?? []);
  return met.at(-1) ?? null;
}
