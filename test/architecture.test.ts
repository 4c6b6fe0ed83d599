import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { circles, forbidden, homeless } from "./architecture/house.js";

const src = new URL("../src/", import.meta.url);
const house = new Map(
  globSync("**/*.ts", { cwd: fileURLToPath(src) }).map((file) => {
    const path = file.split(sep).join("/");
    return [path, readFileSync(new URL(path, src), "utf8")];
  }),
);

describe("the house", () => {
  test("is looked at whole", () => expect(house.size).toBeGreaterThan(10));
  test("has a room for every file", () => expect(homeless(house)).toEqual([]));
  test("imports only what its table allows", () => expect(forbidden(house)).toEqual([]));
  test("has no circle of files or folders", () => expect(circles(house)).toEqual([]));
});

const bad = (from: string, source: string) =>
  forbidden(
    new Map([
      [from, source],
      ["store/sqlite/open.ts", ""],
      ["parse/index.ts", ""],
      ["parse/page/page.ts", ""],
      ["model/text.ts", ""],
    ]),
  );

describe("what the test of the house catches", () => {
  test.each([
    ["a static import", 'import { a } from "../store/sqlite/open.js"'],
    ["an import for its effects", 'import "../store/sqlite/open.js"'],
    ["an import of types", 'import type { A } from "../store/sqlite/open.js"'],
    ["a type named in place", 'type A = import("../store/sqlite/open.js").A'],
    ["a re-export", 'export * from "../store/sqlite/open.js"'],
    ["a re-export of names", 'export { a } from "../store/sqlite/open.js"'],
    ["a dynamic import", 'const a = await import("../store/sqlite/open.js")'],
    ["a require", 'const a = require("better-sqlite3")'],
    ["an import of old", 'import a = require("better-sqlite3")'],
    ["a computed name", 'const a = await import("../store/" + name)'],
    ["a module of Node", 'import { readFileSync } from "node:fs"'],
    ["a file that is not there", 'import { a } from "../model/gone.js"'],
    ["the inside of a room with one door", 'import { a } from "../parse/page/page.js"'],
  ])("%s", (_, source) => {
    expect(bad("cli/find.ts", source)).toHaveLength(1);
  });

  test("nothing where all is allowed", () => {
    expect(bad("cli/find.ts", 'import { a } from "../model/text.js"; import "../parse/index.js"')).toEqual(
      [],
    );
  });

  test("a file outside the rooms", () => {
    expect(homeless(new Map([["helpers/a.ts", ""]]))).toEqual(["helpers/a.ts"]);
  });

  test.each([
    ["of two files", { "model/a.ts": "./b.js", "model/b.ts": "./a.js" }],
    ["of two folders", { "parse/a/one.ts": "../b/two.js", "parse/b/three.ts": "../a/four.js" }],
    ["of a file and a folder beside it", { "parse/a/one.ts": "../two.js", "parse/two.ts": "./a/three.js" }],
  ])("a circle %s", (_, imports) => {
    const sources = Object.entries(imports).map(([file, name]) => [file, `import "${name}"`] as const);
    expect(circles(new Map(sources))).not.toEqual([]);
  });

  test("no circle where a folder's index and its parts share a file beside them", () => {
    const sources = new Map([
      ["parse/index.ts", 'import "./fields/date.js"'],
      ["parse/fields/date.ts", 'import "../evidence.js"'],
    ]);
    expect(circles(sources)).toEqual([]);
  });
});
