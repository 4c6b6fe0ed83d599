import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { parseHere } from "../../src/ingest/index.js";
import { takeLock } from "../../src/store/sqlite/lock.js";
import { say, type World } from "../cli/world.js";
import { folderWith, writeFiles } from "../ingest/folder.js";
import { simpleReader } from "../ingest/run-ingest.js";
import { sqliteArchive } from "../ingest/sqlite-archive.js";
import { dispatchIn, ended, letter, letters, startIn } from "./desk.js";

/** A command line in a world that has a real archive in a file and a clock of its own. */
function worldAt(folder: string, times: readonly string[], more: Partial<World> = {}): World {
  const file = path.join(folder, "archive.sqlite");
  let at = 0;
  let elapsed = 0;
  return {
    openArchive: async (_, mode) => ({ ...sqliteArchive(file, mode), file }),
    parseMany: parseHere(simpleReader().reader),
    now: () => new Date(times[Math.min(at++, times.length - 1)] ?? 0),
    // Each look at it a second later.
    clock: () => (elapsed += 1000),
    ...more,
  };
}

describe("a clock that was set back", () => {
  test("between two runs: they stand in the order in which they ran", async () => {
    const folder = folderWith({ "in/a.txt": "một" });
    await say(["ingest", `${folder}/in`], worldAt(folder, ["2026-11-28T02:00:00Z"]));
    writeFiles(folder, { "in/b.txt": "hai", "in/x.txt": new Uint8Array([0]) });
    const second = await say(["ingest", `${folder}/in`], worldAt(folder, ["2026-11-27T02:00:00Z"]));
    expect([second.code, second.stdout.split("\n")[0]]).toEqual([
      1,
      "dispatch: 1 added, 1 newly failed (exit 1)",
    ]);
    const { stdout } = await say(["runs"], worldAt(folder, []));
    expect(stdout.split("\n").map((line) => line.slice(0, 22))).toEqual([
      "2  2026-11-27 02:00:00",
      "1  2026-11-28 02:00:00",
      "",
    ]);
    const added = await say(["find", "--added-since", "2", "--format", "paths"], worldAt(folder, []));
    expect(added.stdout).toBe(`${folder}/in/b.txt\n`);
  });

  test("while a run runs: it does not end before it began", async () => {
    const folder = folderWith({ "in/a.txt": "một" });
    await say(
      ["ingest", `${folder}/in`],
      worldAt(folder, ["2026-11-28T02:00:00Z", "2026-11-28T02:00:00Z", "2026-11-28T01:00:00Z"]),
    );
    const { stdout } = await say(["runs", "1", "--format", "json"], worldAt(folder, []));
    const { started, finished } = JSON.parse(stdout);
    expect(Date.parse(finished)).toBeGreaterThan(Date.parse(started));
  });
});

test("--log-format json tells all as JSON Lines; --report keeps the summary", async () => {
  const folder = folderWith({ "in/a.txt": "một", "in/x.txt": new Uint8Array([0]) });
  const written = new Map<string, string>();
  const world = worldAt(folder, ["2026-11-28T02:00:00Z"], { written });
  const argv = ["ingest", `${folder}/in`, `${folder}/nowhere`, "--log-format", "json", "--report", "r.json"];
  const { code, stdout, stderr } = await say(argv, world);
  expect([code, stdout.split("\n")[0]]).toEqual([
    1,
    "dispatch: 1 added, 1 newly failed, 1 not reached (exit 1)",
  ]);
  const lines = stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ event }) => event)).toEqual([
    "new archive",
    "listed",
    "unreachable",
    "failed",
    "ended",
  ]);
  expect(lines.at(-1)).toMatchObject({ time: "2026-11-28T02:00:00.000Z", run: 1, exit: 1 });
  expect(JSON.parse(written.get("r.json") ?? "")).toMatchObject({
    run: 1,
    started: "2026-11-28T02:00:00.000Z",
    version: "1.2.3",
    exit: 1,
    files: { added: 1, failed: 1 },
    unreachable: [{ path: `${folder}/nowhere` }],
  });
});

test("a report is written whole, and where it cannot be that is said", async () => {
  const folder = folderWith(letters(2));
  expect(await dispatchIn(folder, "ingest", ".", "--report", "r.json")).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(path.join(folder, "r.json"), "utf8"))).toMatchObject({ run: 1, exit: 0 });
  const nowhere = await dispatchIn(folder, "ingest", ".", "--report", "nowhere/r.json");
  expect(nowhere.code).toBe(1);
  expect(nowhere.stderr).toContain("nowhere/r.json cannot be written: ENOENT");
});

test("an archive on a network file system is warned of, once", async () => {
  const folder = folderWith({ "in/a.txt": "một" });
  const { code, stderr } = await say(["ingest", `${folder}/in`], worldAt(folder, [], { network: "nfs" }));
  expect(code).toBe(0);
  expect(stderr).toContain(
    "Warning: the archive lies on a network file system (nfs), where locks may not hold. Keep it on a local disk.\n",
  );
});

