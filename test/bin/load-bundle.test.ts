import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { emptyFolder } from "../program/dispatch.js";

const LOADER = createRequire(import.meta.url).resolve("../../bin/start/load-bundle.cjs");

let home: string;
let kept: string;
beforeEach(() => {
  home = emptyFolder();
  kept = join(home, "caches", "compiled");
});

const bundle = (answer: string, hash: string) =>
  writeFileSync(join(home, "bundle.cjs"), `exports.answer = () => "${answer}";\n// ${hash}\n`);

/** What a program says that loads the bundle for this purpose. */
function answer(purpose = "find"): string {
  const program = `const { loadBundle } = require(${JSON.stringify(LOADER)});
    console.log(loadBundle(${JSON.stringify(join(home, "bundle.cjs"))}, ${JSON.stringify(kept)}, "${purpose}").answer());`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], { encoding: "utf8" });
  return stdout.trim() || stderr;
}

test("keeps the code of a bundle for the next run, for its owner alone", () => {
  bundle("one", "aaaa");
  expect(answer()).toBe("one");
  const [name] = readdirSync(kept);
  expect(name).toMatch(/^find-aaaa-v/);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
  const before = statSync(join(kept, name!)).mtimeMs;
  expect(answer()).toBe("one");
  expect(statSync(join(kept, name!)).mtimeMs).toBe(before);
});

test("a changed bundle of the same length takes the place of the old one", () => {
  bundle("one", "aaaa");
  answer();
  bundle("two", "bbbb");
  expect(answer()).toBe("two");
  expect(readdirSync(kept)).toEqual([expect.stringMatching(/^find-bbbb-/)]);
});

test("each purpose keeps its own", () => {
  bundle("one", "aaaa");
  answer("find");
  answer("cites");
  expect(readdirSync(kept)).toHaveLength(2);
});

test("what is damaged is not used, and made anew", () => {
  bundle("one", "aaaa");
  answer();
  const file = join(kept, readdirSync(kept)[0]!);
  writeFileSync(file, "no code");
  expect(answer()).toBe("one");
  expect(readFileSync(file).length).toBeGreaterThan(100);
});

test("where nothing can be kept the bundle runs all the same", () => {
  bundle("one", "aaaa");
  writeFileSync(join(home, "caches"), "a file where the folder should be");
  expect(answer()).toBe("one");
});

test("a run that could not begin leaves nothing", () => {
  writeFileSync(join(home, "bundle.cjs"), "exports.answer = () => process.exit(2);\n// aaaa\n");
  answer();
  expect(existsSync(kept)).toBe(false);
});
