import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { deskWith, dispatchAsNobody } from "../bad-input/program.js";
import { folderWith } from "../ingest/folder.js";
import { dispatchIn, letters } from "./desk.js";

const isRoot = process.getuid?.() === 0;

/** What an archive answers; the same for archives of the same content. */
const answers = async (folder: string, archive: string) =>
  (await dispatchIn(folder, "find", "--format", "jsonl", "--archive", archive)).stdout;

async function undisturbed(folder: string): Promise<string> {
  const archive = path.join(folderWith(), "archive.sqlite");
  expect(await dispatchIn(folder, "ingest", "letters", "--archive", archive)).toMatchObject({ code: 0 });
  return answers(folder, archive);
}

const manyLetters = () =>
  folderWith(
    Object.fromEntries(Object.entries(letters(900)).map(([name, text]) => [`letters/${name}`, text])),
  );

describe("a disk that is full", () => {
  test("ends 2 and says so; with room again another run does the rest", async ({ skip }) => {
    const folder = manyLetters();
    const disk = path.join(folder, "disk");
    mkdirSync(disk);
    const mount = (...options: string[]) =>
      spawnSync("mount", ["-t", "tmpfs", ...options, "tmpfs", disk]).status;
    if (!isRoot || mount("-o", "size=2m") !== 0) skip();
    onTestFinished(() => void spawnSync("umount", [disk]));
    const archive = path.join(disk, "archive.sqlite");

    const full = await dispatchIn(folder, "ingest", "letters", "--archive", archive);
    expect([full.code, full.stdout]).toEqual([2, ""]);
    expect(full.stderr).toContain(
      `dispatch: ${archive}: no room is left on the disk\nMake room. What was written before is whole; another run does the rest.\n`,
    );
    spawnSync("mount", ["-o", "remount,size=64m", disk]);
    const rest = await dispatchIn(folder, "ingest", "letters", "--archive", archive);
    expect(rest.code).toBe(0);
    expect(await answers(folder, archive)).toBe(await undisturbed(folder));
  });

  test("the same where a file may not grow any more", async () => {
    const folder = manyLetters();
    const archive = path.join(folder, "archive.sqlite");
    const program = path.join(import.meta.dirname, "../../bin/dispatch.js");
    // In blocks of 512 bytes.
    const script = `ulimit -f 2048; exec "${process.execPath}" "${program}" ingest letters --archive "${archive}"`;
    const full = spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8", env: { HOME: folder } });
    expect([full.status, full.stdout]).toEqual([2, ""]);
    expect(full.stderr).toMatch(
      /^(?:New archive: .*\n)?dispatch: .*: the disk refuses what is written\nLook at the disk/,
    );
    expect(await dispatchIn(folder, "ingest", "letters", "--archive", archive)).toMatchObject({ code: 0 });
    expect(await answers(folder, archive)).toBe(await undisturbed(folder));
  });
});

describe("a folder that may not be written", () => {
  test("is said, and nothing is made in it", () => {
    const desk = deskWith({ "a.txt": "Số: 1/CT-TTg" });
    const folder = path.dirname(desk.archive);
    if (isRoot) for (const at of [desk.folder, folder]) chownSync(at, 65534, 65534);
    chmodSync(folder, 0o500);
    const { status, stdout, stderr } = dispatchAsNobody(desk, "ingest", ".");
    chmodSync(folder, 0o700);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`dispatch: ${desk.archive}: cannot be opened\nName another file with --archive.\n`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with an archive in it: that can be asked, and no run writes to it", () => {
    const desk = deskWith({ "a.txt": "Số: 1/CT-TTg" });
    desk.ingest(".");
    const folder = path.dirname(desk.archive);
    if (isRoot)
      for (const at of [desk.folder, folder, ...readdirSync(folder).map((name) => path.join(folder, name))])
        chownSync(at, 65534, 65534);
    for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o400);
    chmodSync(folder, 0o500);
    const [run, asked] = [
      dispatchAsNobody(desk, "ingest", "."),
      dispatchAsNobody(desk, "runs", "--format", "json"),
    ];
    chmodSync(folder, 0o700);
    expect([run.status, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toMatch(/^dispatch: .*: (?:no permission|cannot be opened)\n/);
    expect(asked.status).toBe(0);
    expect(JSON.parse(asked.stdout)).toHaveLength(1);
    expect(existsSync(`${desk.archive}-wal`)).toBe(false);
  });
});
