import { type CitationGraph, HOLDINGS } from "../../model/graph.js";
import { count } from "../text/count.js";
import { FONT, LEADING } from "./drawing/box.js";
import type { LayOut, Point } from "./drawing/lay-out.js";
import { LEGEND_HEIGHT, type Legend, legendOf, SWATCH } from "./drawing/legend.js";
import { type Picture, type PlacedBox, pictureOf, SMALL } from "./drawing/picture.js";
import { ARROWS, type ArrowLook, BOXES, type BoxLook, classOf } from "./look.js";
import { wholeName } from "./vertex-label.js";
import { xmlText } from "./xml.js";

/** A drawing of the graph: what is cited stands above what cites it. It has no script and refers to nothing. */
export async function svg(graph: CitationGraph, layOut: LayOut): Promise<string> {
  const picture = await pictureOf(graph, layOut);
  const legend = legendOf(picture);
  const width = Math.ceil(Math.max(picture.width, legend.width) + 2 * MARGIN);
  const height = Math.ceil(picture.height + legend.height + 2 * MARGIN);
  const name = `Citations: ${count(graph.vertices.length, "document")}, ${count(graph.edges.length, "citation")}`;
  return `\
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" role="img">
<title>${name}</title>
<style>
${STYLE}</style>
<rect class="sheet" x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}"/>
${picture.arrows.map(arrowOf).join("")}${picture.boxes.map(boxOf).join("")}${legendText(legend, picture.height + LEGEND_HEIGHT - FONT)}</svg>
`;
}

const MARGIN = 16;

const DASHES = { solid: "", dashed: "; stroke-dasharray: 5 3", dotted: "; stroke-dasharray: 1.5 3" };

const STYLE = `\
text { font: ${FONT}px "DejaVu Sans", Verdana, Arial, sans-serif; fill: #24292f }
.sheet { fill: #fff }
.box rect { stroke-width: 1.2 }
.box .name { font-weight: bold }
.box .day { fill: #57606a }
${HOLDINGS.map((holding) => boxStyle(classOf(holding), BOXES[holding])).join("")}\
.box .outcome { font-style: italic; fill: ${ARROWS.change.letters} }
.arrow path { fill: none }
.arrow text { font-size: ${SMALL}px }
${Object.entries(ARROWS)
  .map(([is, look]) => arrowStyle(is, look))
  .join("")}\
.change text { font-weight: bold }
.candidate path { stroke-dasharray: 1.5 3 }
`;

function boxStyle(name: string, { fill, line, letters, is }: BoxLook): string {
  return `.${name} rect { fill: ${fill}; stroke: ${line}${DASHES[is]} }\n.${name} .name { fill: ${letters} }\n`;
}

function arrowStyle(name: string, { line, letters, width }: ArrowLook): string {
  return `.${name} path { stroke: ${line}; stroke-width: ${width} }
.${name} polygon { fill: ${line} }
.${name} text { fill: ${letters} }
`;
}

function boxOf({ vertex, centre, width, height, lines }: PlacedBox): string {
  const top = centre.y - (lines.length * LEADING) / 2 + FONT - 0.5;
  const texts = lines.map(
    ({ text, is }, at) =>
      `<text class="${is}" x="${places(centre.x)}" y="${places(top + at * LEADING)}" text-anchor="middle">${xmlText(text)}</text>`,
  );
  return `\
<g class="box ${classOf(vertex.holding)}"><title>${xmlText(wholeName(vertex))}</title>
<rect x="${places(centre.x - width / 2)}" y="${places(centre.y - height / 2)}" width="${places(width)}" height="${places(height)}" rx="4"/>
${texts.join("\n")}</g>
`;
}

function arrowOf({ is, curve, tip, label, words }: Picture["arrows"][number]): string {
  return `\
<g class="arrow ${is}"><path d="${pathOf(curve)}"/><polygon points="${headOf(curve.at(-1)!, tip)}"/>${
    label === null
      ? ""
      : `<text x="${places(label.x)}" y="${places(label.y + SMALL / 3)}" text-anchor="middle">${xmlText(words)}</text>`
  }</g>
`;
}

function pathOf([start, ...rest]: readonly Point[]): string {
  return `M${pair(start!)}C${rest.map(pair).join(" ")}`;
}

/** A triangle from the end of the line to what it points at. */
function headOf(end: Point, tip: Point): string {
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const side = { x: ((tip.y - end.y) / length) * 2.8, y: ((end.x - tip.x) / length) * 2.8 };
  return [tip, { x: end.x + side.x, y: end.y + side.y }, { x: end.x - side.x, y: end.y - side.y }]
    .map(pair)
    .join(" ");
}

const pair = ({ x, y }: Point) => `${places(x)},${places(y)}`;

/** As many places as the eye sees. */
const places = (length: number) => String(Math.round(length * 10) / 10);

function legendText({ entries, rest }: Legend, top: number): string {
  const text = (words: string, x: number) =>
    `<text x="${places(x)}" y="${places(top + FONT - 1)}">${words}</text>`;
  const looks = entries.map(
    ({ holding, text: words, x }) =>
      `<g class="box ${classOf(holding)}"><rect x="${places(x)}" y="${places(top)}" width="${SWATCH}" height="${FONT + 1}" rx="3"/>${text(words, x + SWATCH + 6)}</g>`,
  );
  return `<g class="legend">\n${[...looks, text(rest.text, rest.x)].join("\n")}</g>\n`;
}
