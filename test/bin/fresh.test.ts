import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isBuilt, isInstalled } from "../../bin/setup/fresh.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dispatch-fresh-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, contents: string, seconds = 1000) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), contents);
  utimesSync(join(root, file), seconds, seconds);
}

describe("whether the packages are installed", () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const a = { "node_modules/a": { version: "1.0.0" } };
  const elsewhere = { "node_modules/b-windows": { version: "2.0.0", optional: true } };

  test.each([
    ["nothing is installed", a, null, false],
    ["all is installed", a, a, true],
    ["another version is installed", a, { "node_modules/a": { version: "0.9.0" } }, false],
    ["a package is missing", { ...a, "node_modules/b": { version: "1.0.0" } }, a, false],
    ["a package for other systems is missing", { ...a, ...elsewhere }, a, true],
    [
      "a package for other systems is old",
      elsewhere,
      { "node_modules/b-windows": { version: "1.0.0" } },
      false,
    ],
  ])("%s", (_, wanted, held, expected) => {
    write("package-lock.json", lock({ "": { version: "0.1.0" }, ...wanted }));
    if (held) write("node_modules/.package-lock.json", lock(held));
    expect(isInstalled(root)).toBe(expected);
  });

  test("an installation that was cut short is none", () => {
    write("package-lock.json", lock(a));
    write("node_modules/.package-lock.json", "{");
    expect(isInstalled(root)).toBe(false);
  });
});

describe("whether the build is up to date", () => {
  const built = ["dist/a.cjs", "dist/b.cjs"];
  const at = (path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);

  beforeEach(() => {
    write("src/cli/find.ts", "", 1000);
    write("migrations/001_first.sql", "", 1000);
    write("dist/a.cjs", "", 2000);
    write("dist/b.cjs", "", 2000);
    for (const folder of ["src/cli", "src", "migrations"]) at(folder, 1000);
  });

  test("it is when nothing changed", () => expect(isBuilt(root, built)).toBe(true));

  test.each([
    ["a source is younger", () => write("src/cli/find.ts", "", 3000)],
    ["a migration is younger", () => write("migrations/001_first.sql", "", 3000)],
    ["a source was removed", () => at("src/cli", 3000)],
    ["a built file is older than a source", () => at("dist/b.cjs", 500)],
    ["a built file is missing", () => rmSync(join(root, "dist/b.cjs"))],
    ["the packages changed", () => write("package-lock.json", "{}", 3000)],
  ])("it is not when %s", (_, change) => {
    change();
    expect(isBuilt(root, built)).toBe(false);
  });
});
