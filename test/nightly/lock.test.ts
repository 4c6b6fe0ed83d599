import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type Lock, lockFileOf, takeLock } from "../../src/store/sqlite/lock.js";
import { folderWith } from "../ingest/folder.js";
import { ended, letters, startIn } from "./desk.js";

const NOW = new Date("2026-11-28T02:00:03Z");

/** Holds the archive as another run would. */
const hold = (archive: string, now = NOW): Promise<Lock> =>
  takeLock(archive, { wait: 0, now: () => now }, null);

describe("one run at a time", () => {
  test("a second one ends 75 and says since when the archive is held", async () => {
    const folder = folderWith(letters(1));
    const archive = path.join(folder, "archive.sqlite");
    const lock = await hold(archive);
    const second = await ended(startIn(folder, "ingest", ".", "--wait", "0.2"));
    lock.release();
    expect(second).toEqual({
      code: 75,
      signal: null,
      stdout: "",
      stderr: `dispatch: ${archive}: another run holds it since 2026-11-28T02:00:03Z; waited 0.2 s (--wait SECONDS)\n`,
    });
    expect(beside(folder)).toEqual(["archive.sqlite-lock"]);
  });

  test("a second one waits for the first to end", async () => {
    const folder = folderWith(letters(1));
    const lock = await hold(path.join(folder, "archive.sqlite"));
    setTimeout(lock.release, 700);
    const begun = performance.now();
    expect(await ended(startIn(folder, "ingest", "."))).toMatchObject({ code: 0 });
    expect(performance.now() - begun).toBeGreaterThan(650);
  });

  test("nobody who reads waits, nor does a dry run", async () => {
    const folder = folderWith(letters(1));
    await ended(startIn(folder, "ingest", "."));
    const lock = await hold(path.join(folder, "archive.sqlite"));
    for (const args of [
      ["find", "họp"],
      ["ingest", ".", "--dry-run"],
    ])
      expect(await ended(startIn(folder, ...args))).toMatchObject({ code: 0 });
    lock.release();
  });

  test("of two that start at once both end well", async () => {
    const folder = folderWith(letters(200));
    const both = [startIn(folder, "ingest", "."), startIn(folder, "ingest", ".")];
    const ends = await Promise.all(both.map(ended));
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    const said = ends.map(({ stdout }) => /200 unchanged/.test(stdout));
    expect(said.sort()).toEqual([false, true]);
  });

  test("a lock dies with the run that was killed, and leaves nothing to clean up", async () => {
    const folder = folderWith(letters(3000));
    const killed = startIn(folder, "ingest", ".");
    const waiting = setInterval(
      () => readdirSync(folder).includes("archive.sqlite-wal") && killed.kill("SIGKILL"),
      5,
    );
    expect((await ended(killed)).signal).toBe("SIGKILL");
    clearInterval(waiting);
    expect(await ended(startIn(folder, "ingest", ".", "--wait", "0"))).toMatchObject({ code: 0 });
    const { stdout } = await ended(startIn(folder, "find", "--format", "paths"));
    expect(stdout.trim().split("\n")).toHaveLength(3000);
    expect(beside(folder)).toEqual(["archive.sqlite", "archive.sqlite-lock"]);
  });

  test("the lock holds in one process too, and again after it was let go of", async () => {
    const archive = path.join(folderWith(), "archive.sqlite");
    const first = await hold(archive);
    await expect(hold(archive)).rejects.toMatchObject({ exitCode: 75 });
    first.release();
    (await hold(archive)).release();
    rmSync(lockFileOf(archive));
    (await hold(archive)).release();
  });
});

/** What stands in a folder under the archive's name. */
const beside = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("archive.sqlite"));
