import { expect, test } from "vitest";
import { agenciesMet } from "../../src/store/sqlite/ask/agencies-met.js";
import { candidates } from "../../src/store/sqlite/ask/candidates.js";
import { citing } from "../../src/store/sqlite/ask/citing.js";
import { document } from "../../src/store/sqlite/ask/document.js";
import { find } from "../../src/store/sqlite/ask/find.js";
import { heldTexts } from "../../src/store/sqlite/ask/held-texts.js";
import { knownFiles } from "../../src/store/sqlite/ask/known-files.js";
import { restsOn } from "../../src/store/sqlite/ask/rests-on.js";
import { trace } from "../../src/store/sqlite/ask/trace.js";
import type { Connection } from "../../src/store/sqlite/connection.js";
import { conflicts } from "../../src/store/sqlite/numbers/conflicts.js";
import { gaps } from "../../src/store/sqlite/numbers/gaps.js";
import { openForWriting } from "../../src/store/sqlite/open.js";
import { batchWriter } from "../../src/store/sqlite/write/batch-writer.js";
import { decode, MIGRATIONS } from "./factory.js";

const { connection } = openForWriting({ file: ":memory:", migrations: MIGRATIONS, nativeBinding: null });

/** How SQLite goes about every statement that is prepared for a question. */
function plansOf(prepare: (connection: Connection) => unknown): string[] {
  const statements: string[] = [];
  const listening = new Proxy(connection, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== "prepare") return typeof value === "function" ? value.bind(target) : value;
      return (sql: string) => {
        statements.push(sql);
        return target.prepare(sql);
      };
    },
  });
  prepare(listening);
  return statements.flatMap((sql) => {
    const named = [...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name, null]);
    const asked = named.length > 0 ? [Object.fromEntries(named)] : [...sql.matchAll(/\?/g)].map(() => null);
    const plan = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...asked) as { detail: string }[];
    return plan.map(({ detail }) => detail);
  });
}

// What may be gone through whole: what was typed or found so far, full text by its own index, and …
const HARMLESS =
  /^SCAN (?:\d+ CONSTANT ROW|json_each|asked|covering|agency VIRTUAL|word VIRTUAL|candidate|mention|met|called)\b/;

test.each<[string, (connection: Connection) => unknown, readonly string[]]>([
  [
    "find",
    (on) => find(on, decode),
    [
      "SCAN document USING COVERING INDEX",
      "SCAN agency",
      "SCAN citation USING COVERING INDEX citation_changing",
      "SCAN amendment",
    ],
  ],
  ["agencies", agenciesMet, ["SCAN agency"]],
  ["citing", (on) => citing(on, decode), ["SCAN agency"]],
  ["rests on", (on) => restsOn(on, decode), ["SCAN agency"]],
  ["trace", (on) => trace(on, decode), []],
  ["candidates", candidates, []],
  ["document", (on) => document(on, decode), []],
  ["conflicts", (on) => conflicts(on, decode), ["SCAN document"]],
  ["gaps", gaps, ["SCAN document", "SCAN cited"]],
  ["known files", knownFiles, []],
  ["held texts", (on) => heldTexts(on, 1), []],
  ["put", (on) => batchWriter(on, 1), []],
])("%s goes through no table whole that grows with the texts", (_, prepare, allowed) => {
  const scans = plansOf(prepare).filter((step) => step.startsWith("SCAN") && !HARMLESS.test(step));
  expect(scans.filter((step) => !allowed.some((one) => step.startsWith(one)))).toEqual([]);
});