test("a run that was killed is told by the next one", async () => {
  const folder = folderWith(letters(2000));
  await dispatchIn(folder, "ingest", "1.txt");
  const reader = new Database(path.join(folder, "archive.sqlite"), { timeout: 0 });
  const underWay = reader.prepare("SELECT 1 FROM run WHERE finished IS NULL");
  const killed = startIn(folder, "ingest", ".");
  const looking = setInterval(() => underWay.get() && killed.kill("SIGKILL"), 2);
  expect((await ended(killed)).signal).toBe("SIGKILL");
  clearInterval(looking);
  reader.close();
  expect((await dispatchIn(folder, "status")).stdout).toContain("Look at    the last run");
  const next = await dispatchIn(folder, "ingest", ".");
  expect(next.code).toBe(0);
  expect(next.stderr).toContain("Run 2 before this one was cut short; what it wrote is whole");
  expect((await dispatchIn(folder, "ingest", ".")).stderr).not.toContain("cut short");
  expect((await dispatchIn(folder, "status")).stdout).toContain("Look at    nothing");
});

test("a file that grows while it is read fails for this time, and ends 1", async () => {
  const folder = folderWith(letters(1));
  const growing = path.join(folder, "dai.txt");
  writeFiles(folder, { "dai.txt": letter(2).repeat(100_000) });
  const descriptor = openSync(growing, "a");
  const writing = setInterval(() => writeSync(descriptor, "thêm\n"), 1);
  const { code, stderr } = await dispatchIn(folder, "ingest", ".");
  clearInterval(writing);
  closeSync(descriptor);
  expect(code).toBe(1);
  expect(stderr).toContain("changed while it was read");
  writeFiles(folder, { "dai.txt": letter(2) });
  expect((await dispatchIn(folder, "ingest", ".")).stdout).toMatch(/^dispatch: 1 added \(exit 0\)\n/);
});

test("what one run says of itself, its failures and the archive", async () => {
  const folder = folderWith({ "in/a.txt": "một", "in/x.txt": new Uint8Array([0]) });
  const times = ["2026-11-28T02:00:00Z"];
  await say(["ingest", `${folder}/in`], worldAt(folder, times));
  rmSync(path.join(folder, "in/a.txt"));
  await say(["ingest", `${folder}/in`], worldAt(folder, times));
  const one = await say(["runs", "1"], worldAt(folder, []));
  expect(one.stdout).toMatch(/^Run {6}1, ingest\nStarted {2}2026-11-28 02:00:00\nTook {5}\d/);
  expect(one.stdout).toContain("News     1 added, 1 newly failed\n");
  expect(one.stdout).toContain("Exit     1, something newly failed, the rest is in\n");
  const failures = await say(["failures"], worldAt(folder, []));
  expect(failures.stdout).toBe(
    `${folder.slice(1)}/in/x.txt  2026-11-28 02:00:00  binary content, not a text\n`,
  );
  expect([failures.code, failures.stderr]).toEqual([0, "1 failed\n"]);
  const status = await say(["status"], worldAt(folder, []));
  expect(status.stdout).toContain(
    "Last run   2026-11-28 02:00:00, run 2: 1 missing (exit 0)\nVerified   never\n",
  );
  expect(status.stdout).toContain(
    "Look at    1 file that failed (dispatch failures), 1 document whose file is missing (dispatch find --missing)\n",
  );
  expect((await say(["runs", "9"], worldAt(folder, []))).code).toBe(1);
  expect((await say(["runs", "x"], worldAt(folder, []))).code).toBe(2);
});

test("the earlier texts of a file", async () => {
  const folder = folderWith({ "in/a.txt": "một" });
  await say(["ingest", `${folder}/in`], worldAt(folder, ["2026-11-27T02:00:00Z"]));
  writeFiles(folder, { "in/a.txt": "một, sửa" });
  await say(["ingest", `${folder}/in`], worldAt(folder, ["2026-11-28T02:00:00Z"]));
  const { stdout: ids } = await say(["find", "--format", "json"], worldAt(folder, []));
  const { stdout } = await say(["show", JSON.parse(ids)[0].id, "--versions"], worldAt(folder, []));
  expect(stdout.split("\n").map((line) => line.slice(14))).toEqual([
    `current     2026-11-28 02:00:00  run 2  ${folder.slice(1)}/in/a.txt`,
    `superseded  2026-11-27 02:00:00  run 1  ${folder.slice(1)}/in/a.txt`,
    "",
  ]);
});

test("a run that finds the archive held ends 75, by its word to the shell too", async () => {
  const folder = folderWith(letters(1));
  const lock = await takeLock(path.join(folder, "archive.sqlite"), { wait: 0, now: () => new Date() }, null);
  expect((await dispatchIn(folder, "ingest", ".", "--wait", "0")).code).toBe(75);
  lock.release();
});
