/*! With Graphviz (graphviz.org, Eclipse Public License), Expat (MIT) and @viz-js/viz (MIT), as the npm package has them. */
import { instance } from "@viz-js/viz";
import type { LayOut, Layout, PlacedArrow, Plan, Point } from "./cli/graph-formats/drawing/lay-out.js";

/**
 * Layouts by `dot` of Graphviz, as WebAssembly inside this file: it needs neither network nor disk. It is told sizes
 * and never a word of a text; all that is read off is where things stand.
 */
export const layOut: LayOut = async (plans) => {
  const graphviz = await instance();
  return plans.map((plan) => {
    const answer = graphviz.renderString(graphOf(plan), { format: "json0", yInvert: true });
    return layoutOf(JSON.parse(answer), plan);
  });
};

/** Points; Graphviz takes some of its sizes in inches. */
const INCH = 72;

/** So many boxes hang together that the best places would take minutes; good ones do. */
const LARGE = 300;
const HASTE = { nslimit: 1, nslimit1: 2, mclimit: 0.2 };

function graphOf({ boxes, arrows }: Plan) {
  return {
    graphAttributes: {
      rankdir: "BT",
      nodesep: 14 / INCH,
      ranksep: 44 / INCH,
      pad: 0,
      margin: 0,
      ...(boxes.length > LARGE && HASTE),
    },
    nodeAttributes: { shape: "box", label: "", fixedsize: true },
    edgeAttributes: { arrowsize: 0.7 },
    nodes: boxes.map(({ width, height }, at) => ({
      name: String(at),
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges: arrows.map(({ from, to, climb, label }, at) => ({
      tail: String(from),
      head: String(to),
      attributes: {
        id: String(at),
        minlen: climb,
        ...(label && { label: { html: blank(label.width, label.height) } }),
      },
    })),
  };
}

const blank = (width: number, height: number) =>
  `<table border="0" fixedsize="true" width="${Math.ceil(width)}" height="${Math.ceil(height)}"><tr><td></td></tr></table>`;

/** What is read of Graphviz' answer: boxes in the order given, arrows in any. */
interface Answer {
  /** `left,bottom,right,top` */
  readonly bb: string;
  readonly objects?: readonly { readonly pos: string }[];
  readonly edges?: readonly ArrowAnswer[];
}

interface ArrowAnswer {
  readonly id: string;
  /** `e,tip beginning handle handle end …` */
  readonly pos: string;
  readonly lp?: string;
}

function layoutOf({ bb, objects = [], edges = [] }: Answer, { boxes, arrows }: Plan): Layout {
  const [left = 0, bottom = 0, right = 0, top = 0] = bb.split(",").map(Number);
  const placed = edges.toSorted((one, other) => Number(one.id) - Number(other.id));
  if (objects.length !== boxes.length || placed.length !== arrows.length)
    throw new Error("Graphviz lost a part of the graph");
  return {
    width: right - left,
    height: Math.abs(top - bottom),
    boxes: objects.map(({ pos }) => pointOf(pos)),
    arrows: placed.map(arrowOf),
  };
}

function arrowOf({ pos, lp }: ArrowAnswer): PlacedArrow {
  const [tip = "", ...curve] = pos.replace(/^e,/, "").split(" ");
  return { curve: curve.map(pointOf), tip: pointOf(tip), label: lp === undefined ? null : pointOf(lp) };
}

function pointOf(written: string): Point {
  const [x = 0, y = 0] = written.split(",").map(Number);
  return { x, y };
}
