import type { CitationGraph, Vertex } from "../../../model/graph.js";
import { outcomeLabel } from "../../renderers/outcome-label.js";
import { cut, wrap } from "../../text/width.js";
import { callName, dayLine, issuerLines } from "../vertex-label.js";
import { type Change, changesIn } from "./changes.js";
import type { Size } from "./lay-out.js";
import { textLength } from "./text-length.js";

/** A line in a box: what it is called, who issued it and when, what became of it. */
export interface Line {
  readonly text: string;
  readonly is: "name" | "issuer" | "day" | "outcome";
}

/** A document as it is drawn: its lines, and a box in which they have room. */
export interface Box extends Size {
  readonly lines: readonly Line[];
}

/** Letters, and from one line to the next, in points. */
export const FONT = 11;
export const LEADING = 14;
const MARGIN = 9;

/** Columns of a line; what has more goes to the next one, as far as there are some. */
const COLUMNS = 28;

/** A box for each document of the graph, in its order. */
export function boxesOf(graph: CitationGraph): Box[] {
  const changes = changesIn(graph);
  return graph.vertices.map((vertex) => boxOf(vertex, changes.get(vertex.key) ?? []));
}

function boxOf(vertex: Vertex, changes: readonly Change[]): Box {
  const lines: Line[] = [
    ...fitted(callName(vertex), 3).map((text) => ({ text, is: "name" }) as const),
    ...issuerLines(vertex)
      .flatMap((text) => fitted(text, 2))
      .map((text) => ({ text, is: "issuer" }) as const),
    { text: dayLine(vertex), is: "day" },
    ...outcomes(vertex, changes).map((text) => ({ text, is: "outcome" }) as const),
  ];
  const longest = Math.max(...lines.map(({ text, is }) => textLength(text, is === "name") * FONT));
  return {
    lines,
    width: Math.ceil(longest) + 2 * MARGIN,
    height: lines.length * LEADING + MARGIN,
  };
}

/** At most so many lines, the last one cut where there is more. */
function fitted(text: string, most: number): string[] {
  if (text === "") return [];
  const lines = wrap(text, COLUMNS);
  const last = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), ...(last === "" ? [] : [last])].map((line) => cut(line, COLUMNS));
}

/** What arrows show in a few words, for by whom is seen; of the rest the latest, and how many more. */
function outcomes({ became }: Vertex, changes: readonly Change[]): string[] {
  const seen = new Set(changes.map(({ how, partial }) => (partial ? `${how} in part` : how)));
  const doers = new Set(changes.map(({ by }) => by));
  const [latest, ...others] = became.filter(({ by }) => by.id === null || !doers.has(by.id));
  return [
    ...seen,
    ...(latest === undefined ? [] : fitted(outcomeLabel(latest), 2)),
    ...(others.length === 0 ? [] : [`and by ${others.length} more`]),
  ];
}
