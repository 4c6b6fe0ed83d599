import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.js";
import { sqliteArchive } from "../ingest/sqlite-archive.js";
import { fill, fillInTwoNights, ORDERS } from "./archive/fill.js";
import { layOut } from "./archive/lay-out.js";
import { readOnce } from "./archive/read-once.js";
import { compareArchive } from "./compare/archive.js";
import { inWords } from "./compare/difference.js";
import { graphOf } from "./truth/graph.js";

// The short form; npm run corpus:check is the long one.
const TEXTS = 1_000;
const scratch = mkdtempSync(path.join(tmpdir(), "dispatch-truth-"));
const laidOut = path.join(scratch, "texts");
const facts = layOut(laidOut, TEXTS, 1);
const files = facts.map((fact) => path.join(laidOut, fact.path));
const graph = graphOf(facts);
const parseMany = readOnce();

const archives: Archive[] = [];

function opened(): Archive {
  const { archive } = sqliteArchive();
  archives.push(archive);
  return archive;
}

afterAll(async () => {
  for (const archive of archives) await archive.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe("what an archive says of its graph is true", () => {
  const inOrder = Object.entries(ORDERS).map(
    ([name, order]) => [name, (archive: Archive) => fill(archive, order(files), parseMany)] as const,
  );
  const inTwoNights = (archive: Archive) =>
    fillInTwoNights(archive, facts, laidOut, path.join(scratch, "nights"), parseMany);

  test.each([...inOrder, ["in two nights", inTwoNights] as const])(
    "%s",
    async (_, fillIt) => {
      const archive = opened();
      await fillIt(archive);
      const { differences } = await compareArchive(archive, graph, { many: 60, some: 12 });
      expect(differences.map(inWords)).toEqual([]);
    },
    120_000,
  );
});

test("what is not true is found", async () => {
  const without = graphOf(facts.filter((_, at) => at % 2 === 0));
  const { differences } = await compareArchive(archives[0]!, without, { many: 60, some: 20 });
  const said = differences.map(({ asked }) => asked).join("\n");
  for (const asked of [
    "cites",
    "edges of",
    "rests on",
    "trace",
    "wanted",
    "conflicts",
    "gaps",
    "who cites",
    "became",
  ])
    expect(said).toContain(asked);
}, 120_000);
