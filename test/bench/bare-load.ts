import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { fold } from "../../src/model/text.js";
import { PRAGMAS } from "../../src/store/sqlite/connection.js";

// The least that loading texts can cost: read, hash, fold, one table, one index, nothing understood.
const [folder, file] = process.argv.slice(2) as [string, string];
const database = new Database(file);
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec(`
  CREATE TABLE text (id INTEGER PRIMARY KEY, path TEXT NOT NULL, sha256 BLOB NOT NULL UNIQUE, body TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE word USING fts5 (body, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 0')`);
const text = database.prepare("INSERT INTO text (path, sha256, body) VALUES (?, ?, ?)");
const word = database.prepare("INSERT INTO word (rowid, body) VALUES (?, ?)");

const load = database.transaction((names: readonly string[]) => {
  for (const name of names) {
    const at = path.join(folder, name);
    const bytes = readFileSync(at);
    const body = bytes.toString("utf8");
    const { lastInsertRowid } = text.run(at, createHash("sha256").update(bytes).digest(), body);
    word.run(lastInsertRowid, fold(body));
  }
});

const names = readdirSync(folder).sort();
for (let at = 0; at < names.length; at += 1000) load(names.slice(at, at + 1000));
database.close();
