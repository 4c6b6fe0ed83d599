import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { folderWith } from "../ingest/folder.js";
import { dispatchIn, ended, letters, startIn } from "./desk.js";

/** What must be as much as each other in every batch. */
const WHOLE = `SELECT (SELECT count(*) FROM text) AS texts, (SELECT count(*) FROM raw) AS raws,
  (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM record) AS records,
  (SELECT count(*) FROM path) AS paths, (SELECT count(*) FROM word) AS words`;

test("who reads while a run writes never waits, and sees whole batches", async () => {
  const folder = folderWith(letters(1200));
  await dispatchIn(folder, "ingest", "1.txt");
  const reader = new Database(path.join(folder, "archive.sqlite"), { timeout: 0 });
  const look = reader.prepare(WHOLE).raw();
  const seen: number[] = [];
  const running = startIn(folder, "ingest", ".");
  const looking = setInterval(() => {
    const counts = look.get() as number[];
    expect(new Set(counts).size).toBe(1);
    if (seen.at(-1) !== counts[0]) seen.push(counts[0] ?? 0);
  }, 3);
  const find = await dispatchIn(folder, "find", "--format", "paths");
  expect(find.code).toBe(0);
  expect(await ended(running)).toMatchObject({ code: 0 });
  clearInterval(looking);
  reader.close();
  expect(seen[0]).toBe(1);
  expect(seen.length).toBeGreaterThan(3);
  expect((await dispatchIn(folder, "find", "--format", "paths")).stdout.trim().split("\n")).toHaveLength(
    1200,
  );
});
