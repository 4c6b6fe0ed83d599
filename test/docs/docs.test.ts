import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openShell, type Shell } from "./shell.js";
import { cutPieces, joinPieces, type Piece, shellCommands } from "./transcript.js";

const ROOT = new URL("../..", import.meta.url).pathname;
const PAGES = ["README.md", ...fastGlob.sync("docs/*.md", { cwd: ROOT })];

/** `UPDATE=1 npx vitest run test/docs` writes what the commands print into the pages, to be read before it is kept. */
const UPDATE = process.env.UPDATE === "1";

describe.each(PAGES)("%s", (page) => {
  const markdown = readFileSync(join(ROOT, page), "utf8");
  const pieces = cutPieces(markdown);
  let shell: Shell;
  beforeAll(() => {
    shell = openShell();
  });
  afterAll(() => shell.close());

  test("is put together again as it was cut", () => {
    expect(joinPieces(pieces)).toBe(markdown);
  });

  test("shows what its commands print", { timeout: 120_000 }, () => {
    const asRun = pieces.map((piece): Piece => ("prose" in piece ? piece : { shown: runAll(piece.shown) }));
    if (UPDATE) writeFileSync(join(ROOT, page), joinPieces(asRun));
    else expect(joinPieces(asRun)).toBe(markdown);
  });

  const runAll = (shown: Extract<Piece, { shown: unknown }>["shown"]) =>
    shown.map(({ command, output }, index) => {
      const gap = index < shown.length - 1 && output.endsWith("\n\n") ? "\n" : "";
      return { command, output: shell.run(command) + gap };
    });
});

test("what the README tells to type is what .ci/run does", () => {
  const typed = shellCommands(readFileSync(join(ROOT, "README.md"), "utf8")).filter((line) =>
    line.startsWith("npm "),
  );
  const ci = readFileSync(join(ROOT, ".ci/run"), "utf8");
  expect(typed).not.toEqual([]);
  expect(typed.filter((line) => !ci.includes(line))).toEqual([]);
});
