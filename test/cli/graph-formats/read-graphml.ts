import { expect } from "vitest";
import { type Element, readXml } from "./read-xml.js";

type Value = string | number | boolean;

interface Read {
  readonly nodes: readonly { readonly id: string; readonly data: ReadonlyMap<string, Value> }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly data: ReadonlyMap<string, Value>;
  }[];
}

/** Element → its attributes (`?` where it may be left out) and what may stand in it: graphml.xsd 1.0, as far as we use it. */
const SCHEMA: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>
> = {
  graphml: { attributes: ["xmlns", "xmlns:xsi", "xsi:schemaLocation"], children: ["key", "graph"] },
  key: { attributes: ["id", "for", "attr.name", "attr.type"], children: [] },
  graph: { attributes: ["id", "edgedefault"], children: ["node", "edge"] },
  node: { attributes: ["id"], children: ["data"] },
  edge: { attributes: ["source", "target"], children: ["data"] },
  data: { attributes: ["key"], children: [] },
};

const NMTOKEN = /^[A-Za-z0-9._:-]+$/;

const TYPES: Readonly<Record<string, (text: string) => Value>> = {
  string: (text) => text,
  int: (text) => {
    expect(text).toMatch(/^-?\d+$/);
    return Number(text);
  },
  boolean: (text) => {
    expect(text).toMatch(/^(true|false)$/);
    return text === "true";
  },
};

/** Reads GraphML as its schema has it; fails where something keeps not to it, or names what is not there. */
export function readGraphml(text: string): Read {
  const root = readXml(text);
  expect(root.name).toBe("graphml");
  expect(root.attributes.xmlns).toBe("http://graphml.graphdrawing.org/xmlns");
  check(root);
  const keys = new Map(
    root.children.filter(({ name }) => name === "key").map(({ attributes }) => [attributes.id!, attributes]),
  );
  const [graph, ...others] = root.children.filter(({ name }) => name === "graph");
  expect(others).toEqual([]);
  // Keys stand before the graph, and each id comes once.
  expect(root.children.at(-1)).toBe(graph);
  expect(keys.size).toBe(root.children.length - 1);
  expect(graph!.attributes.edgedefault).toBe("directed");

  const nodes = graph!.children.filter(({ name }) => name === "node");
  const ids = nodes.map(({ attributes }) => attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  const edges = graph!.children.filter(({ name }) => name === "edge");
  const data = (element: Element) => dataOf(element, keys);
  return {
    nodes: nodes.map((node) => ({ id: node.attributes.id!, data: data(node) })),
    edges: edges.map((edge) => {
      const { source = "", target = "" } = edge.attributes;
      expect(ids).toEqual(expect.arrayContaining([source, target]));
      return { source, target, data: data(edge) };
    }),
  };
}

function check({ name, attributes, children, text }: Element): void {
  const rule = SCHEMA[name];
  expect(rule, name).toBeDefined();
  expect(Object.keys(attributes)).toEqual(rule!.attributes);
  for (const id of ["id", "source", "target", "key"])
    if (attributes[id] !== undefined) expect(attributes[id]).toMatch(NMTOKEN);
  if (name === "key") {
    expect(attributes.for).toMatch(/^(node|edge)$/);
    expect(attributes["attr.name"]).toMatch(NMTOKEN);
    expect(Object.keys(TYPES)).toContain(attributes["attr.type"]);
  }
  if (name !== "data") expect(text.trim()).toBe("");
  for (const child of children) {
    expect(rule!.children).toContain(child.name);
    check(child);
  }
}

function dataOf(element: Element, keys: ReadonlyMap<string, Readonly<Record<string, string>>>) {
  const values = element.children.map(({ attributes, text }) => {
    const key = keys.get(attributes.key!);
    expect(key?.for).toBe(element.name);
    return [key!["attr.name"]!, TYPES[key!["attr.type"]!]!(text)] as const;
  });
  expect(new Set(values.map(([name]) => name)).size).toBe(values.length);
  return new Map(values);
}
