import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Archive } from "../../src/model/archive.js";
import { sqliteArchive } from "../ingest/sqlite-archive.js";
import { fill, fillInTwoNights, ORDERS } from "./archive/fill.js";
import { layOut } from "./archive/lay-out.js";
import { readOnce } from "./archive/read-once.js";
import { compareArchive } from "./compare/archive.js";
import { inWords } from "./compare/difference.js";
import { graphOf } from "./truth/graph.js";

// Many texts, in every order, and every answer of the archive against what is true of them.
const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    many: { type: "string", default: "20000" },
    some: { type: "string", default: "300" },
    show: { type: "string", default: "20" },
    order: { type: "string", multiple: true },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const scratch = mkdtempSync(path.join(tmpdir(), "dispatch-corpus-"));
try {
  process.exitCode = (await check()) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function check(): Promise<boolean> {
  const laidOut = path.join(scratch, "texts");
  const facts = layOut(laidOut, Number(values.texts), Number(values.seed));
  const graph = graphOf(facts);
  say(`${facts.length} texts, ${graph.edges.length} edges, ${graph.missing.size} papers not held`);
  const files = facts.map((fact) => path.join(laidOut, fact.path));
  const parseMany = readOnce();
  const fillings: Readonly<Record<string, (archive: Archive) => Promise<void>>> = {
    ...Object.fromEntries(
      Object.entries(ORDERS).map(([name, order]) => [
        name,
        (archive: Archive) => fill(archive, order(files), parseMany),
      ]),
    ),
    "in two nights": (archive) =>
      fillInTwoNights(archive, facts, laidOut, path.join(scratch, "nights"), parseMany),
  };
  const size = { many: Number(values.many), some: Number(values.some) };
  let areAllRight = true;
  for (const [name, fillIt] of Object.entries(fillings)) {
    if (values.order && !values.order.includes(name)) continue;
    const { archive } = sqliteArchive(path.join(scratch, `${name.replaceAll(" ", "-")}.sqlite`));
    const started = Date.now();
    await fillIt(archive);
    const filled = Date.now();
    const { asked, differences } = await compareArchive(archive, graph, size);
    await archive.close();
    const questions = asked.reduce((sum, { times }) => sum + times, 0);
    say(
      `${name}: ${questions} questions, ${differences.length} answers are not true; ${seconds(started, filled)} to ingest, ${seconds(filled, Date.now())} to ask`,
    );
    for (const { what, times, milliseconds } of asked)
      say(`  ${what}: ${times} times, ${(milliseconds / times).toFixed(2)} ms each`);
    for (const difference of differences.slice(0, Number(values.show))) say(inWords(difference));
    areAllRight &&= differences.length === 0;
  }
  return areAllRight;
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(0)} s`;
}
