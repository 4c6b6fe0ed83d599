import type { CitationGraph, Vertex } from "../../model/graph.js";
import { type Arrow, arrowsOf } from "./drawing/arrow.js";
import { type Box, boxesOf } from "./drawing/box.js";
import { escapedKey } from "./escaped-key.js";
import { ARROWS, BOXES, classOf } from "./look.js";
import { wholeName } from "./vertex-label.js";

/** DOT, for Graphviz and what reads its language: one line a document, one an arrow, dressed as the drawing is. */
export function dot(graph: CitationGraph): string {
  const ids = graph.vertices.map(({ key }) => `"${escapedKey(key, FORBIDDEN)}"`);
  const boxes = boxesOf(graph);
  const arrows = arrowsOf(graph);
  return `\
digraph citations {
  graph [rankdir=BT, bgcolor="#ffffff", fontname="Arial"]
  node [shape=box, fontname="Arial", fontsize=11, fontcolor="#24292f"]
  edge [fontname="Arial", fontsize=9, arrowsize=0.7]
${graph.vertices.map((vertex, at) => `  ${ids[at]} [${nodeAttributes(vertex, boxes[at]!)}]\n`).join("")}\
${arrows.map((arrow) => `  ${ids[arrow.from]} -> ${ids[arrow.to]} [${edgeAttributes(arrow)}]\n`).join("")}\
}
`;
}

// In a quoted id of DOT only \" is an escape, and \ at its end is none.
const FORBIDDEN = /^%|[\p{C}\u2028\u2029"\\&]/gu;

function nodeAttributes(vertex: Vertex, { lines }: Box): string {
  const { fill, line, letters, is } = BOXES[vertex.holding];
  return attributes({
    label: lines.map(({ text }) => escaped(text)).join("\\n"),
    tooltip: escaped(wholeName(vertex)),
    class: classOf(vertex.holding),
    style: `rounded,filled,${is}`,
    fillcolor: fill,
    color: line,
    fontcolor: letters,
  });
}

function edgeAttributes({ is, words }: Arrow): string {
  const { line, letters, width } = ARROWS[is];
  return attributes({
    label: words,
    class: is,
    color: line,
    fontcolor: letters,
    penwidth: String(width),
    ...(is === "candidate" && { style: "dotted" }),
  });
}

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(", ");

/** Of a visible text: nothing in it is taken for an escape (`\N`, `\l`), an entity or the end of the string. */
const escaped = (text: string) =>
  text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;");
