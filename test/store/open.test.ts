import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  DispatchError,
  NewerArchiveError,
  NoArchiveError,
  NotAnArchiveError,
} from "../../src/model/errors.js";
import { openArchive } from "../../src/store/sqlite/index.js";
import { batchOf, idsFound, MIGRATIONS, options, pathOf, terms, textOf } from "./factory.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  file = join(folder, "archive.sqlite");
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const letter = textOf("Công văn về việc trồng rừng", { number: "12/SNN-KL" });

async function makeArchive(): Promise<void> {
  const { archive } = openArchive(options(file, "write"));
  await archive.put(batchOf(letter));
  await archive.close();
}

describe("a new archive", () => {
  test("is made with its folder, for its owner alone", async () => {
    const nested = join(folder, "data", "archive.sqlite");
    const { archive, isNew } = openArchive(options(nested, "write"));
    await archive.close();
    expect(isNew).toBe(true);
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
    expect(openArchive(options(nested, "write")).isNew).toBe(false);
  });

  test("says whose it is in its header, keeps a journal, and leaves none behind", async () => {
    await makeArchive();
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
    const database = new Database(file);
    expect(database.pragma("application_id", { simple: true })).toBe(0x44504348);
    expect(database.pragma("user_version", { simple: true })).toBe(MIGRATIONS.length);
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(database.pragma("page_size", { simple: true })).toBe(8192);
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    database.close();
  });

  test("has strict tables only", async () => {
    await makeArchive();
    const database = new Database(file);
    const loose = database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'",
      )
      .pluck();
    expect(loose.all()).toEqual([]);
    database.close();
  });

  test("may begin in an empty file", async () => {
    writeFileSync(file, "");
    expect(openArchive(options(file, "write")).isNew).toBe(true);
  });
});

describe("reading", () => {
  test.each([
    ["a file that is not there", () => {}],
    ["an empty file", () => writeFileSync(file, "")],
    ["a folder that is not there", () => rmSync(folder, { recursive: true })],
  ])("%s is no archive, and nothing is made", (_, prepare) => {
    prepare();
    const before = existsSync(folder) ? readdirSync(folder) : null;
    expect(() => openArchive(options(file, "read"))).toThrow(NoArchiveError);
    if (before !== null) expect(readdirSync(folder)).toEqual(before);
    else mkdirSync(folder);
  });

  test("changes nothing, and leaves nothing beside", async () => {
    await makeArchive();
    const before = readFileSync(file);
    const { archive } = openArchive(options(file, "read"));
    expect(await idsFound(archive, { words: terms("trong rung") })).toHaveLength(1);
    await expect(archive.put(batchOf(textOf("khác")))).rejects.toThrow();
    await archive.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
  });

  test("works beside a process that writes, and sees whole batches", async () => {
    const { archive: writer } = openArchive(options(file, "write"));
    const { archive: reader } = openArchive(options(file, "read"));
    expect(await idsFound(reader, {})).toEqual([]);
    await writer.put(batchOf(letter));
    expect(await idsFound(reader, {})).toHaveLength(1);
    await reader.close();
    await writer.close();
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
  });

  // Whoever may do anything is refused nothing: as root these would try nothing.
  test.skipIf(process.getuid?.() === 0)("works where nothing may be written", async () => {
    await makeArchive();
    chmodSync(file, 0o400);
    chmodSync(folder, 0o500);
    const { archive } = openArchive(options(file, "read"));
    expect(await idsFound(archive, { words: terms("trong rung") })).toHaveLength(1);
    await archive.close();
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
  });
});

describe("what is no archive is refused untouched", () => {
  const otherDatabase = () => {
    const database = new Database(file);
    database.pragma("journal_mode = WAL");
    database.exec("CREATE TABLE notes (words TEXT); INSERT INTO notes VALUES ('của người khác')");
    database.close();
  };
  const newer = async () => {
    await makeArchive();
    const database = new Database(file);
    database.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    database.close();
  };
  test.each([
    ["a text", () => writeFileSync(file, "Kính gửi: Sở Y tế\n".repeat(20)), NotAnArchiveError],
    ["a short text", () => writeFileSync(file, "x"), NotAnArchiveError],
    ["a cut header", () => writeFileSync(file, "SQLite format 3\0"), NotAnArchiveError],
    ["a database of another program", otherDatabase, NotAnArchiveError],
    ["a folder", () => mkdirSync(file), NotAnArchiveError],
    ["an archive of a newer program", newer, NewerArchiveError],
  ] as const)("%s", async (_, prepare, error) => {
    await prepare();
    const isFile = statSync(file).isFile();
    const before = isFile ? readFileSync(file) : null;
    for (const mode of ["read", "write"] as const)
      expect(() => openArchive(options(file, mode))).toThrow(error);
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
    if (before) expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("what cannot be done is said in words", () => {
  const below = () => {
    writeFileSync(file, "ngắn");
    file = join(file, "archive.sqlite");
  };
  const damaged = async () => {
    await makeArchive();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 100, bytes.length));
  };
  const linkedToItself = () => symlinkSync(file, file);

  test.each([
    ["a folder that is a file", below, "cannot be opened"],
    ["a link to itself", linkedToItself, "cannot be opened"],
    ["an archive damaged within", damaged, "damaged"],
  ])("%s", async (_, prepare, words) => {
    await prepare();
    const attempt = async () => {
      const { archive } = openArchive(options(file, "write"));
      await archive.put(batchOf(letter)).finally(() => archive.close());
    };
    await expect(attempt()).rejects.toThrow(DispatchError);
    await expect(attempt()).rejects.toThrow(words);
  });
});

describe("migrations", () => {
  const next = { name: "900_more", sql: "CREATE TABLE more (words TEXT) STRICT" };

  test("are taken once, in order, and keep what is there", async () => {
    await makeArchive();
    for (let times = 0; times < 2; times++) {
      const { archive } = openArchive({ ...options(file, "write"), migrations: [next, ...MIGRATIONS] });
      expect(await idsFound(archive, {})).toHaveLength(1);
      expect((await archive.knownFiles([pathOf(letter)])).length).toBe(1);
      await archive.close();
    }
  });

  test("are taken whole or not at all", async () => {
    await makeArchive();
    const broken = { name: "900_broken", sql: `${next.sql}; CREATE TABLE document (no TEXT)` };
    const migrations = [...MIGRATIONS, broken];
    expect(() => openArchive({ ...options(file, "write"), migrations })).toThrow(/already exists/);
    const { archive } = openArchive({ ...options(file, "write"), migrations: [...MIGRATIONS, next] });
    await archive.close();
  });

  test("are not a reader's to take", async () => {
    await makeArchive();
    const migrations = [...MIGRATIONS, next];
    expect(() => openArchive({ ...options(file, "read"), migrations })).toThrow(/older dispatch/);
    expect(readdirSync(folder)).toEqual(["archive.sqlite"]);
  });
});
