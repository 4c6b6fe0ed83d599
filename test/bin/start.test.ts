import { join } from "node:path";
import envPaths from "env-paths";
import { describe, expect, test } from "vitest";
import { cacheFolder } from "../../bin/start/cache-folder.cjs";
import { canRun, OLDEST } from "../../bin/start/node-version.cjs";
import manifest from "../../package.json" with { type: "json" };

describe("the Node that runs dispatch", () => {
  test.each([
    ["18.20.8", false],
    ["20.20.2", false],
    ["22.2.0", false],
    ["22.14.0", false],
    ["22.15.0", true],
    ["24.0.0", true],
    ["100.1.0", true],
  ])("%s: %s", (version, expected) => expect(canRun(version)).toBe(expected));

  test("is the one that package.json asks for", () => expect(manifest.engines.node).toBe(`>=${OLDEST}`));
});

describe("the folder for what can be made again", () => {
  const home = join("home", "lan");

  test("stands beside what env-paths names", () => {
    expect(cacheFolder("compiled")).toBe(join(envPaths("dispatch", { suffix: "" }).cache, "compiled"));
  });

  test.each([
    ["linux", {}, join(home, ".cache", "dispatch", "x")],
    ["linux", { XDG_CACHE_HOME: "" }, join(home, ".cache", "dispatch", "x")],
    ["linux", { XDG_CACHE_HOME: "caches" }, join("caches", "dispatch", "x")],
    ["freebsd", {}, join(home, ".cache", "dispatch", "x")],
    ["darwin", { XDG_CACHE_HOME: "caches" }, join(home, "Library", "Caches", "dispatch", "x")],
    ["win32", {}, join(home, "AppData", "Local", "dispatch", "Cache", "x")],
    ["win32", { LOCALAPPDATA: "local" }, join("local", "dispatch", "Cache", "x")],
  ])("on %s with %o", (platform, env, expected) => {
    expect(cacheFolder("x", { platform, env, home })).toBe(expected);
  });
});
