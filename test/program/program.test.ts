import { once } from "node:events";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { dispatch, emptyFolder, ending, start } from "./dispatch.js";

test("says its version and nothing else", async () => {
  const said = await dispatch(emptyFolder(), "--version");
  expect(said).toEqual({ code: 0, signal: null, stdout: `${manifest.version}\n`, stderr: "" });
});

test("says how to make an archive where there is none", async () => {
  const home = emptyFolder();
  const said = await dispatch(home, "find");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toBe(
    `dispatch: there is no archive at ${join(home, ".local/share/dispatch/archive.sqlite")}\nMake one: dispatch ingest FOLDER\n`,
  );
});

test("ends 2 where it is asked what it does not know", async () => {
  const said = await dispatch(emptyFolder(), "fnid");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toContain("fnid");
});

test("a reader that has seen enough is a normal end", async () => {
  const home = emptyFolder();
  writeTexts(home, 500);
  const child = start(home, "parse", "texts");
  child.stdout.once("data", () => child.stdout.destroy());
  const [code, signal] = await once(child, "close");
  expect([code, signal]).toEqual([0, null]);
});

test("what nobody listens to on stderr does not stop the work", async () => {
  const home = emptyFolder();
  const child = start(home, "parse", "gone.txt", "-");
  child.stderr.destroy();
  child.stdin.end("Số: 12/TB-UBND");
  const said = await ending(child);
  expect(JSON.parse(said.stdout)).toMatchObject({ path: "-" });
});

test("makes the archive in the user's data folder, for its owner alone", async () => {
  const home = emptyFolder();
  writeTexts(home, 2);
  expect(await dispatch(home, "ingest", "texts")).toMatchObject({ code: 0 });
  expect(statSync(join(home, ".local/share/dispatch")).mode & 0o777).toBe(0o700);
});

test("Ctrl-C leaves whole batches, and the next run does the rest", async () => {
  const home = emptyFolder();
  writeTexts(home, 6000);
  const child = start(home, "ingest", "texts");
  const file = join(home, ".local/share/dispatch/archive.sqlite");
  const waiting = setInterval(() => {
    if (statSync(file, { throwIfNoEntry: false })) child.kill("SIGINT");
  }, 20);
  const interrupted = await ending(child);
  clearInterval(waiting);
  expect(interrupted.signal).toBe("SIGINT");
  expect(await dispatch(home, "ingest", "texts", "--quiet")).toMatchObject({ code: 0 });
  const { stdout } = await dispatch(home, "find", "--format", "paths");
  expect(stdout.trim().split("\n")).toHaveLength(6000);
}, 60_000);

function writeTexts(home: string, count: number): void {
  mkdirSync(join(home, "texts"));
  for (let at = 1; at <= count; at++) {
    writeFileSync(
      join(home, "texts", `${at}.txt`),
      `Số: ${at}/TB-UBND\nThông báo về lịch họp giao ban tuần ${at}.\n`,
    );
  }
}
