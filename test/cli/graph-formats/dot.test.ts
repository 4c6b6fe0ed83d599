import { instance } from "@viz-js/viz";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dot } from "../../../src/cli/graph-formats/dot.js";
import { arrowsOf } from "../../../src/cli/graph-formats/drawing/arrow.js";
import { wholeName } from "../../../src/cli/graph-formats/vertex-label.js";
import type { CitationGraph } from "../../../src/model/graph.js";
import { anyGraph, SMALL, vertex } from "./graphs.js";
import { keyOf } from "./key-of.js";
import { named, readXml } from "./read-xml.js";

const graphviz = await instance();

interface Read {
  readonly objects: readonly {
    readonly name: string;
    readonly label: string;
    readonly tooltip: string;
    readonly class: string;
  }[];
  readonly edges?: readonly {
    readonly tail: number;
    readonly head: number;
    readonly label: string;
    readonly class: string;
  }[];
}

/** What Graphviz reads. It throws where it reads nothing, and warns of what it does not understand. */
function read(graph: CitationGraph): Read {
  const { status, output, errors } = graphviz.render(dot(graph), { format: "json0" });
  expect({ status, errors: errors.filter(({ message }) => !isOfFonts(message)) }).toEqual({
    status: "success",
    errors: [],
  });
  return JSON.parse(output ?? "");
}

// It measures no letters beyond ASCII; that is for who draws.
const isOfFonts = (message: string) => /non-ASCII character|font/.test(message);

/** A string of Graphviz as it shows it. */
const shown = (text: string) =>
  text.replaceAll("&amp;", "&").replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

test("is written so", () => expect(dot(SMALL)).toMatchFileSnapshot("golden/small.dot"));

test("Graphviz reads every document and every citation", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { objects, edges = [] } = read(graph);
      expect(objects.map(({ name }) => keyOf(name))).toEqual(graph.vertices.map(({ key }) => key));
      expect(objects.map(({ tooltip }) => shown(tooltip))).toEqual(
        graph.vertices.map((one) => wholeName(one).toWellFormed()),
      );
      expect(objects.map((one) => one.class.replaceAll("-", " "))).toEqual(
        graph.vertices.map(({ holding }) => holding),
      );
      const found = edges.map((one) => [one.tail, one.head, one.class, one.label]);
      const asked = arrowsOf(graph).map(({ from, to, is, words }) => [from, to, is, words]);
      expect(found.map(String).sort()).toEqual(asked.map(String).sort());
    }),
    { numRuns: 60 },
  );
});

test("Graphviz shows words as they are", () => {
  const number = 'a\\N\\l "q" <b> &eacute; &amp;';
  const svg = graphviz.renderString(dot({ vertices: [vertex({ number: `${number}/-` })], edges: [] }), {
    format: "svg",
  });
  expect(named(readXml(svg), "text").map(({ text }) => text)[0]).toContain('a\\N\\l "q" <b> &eacute;');
});
