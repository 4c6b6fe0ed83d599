import type { CitationGraph, Edge, Vertex } from "../../model/graph.js";
import { outcomeLabel } from "../renderers/outcome-label.js";
import { callName } from "./vertex-label.js";
import { xmlText } from "./xml.js";

/**
 * GraphML (graphml.graphdrawing.org), as Gephi, yEd and networkx read it. Lists are joined with `; `; what is not known
 * is left out.
 */
export function graphml({ vertices, edges }: CitationGraph): string {
  const ids = new Map(vertices.map(({ key }, at) => [key, idOf(key, at)]));
  const nodes = vertices.map((vertex) => nodeElement(vertex, ids.get(vertex.key)!));
  const links = edges.map((edge) => edgeElement(edge, ids.get(edge.from)!, ids.get(edge.to)!));
  return `\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declarations("node", NODE)}${declarations("edge", EDGE)}\
<graph id="citations" edgedefault="directed">
${nodes.join("")}${links.join("")}</graph>
</graphml>
`;
}

/** What the schema takes for an id: the key where it is one (of held documents), else one by its place. */
const idOf = (key: string, at: number) => (/^(?!n\d)[A-Za-z0-9._-]+$/.test(key) ? key : `n${at + 1}`);

type Value = string | number | boolean | null;

/** What is said of each: name, type, and what it is; null for not known. */
type Datum<T> = readonly [name: string, type: "string" | "int" | "boolean", of: (thing: T) => Value];

const NODE: readonly Datum<Vertex>[] = [
  ["key", "string", ({ key }) => key],
  ["label", "string", callName],
  ["holding", "string", ({ holding }) => holding],
  ["kind", "string", ({ kind }) => kind],
  ["status", "string", ({ status }) => status],
  ["type", "string", ({ type }) => type],
  ["number", "string", ({ number }) => number],
  ["date", "string", ({ date }) => date],
  ["issuers", "string", ({ issuers }) => listed(issuers)],
  ["title", "string", ({ title }) => title],
  ["candidates", "string", ({ candidates }) => listed(candidates)],
  ["became", "string", ({ became }) => listed(became.map(outcomeLabel))],
];

const EDGE: readonly Datum<Edge>[] = [
  ["relations", "string", ({ relations }) => listed(relations)],
  ["partial", "boolean", ({ partial }) => partial],
  ["places", "int", ({ places }) => places],
];

const listed = (values: readonly string[]) => (values.length === 0 ? null : values.join("; "));

const declarations = <T>(of: "node" | "edge", data: readonly Datum<T>[]) =>
  data
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");

const nodeElement = (vertex: Vertex, id: string) =>
  `<node id="${id}">\n${dataElements("node", NODE, vertex)}</node>\n`;

const edgeElement = (edge: Edge, source: string, target: string) =>
  `<edge source="${source}" target="${target}">\n${dataElements("edge", EDGE, edge)}</edge>\n`;

const dataElements = <T>(what: "node" | "edge", data: readonly Datum<T>[], thing: T) =>
  data
    .map(([name, , of]) => [name, of(thing)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${what}-${name}">${xmlText(String(value))}</data>\n`)
    .join("");
