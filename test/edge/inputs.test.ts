import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInputs } from "../../src/edge/inputs.js";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "dispatch-inputs-"));
  mkdirSync(join(cwd, "2021", "[x]"), { recursive: true });
  writeFileSync(join(cwd, "2021", "a.txt"), "a");
  writeFileSync(join(cwd, "2021", "[x]", "b.md"), "b");
  writeFileSync(join(cwd, "2021", "c.pdf"), "c");
  symlinkSync("nowhere", join(cwd, "2021", "gone.txt"));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function* stdin() {
  yield Buffer.from("một ");
  yield Buffer.from("hai");
}

async function read(...paths: string[]) {
  const inputs = await Array.fromAsync(readInputs(paths, cwd, stdin()));
  return inputs.map((input) => [
    input.path,
    "bytes" in input ? Buffer.from(input.bytes).toString() : `! ${input.reason}`,
  ]);
}

describe("the texts named on a command line", () => {
  test("a file is named as given, whatever its ending", async () => {
    expect(await read("2021/c.pdf")).toEqual([[join("2021", "c.pdf"), "c"]]);
  });

  test("a folder gives the texts below it, and what cannot be had", async () => {
    expect(await read("2021")).toEqual([
      [join("2021", "gone.txt"), "! the link leads to nothing"],
      [join("2021", "[x]", "b.md"), "b"],
      [join("2021", "a.txt"), "a"],
    ]);
  });

  test("an absolute path stays absolute", async () => {
    expect(await read(join(cwd, "2021", "[x]"))).toEqual([[join(cwd, "2021", "[x]", "b.md"), "b"]]);
  });

  test("a path that is not there does not keep the others away", async () => {
    expect(await read("2020", "2021/a.txt")).toEqual([
      ["2020", "! there is no such file or folder"],
      [join("2021", "a.txt"), "a"],
    ]);
  });

  test("an empty path is named, and is not the working folder", async () => {
    expect(await read("")).toEqual([['""', "! an empty PATH names nothing"]]);
  });

  test("- is standard input", async () => expect(await read("-")).toEqual([["-", "một hai"]]));
});
