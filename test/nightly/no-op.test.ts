import { statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { folderWith } from "../ingest/folder.js";
import { dispatchIn, letter, letters } from "./desk.js";

const SECRET = `MẬT\n\n${letter(1, "về việc giữ kín")}`;

/** Every row of every table, as text; `run` aside. */
function rowsOf(file: string): Record<string, string> {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name <> 'run'",
    )
    .pluck()
    .all() as string[];
  const rows = tables.map((table) => [
    table,
    JSON.stringify(database.prepare(`SELECT * FROM "${table}"`).raw().all(), (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    ),
  ]);
  database.close();
  return Object.fromEntries(rows);
}

test("a run that finds nothing new writes one row, and nothing else", async () => {
  const folder = folderWith({
    ...letters(300),
    "anh.txt": new Uint8Array([0, 1]),
    "mat.txt": SECRET,
    "cu/gone.txt": letter(7, "cũ"),
  });
  const file = path.join(folder, "archive.sqlite");
  await dispatchIn(folder, "ingest", ".");
  const before = rowsOf(file);
  // A reader that stays keeps the journal from being folded back: it shows how much was written.
  const reader = new Database(file);
  reader.prepare("SELECT count(*) FROM run").get();
  const journal = () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const [runs, version, size] = [count(reader), reader.pragma("data_version", { simple: true }), journal()];
  reader.exec("BEGIN");
  reader.prepare("SELECT count(*) FROM run").get();

  const again = await dispatchIn(folder, "ingest", ".");
  expect(again.code).toBe(0);
  expect(again.stdout).toMatch(
    /^dispatch: nothing new \(exit 0\)\n303 files: 0 added, 0 changed, 301 unchanged, 1 held back, 1 failed\n/,
  );
  const written = journal() - size;
  reader.exec("COMMIT");
  expect(count(reader)).toBe(runs + 1);
  expect(reader.pragma("data_version", { simple: true })).not.toBe(version);
  reader.close();
  expect(rowsOf(file)).toEqual(before);
  // The head of the journal, and the page of the table `run` with its frame.
  expect(written).toBeLessThanOrEqual(32 + 2 * (8192 + 24));
});

const count = (database: Database.Database) =>
  database.prepare("SELECT count(*) FROM run").pluck().get() as number;
