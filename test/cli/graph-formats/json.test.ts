import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../../../src/cli/graph-formats/json.js";
import { anyGraph, SMALL } from "./graphs.js";

test("is written so", () => expect(json(SMALL)).toMatchFileSnapshot("golden/small.gold.json"));

test("is node-link, and loses nothing", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { directed, multigraph, graph: attributes, nodes, links } = JSON.parse(json(graph));
      expect({ directed, multigraph, attributes }).toEqual({
        directed: true,
        multigraph: false,
        attributes: {},
      });
      expect(nodes).toEqual(graph.vertices.map(({ key, ...rest }) => ({ id: key, ...rest })));
      expect(links).toEqual(
        graph.edges.map(({ from, to, ...rest }) => ({ source: from, target: to, ...rest })),
      );
      const ids = new Set(nodes.map(({ id }: { id: string }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(
        links.every(({ source, target }: Record<string, string>) => ids.has(source!) && ids.has(target!)),
      ).toBe(true);
    }),
  );
});
