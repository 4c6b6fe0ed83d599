import type { Decode } from "../../../model/archive.js";
import type { Chain, ChainLink, Traced } from "../../../model/graph.js";
import { daysBetween } from "../../../model/partial-date.js";
import type { Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { heldVertex, type Vertex } from "../graph/edges.js";
import type { Held } from "../graph/held.js";
import { citationGraph, type Graph } from "../graph/index.js";
import type { Mention } from "../graph/mentions.js";
import { citedDocuments } from "./cited-documents.js";
import { documentRows } from "./document-rows.js";
import { missingBy, nearestBy } from "./meant-by.js";
import { quoted } from "./quoted.js";
import { claimOf } from "./reference-claim.js";
import { textOf } from "./text-of.js";

interface Stop {
  readonly vertex: Vertex;
  readonly depth: number;
  /** Who cites it one step before. */
  readonly before: { readonly stop: Stop; readonly mentions: readonly Mention[] }[];
}

/** The ends of a chain: papers it may begin with, and keys of documents it may end with. */
interface End {
  readonly held: readonly Held[];
  readonly keys: ReadonlySet<string>;
}

/** The shortest chains by which one document cites another; where there are none, the other way. */
export function trace(connection: Connection, decode: Decode) {
  const begin = citationGraph(connection);
  const rows = documentRows(connection);
  const cited = citedDocuments(connection);
  const text = textOf(connection, decode);

  function chains(graph: Graph, from: End, to: End): Chain[] {
    const describe = cited(graph);
    const linkOf = (vertex: Vertex, mentions: readonly Mention[]): Omit<ChainLink, "days"> => {
      const row = vertex.held === null ? null : rows([vertex.held.documentId], graph)[0]!;
      const places = mentions.length === 0 ? [] : quoted(mentions, text(vertex.held!.documentId));
      return { document: describe(vertex, row), row, citations: places };
    };
    const ends = endsOf(graph, from, to);
    return ends
      .flatMap((end) => waysTo(end, []))
      .map((way) => chainOf(way.map(({ vertex, mentions }) => linkOf(vertex, mentions))))
      .sort((a, b) => compare(keysOf(a), keysOf(b)));
  }

  return (from: Reference, to: Reference): Traced => {
    const graph = begin();
    const [one, other] = [endOf(graph, from), endOf(graph, to)];
    const there = chains(graph, one, other);
    if (there.length > 0) return { chains: there, isReversed: false };
    const back = chains(graph, other, one);
    return { chains: back, isReversed: back.length > 0 };
  };
}

/** What a reference may mean, held or not. */
function endOf(graph: Graph, reference: Reference): End {
  const claim = claimOf(reference);
  const held = nearestBy(graph, claim);
  const missing = missingBy(graph, claim).map(({ words }) => words);
  return { held, keys: new Set([...held.map(({ id }) => id), ...missing]) };
}

/** Those of the ends that the fewest steps lead to, with all ways there. */
function endsOf(graph: Graph, from: End, to: End): readonly Stop[] {
  const ways = new Map<string, Stop>();
  let front = from.held.map((held) => stopAt(heldVertex(held), 0, ways));
  while (front.length > 0) {
    const next = new Map<string, Stop>();
    for (const stop of front) {
      if (stop.vertex.held === null) continue;
      for (const { vertex, mentions } of graph.edges.from(stop.vertex.held.documentId)) {
        if (vertex.holding === "ambiguous") continue;
        const known = ways.get(vertex.key);
        if (known !== undefined && known.depth <= stop.depth) continue;
        const reached = known ?? stopAt(vertex, stop.depth + 1, ways);
        reached.before.push({ stop, mentions });
        next.set(vertex.key, reached);
      }
    }
    const ends = [...next.values()].filter(({ vertex }) => to.keys.has(vertex.key));
    if (ends.length > 0) return ends;
    front = [...next.values()];
  }
  return [];
}

function stopAt(vertex: Vertex, depth: number, ways: Map<string, Stop>): Stop {
  const stop = { vertex, depth, before: [] };
  ways.set(vertex.key, stop);
  return stop;
}

interface Passed {
  readonly vertex: Vertex;
  /** Where it cites the next. */
  readonly mentions: readonly Mention[];
}

/** All ways from the beginning to a stop, and what follows behind it. */
function waysTo({ vertex, before }: Stop, mentions: readonly Mention[]): Passed[][] {
  if (before.length === 0) return [[{ vertex, mentions }]];
  return before.flatMap(({ stop, mentions: citing }) =>
    waysTo(stop, citing).map((way) => [...way, { vertex, mentions }]),
  );
}

function chainOf(links: readonly Omit<ChainLink, "days">[]): Chain {
  const dated = links.map((link, at) => {
    const next = links[at + 1];
    return { ...link, days: next === undefined ? null : daysBetween(link.document.date, next.document.date) };
  });
  return { links: dated, days: daysBetween(links[0]!.document.date, links.at(-1)!.document.date) };
}

const keysOf = ({ links }: Chain) => links.map(({ document }) => document.key).join(" ");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
