import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { archivePlace } from "../../src/edge/archive-place.js";
import { shortenPath } from "../../src/edge/paths.js";

describe("where the archive is", () => {
  const cwd = resolve("/here");
  const dataFolder = async () => resolve("/home/lan/data");

  test.each([
    ["the user's own, when nothing is said", null, {}, "/home/lan/data/archive.sqlite"],
    ["what the environment says", null, { DISPATCH_ARCHIVE: "/a.sqlite" }, "/a.sqlite"],
    ["below the working folder", null, { DISPATCH_ARCHIVE: "a.sqlite" }, "/here/a.sqlite"],
    [
      "the user's own, where the environment says nothing",
      null,
      { DISPATCH_ARCHIVE: "" },
      "/home/lan/data/archive.sqlite",
    ],
    ["no file at all, where the command line names nothing", "", {}, "/here"],
    ["what the command line says", "b.sqlite", { DISPATCH_ARCHIVE: "/a.sqlite" }, "/here/b.sqlite"],
  ])("%s", async (_, given, env, expected) => {
    expect(await archivePlace(given, { cwd, env, dataFolder })).toBe(resolve(expected));
  });
});

describe("a path as people read it", () => {
  test.each([
    ["/home/lan/texts/a.txt", "a.txt"],
    ["/home/lan/texts", "."],
    ["/home/lan/texts/2021/a.txt", join("2021", "a.txt")],
    ["/home/lan/texts/..a.txt", "..a.txt"],
    ["/home/lan/texts-old/a.txt", join("~", "texts-old", "a.txt")],
    ["/home/landed/a.txt", "/home/landed/a.txt"],
  ])("%s", (path, expected) => {
    const shown = shortenPath(resolve(path), resolve("/home/lan/texts"), resolve("/home/lan"));
    expect(shown).toBe(expected.startsWith("/") ? resolve(expected) : expected);
  });

  test("where the user has no home", () => {
    expect(shortenPath(resolve("/srv/a.txt"), resolve("/here"), "")).toBe(resolve("/srv/a.txt"));
  });
});
