import { expect, test } from "vitest";
import type { GraphQuery } from "../../../src/model/graph.js";
import { SMALL, vertex } from "../graph-formats/graphs.js";
import { say } from "../world.js";

const archive = { graph: async () => SMALL };

/** What the archive is asked. */
async function asked(...argv: string[]): Promise<GraphQuery | undefined> {
  const queries: GraphQuery[] = [];
  await say(["graph", ...argv], {
    archive: {
      graph: async (query) => {
        queries.push(query);
        return SMALL;
      },
    },
  });
  return queries[0];
}

test.each([
  ["dot", /^digraph citations \{\n/],
  ["graphml", /^<\?xml version="1.0" encoding="UTF-8"\?>\n<graphml /],
  ["json", /^\{\n {2}"directed": true,/],
  ["svg", /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /],
])("writes %s", async (format, beginning) => {
  const { code, stdout, stderr } = await say(["graph", "--format", format], { archive });
  expect(code).toBe(0);
  expect(stdout).toMatch(beginning);
  expect(stderr).toBe("9 documents: 5 held, 1 ambiguous, 1 only a notice, 2 not held; 7 citations\n");
});

test("dot where nothing is said", async () => {
  expect((await say(["graph"], { archive })).stdout).toMatch(/^digraph/);
});

test("the whole graph, or two steps around a document", async () => {
  expect(await asked()).toEqual({ around: null, depth: null, from: null, to: null, issuer: null });
  expect(await asked("Chỉ thị", "01/CT-TTg", "--year", "2021")).toMatchObject({
    around: { written: "Chỉ thị 01/CT-TTg", year: "2021" },
    depth: 2,
  });
  expect(await asked("01/CT-TTg", "--depth", "5")).toMatchObject({ depth: 5 });
  expect(await asked("01/CT-TTg", "--depth", "all")).toMatchObject({ depth: null });
});

test("days and issuer as find takes them", async () => {
  expect(await asked("--from", "3/2021", "--to", "2022", "--issuer", "so y te lang son")).toMatchObject({
    from: "2021-03-01",
    to: "2022-12-31",
    issuer: { written: "so y te lang son" },
  });
});

test.each([
  [["--depth", "2"], "--depth goes with a document"],
  [["--year", "2021"], "--year goes with a document"],
  [["không phải"], '"không phải" does not name a document'],
  [["--from", "2022", "--to", "2021"], "the range ends (2021-12-31) before it begins (2022-01-01)"],
  [["--issuer", ""], "an agency has a name"],
])("%j is refused", async (argv, message) => {
  const { code, stdout, stderr } = await say(["graph", ...argv], { archive });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("nothing found is an empty graph, and said", async () => {
  const { code, stdout, stderr } = await say(["graph", "1/CT-TTg", "--format", "json"], {
    archive: { graph: async () => ({ vertices: [], edges: [] }) },
  });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ nodes: [], links: [] });
  expect(stderr).toBe("Never seen: no document here is or cites 1/CT-TTg\n");
});

test("what is too large to be read is not drawn, but written", async () => {
  const vertices = Array.from({ length: 2001 }, (_, at) => vertex({ key: String(at) }));
  const large = { graph: async () => ({ vertices, edges: [] }) };
  const { code, stdout, stderr } = await say(["graph", "--format", "svg"], { archive: large });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("2001 documents are too many to draw (2000 at most)");
  expect((await say(["graph"], { archive: large })).code).toBe(0);
});
