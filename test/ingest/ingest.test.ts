import { renameSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, writeFiles } from "./folder.js";
import { memoryArchive } from "./memory-archive.js";
import { run, said, simpleReader } from "./run-ingest.js";

const THREE = { "a.txt": "công văn một", "b.txt": "công văn hai", "sub/c.md": "công văn ba" };

describe("a folder that changes between two runs", () => {
  const changes: [what: string, change: (folder: string) => void, second: string, parsed: number][] = [
    ["nothing", () => {}, "3 unchanged", 0],
    ["a new file", (at) => writeFiles(at, { "d.txt": "bốn" }), "1 added, 3 unchanged", 1],
    ["other words", (at) => writeFiles(at, { "a.txt": "một khác" }), "1 changed, 2 unchanged", 1],
    ["a new time, the same bytes", (at) => utimesSync(path.join(at, "a.txt"), 1, 1), "3 unchanged", 0],
    ["a file renamed", (at) => rename(at, "a.txt", "z.txt"), "2 unchanged, 1 moved", 0],
    ["a file copied", (at) => writeFiles(at, { "z.txt": THREE["a.txt"] }), "3 unchanged, 1 copied", 0],
    [
      "renamed and copied: one of the two is the move",
      (at) => {
        rename(at, "a.txt", "y.txt");
        writeFiles(at, { "z.txt": THREE["a.txt"] });
      },
      "2 unchanged, 1 moved, 1 copied",
      0,
    ],
    ["a file gone", (at) => rmSync(path.join(at, "a.txt")), "2 unchanged, 1 missing", 0],
    ["a folder gone", (at) => rmSync(path.join(at, "sub"), { recursive: true }), "2 unchanged, 1 missing", 0],
    ["bytes swapped", (at) => swap(at, "a.txt", "b.txt"), "2 changed, 1 unchanged", 0],
    ["an empty file", (at) => writeFiles(at, { "d.txt": "" }), "1 added, 3 unchanged", 1],
    [
      "a text become binary",
      (at) => writeFiles(at, { "a.txt": new Uint8Array([0, 1]) }),
      "2 unchanged, 1 failed",
      0,
    ],
  ];

  test.each(changes)("%s", async (_, change, second, parsed) => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    expect(said(await run([folder], archive))).toBe("3 added");
    change(folder);
    const watched = simpleReader();
    expect(said(await run([folder], archive, { reader: watched.reader }))).toBe(second);
    expect(watched.parsed).toHaveLength(parsed);
  });

  test("what went missing is kept, said once, and welcome back", async () => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    await run([folder], archive);
    rename(folder, "a.txt", "../a.elsewhere");
    expect(said(await run([folder], archive))).toBe("2 unchanged, 1 missing");
    expect(archive.standing()).toContain(`${folder}/a.txt: missing`);
    expect(said(await run([folder], archive))).toBe("2 unchanged");
    rename(folder, "../a.elsewhere", "a.txt");
    expect(said(await run([folder], archive))).toBe("2 unchanged, 1 returned");
    expect(archive.standing()).toContain(`${folder}/a.txt: current`);
  });

  test("a second run writes nothing", async () => {
    const folder = folderWith({ ...THREE, "d.txt": new Uint8Array([0]) });
    const archive = memoryArchive();
    await run([folder], archive);
    const written = archive.batches.length;
    await run([folder], archive);
    expect(archive.batches).toHaveLength(written);
  });
});

