import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
const SHARED = join(ROOT, "../shared");
const scratch = mkdtempSync(join(tmpdir(), "dispatch-accuracy-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
const accuracy = (...args: string[]) => node(["test/accuracy/run.js", ...args]);

describe("npm run accuracy", { timeout: 60_000 }, () => {
  const saved = join(scratch, "run.json");

  test("scores the samples where no folder is named", () => {
    const { stdout, status } = accuracy("--field", "date", "--save", saved);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ documents\nfield .*\ndate +\d+ /);
  });

  test("ends 0 where nothing is lost", () => {
    const { stdout, status } = accuracy("--field", "date", "--against", saved);
    expect(stdout).toMatch(/\n0 gained, 0 lost\n$/);
    expect(status).toBe(0);
  });

  test("ends 1 where something is lost, and says what and where", () => {
    const text = join(scratch, "a.txt");
    writeFileSync(join(scratch, "a.gold.json"), '{ "date": "2021-01-14" }');
    writeFileSync(text, "SỞ Y TẾ\nSố: 5/SYT-NVY\nHà Nội, ngày 14 tháng 01 năm 2021\n");
    accuracy(scratch, "--field", "date", "--save", saved);
    writeFileSync(text, "SỞ Y TẾ\nSố: 5/SYT-NVY\nHà Nội, ngày 15 tháng 01 năm 2021\n");
    const { stdout, status } = accuracy(scratch, "--field", "date", "--against", saved);
    expect(stdout).toMatch(
      /a\.txt\n {2}- date {2}missed {2}2021-01-14\n {2}- date {2}wrongly read {2}2021-01-15\n/,
    );
    expect(stdout).toMatch(/\n0 gained, 2 lost\n$/);
    expect(status).toBe(1);
  });

  test.each([
    ["a field it does not know", ["--field", "colour"]],
    ["a folder without gold", ["src"]],
    ["an option it does not know", ["--colour"]],
    ["a count that is none", ["--misses", "many"]],
    ["a run that was not saved", ["--against", join(scratch, "none.json")]],
  ])("ends 2 at %s", (_, args) => {
    const { stderr, status } = accuracy(...args);
    expect(stderr).toMatch(/\nusage: npm run accuracy/);
    expect(status).toBe(2);
  });
});

describe("its figures", { timeout: 120_000 }, () => {
  if (!existsSync(SHARED)) return test("have no ../shared here to be held against", () => {});

  test("are those of ../shared/tools/score.mjs where both score", () => {
    const dev = join(SHARED, "corpus/dev");
    const theirs = node([
      join(SHARED, "tools/score.mjs"),
      "--json",
      dev,
      "--",
      process.execPath,
      "bin/dispatch.js",
      "parse",
    ]);
    const ours = accuracy(dev).stdout;
    const rows: readonly Record<string, number | string>[] = JSON.parse(theirs.stdout).rows;
    const figures = rows.filter((row) => row.n !== 0);
    expect(figures).not.toEqual([]);
    for (const { field, n, precision, recall, f1 } of figures) {
      const percent = [precision, recall, f1].map((share) => (100 * Number(share)).toFixed(1));
      expect(ours).toMatch(new RegExp(`^${[field, n, ...percent].join(" +")}$`, "m"));
    }
  });
});
