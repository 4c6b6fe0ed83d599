import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listPaths } from "../../src/ingest/index.js";
import { folderWith } from "./folder.js";

async function listed(names: readonly string[], patterns: readonly string[] | null = null) {
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, name])));
  const { files, skipped } = await listPaths([folder], "/", patterns);
  return [files.map((file) => path.relative(folder, file)), Object.fromEntries(skipped)];
}

describe("what is listed of a folder", () => {
  const rows: [why: string, name: string][] = [
    ["the usual endings", "cong-van.txt"],
    ["in capitals", "CONG-VAN.TXT"],
    ["markdown", "sub/51-ubnd.md"],
    ["the long ending", "a.text"],
    ["brackets in a folder's name are no pattern", "công văn (2021) [x] {a,b}!/a.txt"],
    ["a folder named like a text", "x.txt/a.txt"],
    ["a name beginning with a dash", "-a.txt"],
    ["README inside a name", "about-readme.txt"],
    ["a backslash in a name", "a\\b.txt"],
  ];
  test.each(rows)("%s: %s", async (_, name) => {
    expect(await listed([name])).toEqual([[name], {}]);
  });
});

describe("what is left alone in a folder", () => {
  const rows: [why: string, name: string, said: Record<string, number>][] = [
    ["another ending", "scan.PDF", { ".pdf": 1 }],
    ["no ending", "congvan", { others: 1 }],
    ["a date is no ending", "cv 12.2021 ve viec", { others: 1 }],
    ["hidden, and not spoken of", ".a.txt", {}],
    ["in a hidden folder", ".git/a.txt", {}],
    ["packages", "node_modules/a/b.txt", {}],
    ["packages further down", "sub/node_modules/b.txt", {}],
    ["README", "sub/Readme.md", { README: 1 }],
  ];
  test.each(rows)("%s: %s", async (_, name, said) => {
    expect(await listed([name])).toEqual([[], said]);
  });
});

describe("--glob", () => {
  test("takes the place of the endings", async () => {
    expect(await listed(["a.txt", "b.dat", "sub/c.dat"], ["**/*.dat"])).toEqual([
      ["b.dat", "sub/c.dat"],
      { ".txt": 1 },
    ]);
  });
  test("several patterns add up, from the folder down", async () => {
    expect(await listed(["a.txt", "in/b.txt", "out/c.txt"], ["*.txt", "in/**"])).toEqual([
      ["a.txt", "in/b.txt"],
      { ".txt": 1 },
    ]);
  });
});

describe("links", () => {
  test("a link to a file is listed, one to a folder not followed", async () => {
    const elsewhere = folderWith({ "a.txt": "a" });
    const folder = folderWith();
    symlinkSync(path.join(elsewhere, "a.txt"), path.join(folder, "to-file.txt"));
    symlinkSync(elsewhere, path.join(folder, "to-folder"));
    symlinkSync(folder, path.join(folder, "to-itself"));
    const { files, skipped, troubles } = await listPaths([folder], "/");
    expect(files).toEqual([path.join(folder, "to-file.txt")]);
    expect([...skipped]).toEqual([["links to folders", 2]]);
    expect(troubles).toEqual([]);
  });

  test("links that lead nowhere or in a circle are troubles, where they look like texts", async () => {
    const folder = folderWith();
    symlinkSync("nowhere.txt", path.join(folder, "dangling.txt"));
    symlinkSync("loop.txt", path.join(folder, "loop.txt"));
    symlinkSync("nowhere.pdf", path.join(folder, "dangling.pdf"));
    const { files, troubles } = await listPaths([folder], "/");
    expect(files).toEqual([]);
    expect(troubles.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: path.join(folder, "dangling.txt"), reason: "the link leads to nothing" },
      { path: path.join(folder, "loop.txt"), reason: "the link leads back to itself" },
    ]);
  });
});

describe("the PATHs themselves", () => {
  test("are relative to where the person stands, and count once", async () => {
    const folder = folderWith({ "a.txt": "a", "sub/b.txt": "b", "c.pdf": "named, so read" });
    const { files, reached } = await listPaths([".", "sub", "c.pdf", "./sub/"], folder);
    expect(files).toEqual([`${folder}/a.txt`, `${folder}/c.pdf`, `${folder}/sub/b.txt`]);
    expect(reached).toEqual([folder, `${folder}/sub`, `${folder}/c.pdf`]);
  });
  test("what is left alone counts once, and not at all where it is named", async () => {
    const folder = folderWith({ "sub/b.pdf": "b", "c.pdf": "named, so read" });
    const { skipped } = await listPaths([".", "sub", "c.pdf"], folder);
    expect([...skipped]).toEqual([[".pdf", 1]]);
  });
  test("an empty one is not the working folder", async () => {
    const folder = folderWith({ "a.txt": "a" });
    const { files, unreachable } = await listPaths([""], folder);
    expect([files, unreachable]).toEqual([[], [{ path: "", reason: "an empty PATH names nothing" }]]);
  });
  test("one that is not there is said, the others go on", async () => {
    const folder = folderWith({ "a.txt": "a" });
    const { files, unreachable } = await listPaths(["none", "a.txt", "/dev/null"], folder);
    expect(files).toEqual([`${folder}/a.txt`]);
    expect(unreachable).toEqual([
      { path: `${folder}/none`, reason: "there is no such file or folder" },
      { path: "/dev/null", reason: "neither a file nor a folder" },
    ]);
  });
});
