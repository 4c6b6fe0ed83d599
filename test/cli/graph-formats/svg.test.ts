import fc from "fast-check";
import { expect, test } from "vitest";
import { arrowsOf } from "../../../src/cli/graph-formats/drawing/arrow.js";
import { svg } from "../../../src/cli/graph-formats/svg.js";
import { wholeName } from "../../../src/cli/graph-formats/vertex-label.js";
import { layOut } from "../../../src/graphviz.js";
import { anyGraph, SMALL } from "./graphs.js";
import { all, asXml, type Element, named, readXml } from "./read-xml.js";

const ELEMENTS = ["svg", "title", "style", "rect", "g", "path", "polygon", "text"];
const ATTRIBUTES = [
  ..."xmlns width height viewBox role".split(" "),
  ..."class x y rx d points text-anchor".split(" "),
];

const ofClass = (root: Element, name: string) =>
  root.children.filter(({ attributes }) => attributes.class?.split(" ")[0] === name);

test("is drawn so", async () => {
  await expect(await svg(SMALL, layOut)).toMatchFileSnapshot("golden/small.svg");
});

test("shows every document and every citation, whatever the texts hold, and refers to nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      const root = readXml(await svg(graph, layOut));
      expect(ofClass(root, "box").map((box) => named(box, "title")[0]!.text)).toEqual(
        graph.vertices.map((one) => asXml(wholeName(one))),
      );
      expect(ofClass(root, "box").map(({ attributes }) => attributes.class)).toEqual(
        graph.vertices.map(({ holding }) => `box ${holding.replaceAll(" ", "-")}`),
      );
      expect(ofClass(root, "arrow").map((arrow) => named(arrow, "text")[0]!.text)).toEqual(
        arrowsOf(graph).map(({ words }) => words),
      );
      for (const { name, attributes, text } of all(root)) {
        expect(ELEMENTS).toContain(name);
        expect(Object.keys(attributes).filter((one) => !ATTRIBUTES.includes(one))).toEqual([]);
        if (name === "style") expect(text).not.toMatch(/url|import|@/);
      }
    }),
    { numRuns: 40 },
  );
});

test("of nothing is an empty sheet", async () => {
  const root = readXml(await svg({ vertices: [], edges: [] }, layOut));
  expect(named(root, "title").map(({ text }) => text)).toEqual(["Citations: 0 documents, 0 citations"]);
});
