import fc from "fast-check";
import { expect, test } from "vitest";
import { graphml } from "../../../src/cli/graph-formats/graphml.js";
import { anyGraph, SMALL } from "./graphs.js";
import { readGraphml } from "./read-graphml.js";
import { asXml } from "./read-xml.js";

test("is written so", () => expect(graphml(SMALL)).toMatchFileSnapshot("golden/small.graphml"));

test("keeps to the schema, and every document and every citation is read back", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { nodes, edges } = readGraphml(graphml(graph));
      const keys = new Map(nodes.map(({ id, data }) => [id, data.get("key")]));
      for (const [at, { data }] of nodes.entries()) {
        const { key, holding, kind, status, type, number, date, title, issuers, candidates } =
          graph.vertices[at]!;
        const values = {
          key,
          holding,
          kind,
          status,
          type,
          number,
          date,
          title,
          issuers: list(issuers),
          candidates: list(candidates),
        };
        for (const [name, value] of Object.entries(values))
          expect(data.get(name) ?? null).toEqual(value && asXml(value));
      }
      expect(
        edges.map(({ source, target, data }) => [
          keys.get(source),
          keys.get(target),
          Object.fromEntries(data),
        ]),
      ).toEqual(
        graph.edges.map(({ from, to, relations, ...rest }) => [
          asXml(from),
          asXml(to),
          { relations: list(relations), ...rest },
        ]),
      );
    }),
  );
});

const list = (values: readonly string[]) => (values.length === 0 ? null : values.join("; "));
