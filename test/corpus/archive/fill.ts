import { readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { ingest, type ParseMany } from "../../../src/ingest/index.js";
import type { Archive } from "../../../src/model/archive.js";
import { type Random, seeded } from "../../stock/random.js";
import type { TextFact } from "../facts.js";
import { write } from "./lay-out.js";

/** Orders in which the same files may come to an archive. */
export const ORDERS: Readonly<Record<string, (paths: readonly string[]) => readonly string[]>> = {
  "as listed": (paths) => paths,
  reversed: (paths) => paths.toReversed(),
  shuffled: (paths) => seeded(3).someOf(paths, paths.length),
};

/** So many runs one after the other: within a run files are read in the order of their paths. */
const RUNS = 20;

/** Ingests files in an order of their own. */
export async function fill(archive: Archive, files: readonly string[], parseMany: ParseMany): Promise<void> {
  const each = Math.ceil(files.length / RUNS);
  for (let at = 0; at < files.length; at += each) await run(archive, files.slice(at, at + each), parseMany);
}

/**
 * Half of the texts one night and the rest the next: in between some were moved, and at some paths another text had
 * stood before. `laidOut`: where the texts stand as they are in the end.
 */
export async function fillInTwoNights(
  archive: Archive,
  facts: readonly TextFact[],
  laidOut: string,
  folder: string,
  parseMany: ParseMany,
): Promise<void> {
  const random = seeded(4);
  const inTheEnd = (fact: TextFact) => path.join(folder, fact.path);
  const moved: (readonly [from: string, to: string])[] = [];
  const changed: TextFact[] = [];
  const [first, second] = halves(random, facts);
  for (const fact of first) {
    const bytes = readFileSync(path.join(laidOut, fact.path));
    const to = inTheEnd(fact);
    const fate = random.between(1, 20);
    if (fate === 1) {
      const from = path.join(folder, "moved", fact.path);
      write(from, bytes);
      moved.push([from, to]);
    } else if (fate === 2) {
      write(to, `${bytes}\nBản chưa rà soát.\n`);
      changed.push(fact);
    } else write(to, bytes);
  }
  await run(archive, [folder], parseMany);
  for (const [from, to] of moved) {
    write(to, "");
    renameSync(from, to);
  }
  for (const fact of [...second, ...changed])
    write(inTheEnd(fact), readFileSync(path.join(laidOut, fact.path)));
  await run(archive, [folder], parseMany);
}

function halves(random: Random, facts: readonly TextFact[]): [TextFact[], TextFact[]] {
  const some = random.someOf(facts, facts.length);
  return [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
}

async function run(archive: Archive, paths: readonly string[], parseMany: ParseMany): Promise<void> {
  const options = {
    ...{ cwd: "/", glob: null, dryRun: false, signal: new AbortController().signal },
    ...{ allowEmpty: false, settle: 0, retryFailed: false, keepSecret: true },
    ...{ now: () => new Date(0), clock: () => 0, version: "1.2.3" },
  };
  const { files } = await ingest(paths, options, { archive, parseMany });
  if (files.failed > 0) throw new Error(`${files.failed} texts could not be read`);
}
