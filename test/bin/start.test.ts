import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import { describe, expect, onTestFinished, test } from "vitest";
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

test("a clone in which nothing ran yet is set up by the first start", () => {
  const clone = mkdtempSync(join(tmpdir(), "dispatch-linked-"));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  for (const part of ["package.json", "bin/dispatch.js", "bin/start"])
    cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(clone, part), { recursive: true });
  mkdirSync(join(clone, "bin/setup"));
  const bundle = "exports.main = (argv) => console.log('started', ...argv); // 0";
  writeFileSync(
    join(clone, "bin/setup/set-up.js"),
    `import { mkdirSync, writeFileSync } from "node:fs";
     export async function setUp() {
       console.error("setting up");
       mkdirSync(new URL("../../dist", import.meta.url));
       writeFileSync(new URL("../../dist/dispatch.cjs", import.meta.url), ${JSON.stringify(bundle)});
     }`,
  );
  const start = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(clone, "bin/dispatch.js"), "find", "x"], {
      env: { ...process.env, XDG_CACHE_HOME: join(clone, "cache") },
      encoding: "utf8",
    });
    return [stdout, stderr];
  };
  expect(start()).toEqual(["started find x\n", "setting up\n"]);
  expect(start()).toEqual(["started find x\n", ""]);
});
