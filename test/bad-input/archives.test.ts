import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { deskWith } from "./program.js";

const COMMANDS = [
  ["ingest", "."],
  ["find", "so"],
  ["cites", "1/CT-TTg"],
  ["show", "1/CT-TTg"],
];

describe("--archive that names something else is refused, and not a byte of it is changed", () => {
  const others: [what: string, make: (file: string) => void][] = [
    ["a text", (file) => writeFileSync(file, "Số: 1/CT-TTg\n".repeat(20))],
    ["a short text", (file) => writeFileSync(file, "a")],
    [
      "a database of another program",
      (file) => foreign(file, (database) => database.exec("CREATE TABLE t (x)")),
    ],
    [
      "such a database with a journal mode of its own",
      (file) => foreign(file, (database) => database.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x)")),
    ],
    [
      "a database that says whose it is",
      (file) => foreign(file, (database) => database.exec("PRAGMA application_id = 7; CREATE TABLE t (x)")),
    ],
  ];
  const each = others.flatMap(([what, make]) => COMMANDS.map((command) => ({ what, make, command })));

  test.each(each)("$what: $command", ({ make, command }) => {
    const desk = deskWith({ "a.txt": "một" });
    make(desk.archive);
    const [bytes, beside] = [readFileSync(desk.archive), besides(desk.archive)];
    const { status, stdout, stderr } = desk.dispatch(...command);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/not a dispatch archive/);
    expect(readFileSync(desk.archive).equals(bytes)).toBe(true);
    expect(besides(desk.archive)).toEqual(beside);
  });
});

test.each(COMMANDS)("an archive of a newer version is refused: %s", (...command) => {
  const desk = deskWith({ "a.txt": "một" });
  desk.ingest(".");
  foreign(desk.archive, (database) => database.pragma("user_version = 9999"));
  const bytes = readFileSync(desk.archive);
  const { status, stderr } = desk.dispatch(...command);
  expect(status).toBe(2);
  expect(stderr).toMatch(/newer/);
  expect(readFileSync(desk.archive).equals(bytes)).toBe(true);
});

test.each(COMMANDS.slice(1))("no archive is an error that says how to make one: %s", (...command) => {
  const desk = deskWith();
  const { status, stderr } = desk.dispatch(...command);
  expect(status).toBe(2);
  expect(stderr).toMatch(/dispatch ingest/);
  expect(besides(desk.archive)).toEqual([]);
});

test("--archive that names a folder is refused", () => {
  const desk = deskWith({ "a.txt": "một" });
  expect(desk.dispatch("ingest", ".", "--archive", desk.folder).status).toBe(2);
});

test("--dry-run makes no archive", () => {
  const desk = deskWith({ "a.txt": "một" });
  expect(desk.ingest(".", "--dry-run").files.added).toBe(1);
  expect(besides(desk.archive)).toEqual([]);
});

const besides = (file: string) => readdirSync(path.dirname(file)).sort();

function foreign(file: string, make: (database: Database.Database) => unknown): void {
  const database = new Database(file);
  make(database);
  database.close();
}
