import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Archive, FailedPath } from "../../src/model/archive.js";
import { openArchive } from "../../src/store/sqlite/index.js";
import {
  archiveOf,
  batchOf,
  idOf,
  idsFound,
  NO_BATCH,
  options,
  partOf,
  pathOf,
  query,
  seenAt,
  terms,
  textOf,
} from "./factory.js";

const first = textOf("bản thứ nhất", { subject: "một" });
const second = textOf("bản thứ hai", { subject: "hai" });

const statesOf = async (archive: Archive, under = "/") =>
  (await archive.knownFiles([under])).map(({ path, sha256, state }) => [path, sha256.slice(0, 12), state]);

const failing = async (archive: Archive) => (await archive.failures(null)).map(({ path }) => path);

const failedAt = (path: string): FailedPath => ({
  path,
  size: 3,
  mtimeNs: 5n,
  kind: "refused",
  reason: "no permission",
});

describe("a batch", () => {
  test("is written whole or not at all", async () => {
    const archive = await archiveOf(first);
    const unknown = { ...seenAt("/in/x.txt", first), sha256: "0".repeat(64) };
    const broken = {
      ...batchOf(second),
      seen: [seenAt("/in/new.txt", second), unknown],
      missing: [pathOf(first)],
    };
    await expect(archive.put(broken)).rejects.toThrow(/no text 0000/);
    expect(await idsFound(archive, {})).toEqual([idOf(first)]);
    expect(await statesOf(archive)).toEqual([[pathOf(first), idOf(first), "current"]]);
    await archive.put(batchOf(second));
    expect(await idsFound(archive, { words: terms("hai") })).toEqual([idOf(second)]);
  });

  test("written twice changes nothing", async () => {
    const archive = await archiveOf(first, first);
    await archive.put(batchOf(first));
    expect(await idsFound(archive, { words: terms("nhat") })).toEqual([idOf(first)]);
    expect(await statesOf(archive)).toHaveLength(1);
  });

  test("may hold a file of several documents", async () => {
    const [one, two] = ["thư thứ nhất\n", "thư thứ hai"];
    const text = textOf(one + two);
    const parts = [one, two].map((words, at) =>
      partOf({ ...text.parts[0]!.record, part: at + 1, subject: words.trim() }, words, at * one.length),
    );
    const archive = await archiveOf({ ...text, parts });
    expect(await idsFound(archive, { words: terms("thu hai") })).toEqual([`${idOf(text)}.2`]);
    expect((await archive.document(`${idOf(text)}.2`))?.text).toBe(two);
    expect((await archive.document(idOf(text)))?.text).toBe(one);
    const [met] = (await archive.find(query({ words: terms("hai") }))).rows;
    expect(met?.matches[0]).toMatchObject({ quote: "thư thứ hai", line: 2 });
  });
});

describe("a path", () => {
  test("stands, goes missing and comes back; the text is found all the while", async () => {
    const archive = await archiveOf(first);
    await archive.put({ ...NO_BATCH, missing: [pathOf(first)] });
    expect(await statesOf(archive)).toEqual([[pathOf(first), idOf(first), "missing"]]);
    expect(await idsFound(archive, {})).toEqual([idOf(first)]);
    await archive.put({ ...NO_BATCH, seen: [seenAt(pathOf(first), first)] });
    expect(await statesOf(archive)).toEqual([[pathOf(first), idOf(first), "current"]]);
  });

  test("with a changed text supersedes the earlier one, which is kept but not found", async () => {
    const archive = await archiveOf(first);
    await archive.put({ ...batchOf(second), seen: [seenAt(pathOf(first), second)] });
    expect(await idsFound(archive, {})).toEqual([idOf(second)]);
    expect(await statesOf(archive)).toEqual([[pathOf(first), idOf(second), "current"]]);
    expect((await archive.document(idOf(first)))?.text).toBe("bản thứ nhất");
    await archive.put({ ...NO_BATCH, seen: [seenAt(pathOf(first), first)] });
    expect(await idsFound(archive, {})).toEqual([idOf(first)]);
  });

  test("superseded in one place still stands in another", async () => {
    const archive = await archiveOf(first);
    await archive.put({ ...NO_BATCH, seen: [seenAt("/in/copy.txt", first)] });
    await archive.put({ ...batchOf(second), seen: [seenAt(pathOf(first), second)] });
    const row = (await archive.withId(idOf(first)))[0];
    expect(row?.paths).toEqual(["/in/copy.txt"]);
    expect(await idsFound(archive, {})).toHaveLength(2);
  });

  test("that cannot be read is remembered until it can, beside what stood there", async () => {
    const archive = await archiveOf(first);
    await archive.put({ ...NO_BATCH, failed: [failedAt(pathOf(first)), failedAt("/in/gone.txt")] });
    expect(await statesOf(archive, "/in")).toEqual([[pathOf(first), idOf(first), "current"]]);
    expect(await failing(archive)).toEqual([pathOf(first), "/in/gone.txt"]);
    await archive.put({ ...NO_BATCH, seen: [seenAt(pathOf(first), first)], cleared: ["/in/gone.txt"] });
    expect(await statesOf(archive)).toEqual([[pathOf(first), idOf(first), "current"]]);
    expect(await failing(archive)).toEqual([]);
  });

  test("is known by size and time to the nanosecond", async () => {
    const archive = await archiveOf(first);
    expect(await archive.knownFiles([pathOf(first)])).toEqual([
      { ...seenAt(pathOf(first), first), state: "current" },
    ]);
  });

  test.each([
    ["/a", ["/a", "/a/x", "/a/y/z"], "a folder and what is under it, not its neighbours"],
    ["/a/", ["/a/x", "/a/y/z"], "written with its slash"],
    ["/a/x", ["/a/x"], "a file"],
    ["/", ["/a", "/a-b", "/a/x", "/a/y/z", "/ab"], "all there is"],
    ["/%", [], "signs of SQL are signs"],
  ])("under %s: %j (%s)", async (under, paths) => {
    const archive = await archiveOf();
    const seen = ["/a", "/a/x", "/a/y/z", "/a-b", "/ab"].map((path) => seenAt(path, first));
    await archive.put({ ...batchOf(first), seen });
    expect((await archive.knownFiles([under, under])).map(({ path }) => path)).toEqual(paths);
  });
});

describe("a newer reader", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("replaces what an older one read, and finds nothing of it again", async () => {
    const file = join(folder, "archive.sqlite");
    const { archive: before } = openArchive(options(file, "write"));
    await before.put(batchOf(textOf("bản thứ nhất", { subject: "đọc sai", number: "1/CV" })));
    await before.close();

    const { archive } = openArchive({ ...options(file, "write"), readerVersion: 2 });
    expect(await archive.heldTexts([first.sha256])).toEqual(new Set());
    await archive.put({ ...NO_BATCH, texts: [first] });
    expect(await archive.heldTexts([first.sha256, second.sha256])).toEqual(new Set([first.sha256]));
    expect(await idsFound(archive, { subject: terms("mot") })).toEqual([idOf(first)]);
    expect(await idsFound(archive, { subject: terms("doc sai") })).toEqual([]);
    expect(await idsFound(archive, { numberKey: "1/cv" })).toEqual([]);
    await archive.close();
  });
});
