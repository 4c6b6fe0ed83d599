import { renameSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, writeFiles } from "../ingest/folder.js";
import { memoryArchive } from "../ingest/memory-archive.js";
import { run, said } from "../ingest/run-ingest.js";

const twoFolders = () => folderWith({ "a/1.txt": "một", "a/2.txt": "hai", "b/3.txt": "ba" });

describe("a folder that is not as it was", () => {
  const empties: [what: string, empty: (folder: string) => void][] = [
    ["emptied", (folder) => removeAll(folder)],
    ["that has nothing but other files", (folder) => swapFor(folder, "anh.jpg")],
    ["that has nothing but empty folders", (folder) => swapFor(folder, "x/y.jpg")],
  ];
  test.each(empties)("%s is a trouble, and nothing of it is missing", async (_, empty) => {
    const [folder, archive] = [twoFolders(), memoryArchive()];
    const both = ["a", "b"].map((name) => path.join(folder, name));
    await run(both, archive);
    empty(path.join(folder, "a"));
    writeFiles(folder, { "b/4.txt": "bốn" });
    const summary = await run(both, archive);
    expect(said(summary)).toBe("1 added, 1 unchanged");
    expect(summary.unreachable).toEqual([
      {
        path: path.join(folder, "a"),
        reason: "is empty, and 2 files stood there before (--allow-empty, if that is meant)",
      },
    ]);
    expect(archive.standing()).toContain(`${folder}/a/1.txt: current`);
    expect(said(await run(both, archive, { allowEmpty: true }))).toBe("2 unchanged, 2 missing");
    expect((await run(both, archive)).unreachable).toEqual([]);
  });

  test("a file that left an emptied folder for another is a copy, until that is allowed", async () => {
    const [folder, archive] = [twoFolders(), memoryArchive()];
    const both = ["a", "b"].map((name) => path.join(folder, name));
    await run(both, archive);
    for (const name of ["1.txt", "2.txt"])
      renameSync(path.join(folder, "a", name), path.join(folder, "b", name));
    expect(said(await run(both, archive))).toBe("1 unchanged, 2 copied");
    expect(said(await run(both, archive, { allowEmpty: true }))).toBe("3 unchanged, 2 missing");
  });

  test("left alone: other patterns, a folder never seen, one that lost all but one", async () => {
    const [folder, archive] = [twoFolders(), memoryArchive()];
    writeFiles(folder, { "leer/x.jpg": "" });
    await run([folder], archive);
    expect((await run([folder], archive, { glob: ["**/*.vb"] })).unreachable).toEqual([]);
    expect((await run([path.join(folder, "leer")], archive)).unreachable).toEqual([]);
    rmSync(path.join(folder, "a"), { recursive: true });
    expect(said(await run([folder], archive))).toBe("1 unchanged, 2 missing");
  });
});

describe("--settle", () => {
  const NOW = new Date("2026-11-28T02:00:00Z");
  const at = (folder: string, name: string, secondsAgo: number) => {
    const time = NOW.getTime() / 1000 - secondsAgo;
    utimesSync(path.join(folder, name), time, time);
  };
  const settle = { settle: 60, now: () => NOW };

  test("leaves alone what changed within that time, till it has settled", async () => {
    const [folder, archive] = [folderWith({ "old.txt": "cũ", "new.txt": "mới" }), memoryArchive()];
    at(folder, "old.txt", 61);
    at(folder, "new.txt", 59);
    expect(said(await run([folder], archive, settle))).toBe("1 added, 1 settling");
    const later = { ...settle, now: () => new Date(NOW.getTime() + 2000) };
    expect(said(await run([folder], archive, later))).toBe("1 added, 1 unchanged");
  });

  test("neither counts what is held as missing nor as failed, and leaves it as it was", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "một" }), memoryArchive()];
    at(folder, "a.txt", 100);
    await run([folder], archive, settle);
    writeFiles(folder, { "a.txt": "một h" });
    at(folder, "a.txt", 1);
    expect(said(await run([folder], archive, settle))).toBe("1 settling");
    expect(archive.standing()).toEqual([`${folder}/a.txt: current`]);
  });

  test("what is held as it stands is unchanged, however new", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "một" }), memoryArchive()];
    at(folder, "a.txt", 1);
    await run([folder], archive);
    expect(said(await run([folder], archive, settle))).toBe("1 unchanged");
  });

  test("a clock that was set back does not put files off for ever", async () => {
    const [folder, archive] = [folderWith({ "a.txt": "một", "b.txt": "hai" }), memoryArchive()];
    at(folder, "a.txt", -3600);
    at(folder, "b.txt", -30);
    expect(said(await run([folder], archive, settle))).toBe("1 added, 1 settling");
  });
});

test("a file that changes while it is read fails, and the next run takes it", async () => {
  const [folder, archive] = [folderWith({ "a.txt": "một", "b.txt": "hai" }), memoryArchive()];
  const heldTexts: typeof archive.heldTexts = async (hashes) => {
    // Asked after the files were looked at and before they are read.
    if (archive.batches.length === 0) writeFiles(folder, { "a.txt": "một nửa" });
    return archive.heldTexts(hashes);
  };
  const summary = await run([folder], { ...archive, heldTexts });
  expect(said(summary)).toBe("1 added, 1 failed");
  expect(summary.failed).toEqual([
    { path: `${folder}/a.txt`, reason: "changed while it was read", isNew: true },
  ]);
  expect(said(await run([folder], archive))).toBe("1 added, 1 unchanged");
  expect(archive.standing()).toEqual([`${folder}/a.txt: current`, `${folder}/b.txt: current`]);
});

function removeAll(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFiles(folder, { "x/.keep": "" });
  rmSync(path.join(folder, "x"), { recursive: true });
}

function swapFor(folder: string, name: string): void {
  rmSync(folder, { recursive: true });
  writeFiles(folder, { [name]: "" });
}