describe("what a run does beside comparing", () => {
  test("the same text twice in a folder is read once", async () => {
    const { reader, parsed } = simpleReader();
    const folder = folderWith({ "a.txt": "một", "b.txt": "một", "c.txt": "một" });
    expect(said(await run([folder], memoryArchive(), { reader }))).toBe("1 added, 2 copied");
    expect(parsed).toEqual(["một"]);
  });

  test("a newer reader reads unchanged texts again", async () => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    await run([folder], archive);
    archive.outdate();
    const again = await run([folder], archive);
    expect([said(again), again.read, again.reread]).toEqual(["3 unchanged", 3, 3]);
  });

  test("--dry-run says the same and writes nothing, with an archive and without", async () => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    expect(said(await run([folder], archive, { dryRun: true }))).toBe("3 added");
    expect(said(await run([folder], null, { dryRun: true }))).toBe("3 added");
    expect(archive.batches).toEqual([]);
  });

  test("a signal leaves what was read and marks nothing missing", async () => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    await run([folder], archive);
    rmSync(path.join(folder, "a.txt"));
    writeFiles(folder, { "d.txt": "bốn" });
    const summary = await run([folder], archive, { signal: AbortSignal.abort() });
    expect([summary.interrupted, said(summary)]).toEqual([true, "2 unchanged"]);
    expect(archive.standing()).toContain(`${folder}/a.txt: current`);
  });

  test("kinds and warnings are counted over what was read", async () => {
    const folder = folderWith(THREE);
    const warnings = [{ code: "number-blank", message: "signed, but the number is blank" }];
    const { reader } = simpleReader((text) => (text.endsWith("hai") ? { warnings } : { kind: "notice" }));
    const summary = await run([folder], memoryArchive(), { reader });
    expect(summary.kinds).toEqual({ dispatch: 1, notice: 2, annex: 0, unknown: 0 });
    expect(summary.warnings).toEqual([{ code: "number-blank", files: 1, examples: [`${folder}/b.txt`] }]);
    expect(summary.doubtful).toEqual({
      files: 1,
      examples: [
        {
          path: `${folder}/b.txt`,
          status: "issued",
          date: null,
          codes: ["number-blank"],
          messages: ["signed, but the number is blank"],
        },
      ],
    });
  });

  const many = Array.from({ length: 1100 }, (_, at) => `${String(at).padStart(4, "0")}.txt`);
  const manyFiles = Object.fromEntries(many.map((name) => [name, name]));

  test("many files go in several batches, in order of path", async () => {
    const folder = folderWith(manyFiles);
    const archive = memoryArchive();
    expect(said(await run([folder], archive))).toBe("1100 added");
    expect(archive.batches.length).toBeGreaterThan(2);
    expect(archive.batches.flatMap(({ seen }) => seen.map(({ path: at }) => path.basename(at)))).toEqual(
      many,
    );
  });

  test("Ctrl-C lets the batch that is running be the last, and the next run does the rest", async () => {
    const folder = folderWith(manyFiles);
    const archive = memoryArchive();
    const interruption = new AbortController();
    const put: typeof archive.put = async (batch) => {
      await archive.put(batch);
      interruption.abort();
    };
    const first = await run([folder], { ...archive, put }, { signal: interruption.signal });
    expect([first.interrupted, archive.batches.length]).toEqual([true, 1]);
    expect(first.files.added).toBe(archive.texts.size);
    expect(said(await run([folder], archive))).toBe(
      `${1100 - first.files.added} added, ${first.files.added} unchanged`,
    );
  });
});

describe("failures", () => {
  test("each has its reason and stops nobody", async () => {
    const folder = folderWith({ ...THREE, "d.txt": new Uint8Array([80, 0]), "e.txt": "stumble" });
    const summary = await run([folder], memoryArchive());
    expect(said(summary)).toBe("3 added, 2 failed");
    expect(summary.failed).toEqual([
      { path: `${folder}/d.txt`, reason: "binary content, not a text", isNew: true },
      { path: `${folder}/e.txt`, reason: "the reader stumbled: over this", isNew: true },
    ]);
  });

  test("a failure is new once, and again when the file was changed", async () => {
    const folder = folderWith({ "a.txt": new Uint8Array([0]) });
    const archive = memoryArchive();
    expect((await run([folder], archive)).newlyFailed).toBe(1);
    expect((await run([folder], archive)).newlyFailed).toBe(0);
    writeFiles(folder, { "a.txt": new Uint8Array([0, 0]) });
    expect((await run([folder], archive)).newlyFailed).toBe(1);
    writeFiles(folder, { "a.txt": "now a text" });
    expect(said(await run([folder], archive))).toBe("1 added");
    expect(archive.standing()).toEqual([`${folder}/a.txt: current`]);
  });

  test("a file that vanishes between listing and reading", async () => {
    const folder = folderWith(THREE);
    const summary = await run([folder], memoryArchive(), {
      onEvent: ({ type }) => type === "listed" && rmSync(path.join(folder, "b.txt")),
    });
    expect(said(summary)).toBe("2 added, 1 failed");
    expect(summary.failed[0]?.reason).toBe("vanished before it was read");
  });

  test("the same binary twice fails twice", async () => {
    const folder = folderWith({ "a.txt": new Uint8Array([0]), "b.txt": new Uint8Array([0]) });
    expect(said(await run([folder], memoryArchive()))).toBe("2 failed");
  });

  test("a PATH that is not there is said, and what was known under it is not missing", async () => {
    const folder = folderWith(THREE);
    const archive = memoryArchive();
    await run([folder], archive);
    rename(folder, "sub", "../sub-elsewhere");
    const summary = await run([`${folder}/sub`, folder], archive);
    rmSync(path.join(folder, "../sub-elsewhere"), { recursive: true });
    expect(summary.unreachable).toEqual([
      { path: `${folder}/sub`, reason: "there is no such file or folder" },
    ]);
    expect(said(await run([`${folder}/nowhere`], archive))).toBe("");
  });
});

const rename = (folder: string, from: string, to: string) =>
  renameSync(path.join(folder, from), path.join(folder, to));

function swap(folder: string, one: string, other: string): void {
  rename(folder, one, "swap");
  rename(folder, other, one);
  rename(folder, "swap", other);
}
