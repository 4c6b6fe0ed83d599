import type { Relation } from "../../../src/model/citation.js";
import type { Edge, Graph } from "./graph.js";

/** Where a walk comes upon a vertex, and from which of those one step nearer it may have come. */
export interface Met {
  readonly key: string;
  readonly depth: number;
  /** Of the first step: none, it is the root. */
  readonly from: ReadonlySet<string>;
}

/** What cites a vertex, step by step; each at its least depth. `depth`: null for all. */
export const whoCites = (graph: Graph, root: string, depth: number | null, along: readonly Relation[] = []) =>
  walk(root, depth, (key) => follow(graph.citing.get(key), along).map(({ from }) => from.id));

/** What a text rests on. An ambiguous edge is told by the ids of its candidates, and leads nowhere. */
export const restsOn = (graph: Graph, root: string, depth: number | null, along: readonly Relation[] = []) =>
  walk(root, depth, (key) => follow(graph.cited.get(key), along).map(targetOf));

export const targetOf = ({ to, answer }: Edge) =>
  answer.holding === "ambiguous" ? candidatesKey(answer.candidates.map(({ id }) => id)) : to!;

export const candidatesKey = (ids: readonly string[]) => `one of ${ids.join(", ")}`;

function follow(edges: readonly Edge[] | undefined, along: readonly Relation[]): readonly Edge[] {
  return (edges ?? []).filter(
    ({ relations }) => along.length === 0 || relations.some((relation) => along.includes(relation)),
  );
}

function walk(
  root: string,
  depth: number | null,
  next: (key: string) => readonly string[],
): Map<string, Met> {
  const met = new Map<string, Met>();
  let front = [root];
  for (let step = 1; front.length > 0 && (depth === null || step <= depth); step++) {
    const from = new Map<string, Set<string>>();
    for (const parent of front)
      for (const key of next(parent))
        if (key !== root && !met.has(key)) from.set(key, (from.get(key) ?? new Set()).add(parent));
    for (const [key, parents] of from) met.set(key, { key, depth: step, from: parents });
    front = [...from.keys()];
  }
  return met;
}

/** All shortest chains from a text to a vertex that it cites, step by step; empty where there are none. */
export function chains(graph: Graph, from: string, to: string): string[][] {
  const met = restsOn(graph, from, null);
  if (!met.has(to)) return [];
  const back = (key: string): string[][] =>
    key === from
      ? [[from]]
      : [...met.get(key)!.from].flatMap((parent) => back(parent).map((way) => [...way, key]));
  return back(to).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

export interface Traced {
  readonly chains: readonly (readonly string[])[];
  readonly isReversed: boolean;
}

/** By which ways the first cites the second; where by none, by which the second cites the first. */
export function trace(graph: Graph, from: string, to: string): Traced {
  const there = chains(graph, from, to);
  if (there.length > 0) return { chains: there, isReversed: false };
  const back = chains(graph, to, from);
  return { chains: back, isReversed: back.length > 0 };
}
