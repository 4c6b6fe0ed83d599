import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const EXECUTABLE = fileURLToPath(new URL("../../dist/dispatch", import.meta.url));

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "dispatch-smoke-"));
});
afterEach(() => rmSync(home, { recursive: true }));

// A machine that has nothing: no Node to be found, no variables but the home that keeps the developer's own clean.
const bare = () => ({ cwd: home, env: { PATH: "", HOME: home } });

function dispatch(...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(EXECUTABLE, args, { ...bare(), encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** A dispatch of these two facts; all the rest is the same. */
const letter = (number: string, agency: string) => `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
-------
Số: ${number}
V/v kiểm tra công tác tiêm chủng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Lạng Sơn, ngày 14 tháng 01 năm 2021

Kính gửi: ${agency}

Thực hiện Thông báo số 309/TB-VPCP ngày 24/8/2020 của Văn phòng Chính phủ, đề nghị đơn vị kiểm tra và báo cáo
trước ngày 30/01/2021./.
`;

function writeLetters(count: number): void {
  mkdirSync(join(home, "texts"));
  for (let at = 1; at <= count; at++) {
    const agency = at === 1 ? "Sở Y tế" : "Sở Tài chính";
    writeFileSync(join(home, "texts", `${at}.txt`), letter(`${at}/UBND-KGVX`, agency));
  }
}

const addons = () => join(home, ".cache", "dispatch", "addons");
const modeOf = (path: string) => statSync(path).mode & 0o777;

test("knows its version", () => {
  expect(dispatch("--version")).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("ingests, finds and tells who cites", () => {
  writeLetters(3);
  expect(dispatch("ingest", "texts")).toMatchObject({ status: 0 });

  const found = dispatch("find", "--addressee", "so y te", "--format", "json");
  expect(JSON.parse(found.stdout)).toMatchObject([
    { number: "1/UBND-KGVX", paths: [join(home, "texts", "1.txt")] },
  ]);

  const citing = dispatch("cites", "309/TB-VPCP", "--format", "json");
  expect(JSON.parse(citing.stdout)).toHaveLength(3);
});

test("draws the graph", () => {
  writeLetters(3);
  dispatch("ingest", "texts");
  const { status, stdout, stderr } = dispatch("graph", "309/TB-VPCP", "--format", "svg");
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: "4 documents: 3 held, 1 not held; 3 citations\n",
  });
  expect(stdout).toMatch(/^<svg .*\n/);
  expect(stdout).toContain("309/TB-VPCP");
});

test("reads many texts in threads", () => {
  writeLetters(400);
  expect(dispatch("ingest", "texts")).toMatchObject({ status: 0 });
  expect(JSON.parse(dispatch("find", "--format", "json").stdout)).toHaveLength(400);
});

test("keeps archive and addon for their owner alone", () => {
  writeLetters(1);
  dispatch("ingest", "texts");
  expect(modeOf(join(home, ".local", "share", "dispatch"))).toBe(0o700);
  expect(modeOf(addons())).toBe(0o700);
  expect(readdirSync(addons())).toHaveLength(1);
});

test("does not run an addon that others could have written", () => {
  writeLetters(1);
  dispatch("ingest", "texts");
  const [name] = readdirSync(addons());
  const file = join(addons(), name!);
  writeFileSync(file, "not an addon");
  chmodSync(file, 0o777);
  expect(dispatch("find")).toMatchObject({ status: 0 });
  expect(modeOf(file)).toBe(0o700);
});

test("runs where nothing can be kept", () => {
  writeLetters(1);
  writeFileSync(join(home, ".cache"), "a file where the folder should be");
  expect(dispatch("ingest", "texts")).toMatchObject({ status: 0 });
});

test("starts twice at once on a machine that never saw it", async () => {
  writeLetters(1);
  const runs = ["a.sqlite", "b.sqlite"].map((archive) =>
    spawn(EXECUTABLE, ["ingest", "texts", "--archive", archive], { ...bare(), stdio: "ignore" }),
  );
  const codes = await Promise.all(runs.map(async (run) => (await once(run, "close"))[0]));
  expect(codes).toEqual([0, 0]);
  expect(readdirSync(addons())).toHaveLength(1);
});
