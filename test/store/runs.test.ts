import { expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.js";
import type { RunEnd, RunStart } from "../../src/model/runs.js";
import { openArchive } from "../../src/store/sqlite/index.js";
import { batchOf, idOf, idsFound, NO_BATCH, options, pathOf, seenAt, textOf } from "./factory.js";

const start = (started: string): RunStart => ({
  command: "ingest",
  started,
  version: "1.2.3",
  paths: ["/in"],
});
const end = (finished: string): RunEnd => ({ finished, counts: { added: 1 }, exit: 0 });
const [FIRST, SECOND] = ["2026-11-27T02:00:00.000Z", "2026-11-28T02:00:00.000Z"];
const [one, two, three] = [textOf("thư một"), textOf("thư hai"), textOf("thư ba")];

const opened = (): Archive => openArchive(options(":memory:", "write")).archive;

async function twoRuns(): Promise<Archive> {
  const archive = opened();
  await archive.put(batchOf(one));
  await archive.beginRun(start(FIRST));
  await archive.put(batchOf(two));
  await archive.endRun(end(FIRST));
  await archive.beginRun(start(SECOND));
  await archive.put({ ...batchOf(three), seen: [seenAt(pathOf(two), three)] });
  await archive.endRun(end(SECOND));
  return archive;
}

test("a run is remembered with its end, the newest first", async () => {
  const archive = await twoRuns();
  const rows = await archive.runs(null);
  expect(rows.map(({ run }) => run)).toEqual([2, 1]);
  expect(rows[0]).toEqual({ run: 2, reader: 1, ...start(SECOND), end: end(SECOND) });
  expect(await archive.run(1)).toEqual(rows[1]);
  expect(await archive.run(3)).toBeNull();
  expect(await archive.runs(1)).toHaveLength(1);
});

test("a run without a batch is one row", async () => {
  const archive = opened();
  expect(await archive.beginRun(start(FIRST))).toBeNull();
  expect(await archive.endRun(end(SECOND))).toMatchObject({ run: 1, end: end(SECOND) });
  expect(await archive.runs(null)).toHaveLength(1);
});

test("a run that wrote and never ended is told to the next", async () => {
  const archive = opened();
  await archive.beginRun(start(FIRST));
  await archive.put(batchOf(one));
  expect((await archive.runs(null))[0]?.end).toBeNull();
  expect(await archive.beginRun(start(SECOND))).toMatchObject({ run: 1, started: FIRST });
});

test("a run whose first batch failed is written with its next", async () => {
  const archive = opened();
  await archive.beginRun(start(FIRST));
  const broken = { ...batchOf(one), seen: [{ ...seenAt("/in/x.txt", one), sha256: "0".repeat(64) }] };
  await expect(archive.put(broken)).rejects.toThrow();
  expect(await archive.runs(null)).toEqual([]);
  await archive.put(batchOf(one));
  await archive.endRun(end(FIRST));
  expect(await archive.runs(null)).toHaveLength(1);
});

test("what a run brought in is found by its number, and by the day it began", async () => {
  const archive = await twoRuns();
  const since = async (addedSince: { run: number } | { instant: string }) =>
    (await idsFound(archive, { addedSince })).sort();
  expect(await since({ run: 2 })).toEqual([idOf(three)]);
  // What it superseded is found no more, what was there before runs were noted neither.
  expect(await since({ run: 1 })).toEqual([idOf(three)]);
  expect(await since({ instant: SECOND })).toEqual([idOf(three)]);
  expect(await since({ instant: "2026-11-28T02:00:01.000Z" })).toEqual([]);
  expect(await idsFound(archive, {})).toHaveLength(2);
});

test("what is missing is found, unless it stands elsewhere", async () => {
  const archive = await twoRuns();
  await archive.put({ ...NO_BATCH, missing: [pathOf(one)] });
  expect(await idsFound(archive, { missing: true })).toEqual([idOf(one)]);
  await archive.put({ ...NO_BATCH, seen: [seenAt("/in/elsewhere.txt", one)] });
  expect(await idsFound(archive, { missing: true })).toEqual([]);
});

test("the texts of a path, the latest first, asked by any of them", async () => {
  const archive = await twoRuns();
  const expected = [
    { path: pathOf(two), state: "current", id: idOf(three), run: 2, since: SECOND },
    { path: pathOf(two), state: "superseded", id: idOf(two), run: 1, since: FIRST },
  ];
  expect(await archive.versions(idOf(three))).toEqual(expected);
  expect(await archive.versions(idOf(two))).toEqual(expected);
  expect(await archive.versions(idOf(one))).toMatchObject([{ run: null, since: null }]);
});

test("a failure keeps when it was first seen, and is forgotten once its file is in", async () => {
  const archive = opened();
  const failed = { path: "/in/a.txt", size: 1, mtimeNs: 5n, kind: "unreadable", reason: "binary" } as const;
  for (const started of [FIRST, SECOND]) {
    await archive.beginRun(start(started));
    await archive.put({ ...NO_BATCH, failed: [failed] });
    await archive.endRun(end(started));
  }
  expect(await archive.failures(["/in"])).toEqual([
    { ...failed, reader: 1, isCurrent: true, firstSeen: FIRST, lastSeen: SECOND, run: 2 },
  ]);
  expect(await archive.failures(["/elsewhere"])).toEqual([]);
  await archive.put({ ...batchOf(one), seen: [seenAt("/in/a.txt", one)] });
  expect(await archive.failures(null)).toEqual([]);
});

test("the archive at a glance", async () => {
  const archive = await twoRuns();
  await archive.put({
    ...batchOf(textOf("bốn", { date: "2021-03", status: "unnumbered" })),
    missing: [pathOf(one)],
  });
  expect(await archive.status()).toMatchObject({
    documents: 3,
    from: "2021-03-01",
    to: "2021-03-31",
    failures: { refused: 0, unreadable: 0, secret: 0 },
    lastRun: { run: 2 },
    lastVerified: null,
    missing: 1,
    unnumbered: 1,
    outdated: 0,
  });
});
