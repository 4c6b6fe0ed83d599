import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DispatchError } from "../../src/model/errors.js";
import * as reader from "../../src/parse/index.js";
import { generatedText } from "../bench/text.js";
import { say } from "../cli/world.js";
import { writeFiles } from "../ingest/folder.js";
import { run } from "../ingest/run-ingest.js";
import { sqliteArchive } from "../ingest/sqlite-archive.js";
import { deskWith } from "./program.js";

const HOSTILE = [
  `"`,
  `""`,
  `'`,
  `*`,
  `a* OR b`,
  `NEAR(a b)`,
  `AND`,
  `-`,
  `^a`,
  `subject: a`,
  `{subject body}: a`,
  `a' OR '1'='1`,
  `'; DROP TABLE document; --`,
  `%`,
  `_`,
  `\\`,
  `\u001b[31m`,
  `309/TB-VPCP"`,
];

const OPTIONS = [
  "--agency",
  "--issuer",
  "--addressee",
  "--recipient",
  "--tasked",
  "--number",
  "--type",
  "--subject",
  "--signer",
  "--cites",
  "--not",
  "--from",
];

describe("whatever is typed is a question, never syntax", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "queries-"));
  const file = path.join(folder, "archive.sqlite");
  const ask = (argv: readonly string[]) =>
    say(argv, { openArchive: async () => ({ ...sqliteArchive(file, "read"), file }) });

  beforeAll(async () => {
    writeFiles(folder, { "texts/a.txt": generatedText(1), "texts/b.txt": generatedText(2) });
    const { archive } = sqliteArchive(file);
    await run([path.join(folder, "texts")], archive, { reader });
    await archive.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const questions = [
    ...HOSTILE.map((typed) => ["find", "--", typed]),
    ...HOSTILE.map((typed) => ["cites", "--", typed]),
    ...HOSTILE.map((typed) => ["show", "--", typed]),
    ...OPTIONS.flatMap((option) => [...HOSTILE, ""].map((typed) => ["find", `${option}=${typed}`])),
  ];

  test.each(questions.map((argv) => [argv.join(" "), argv] as const))("%s", async (_, argv) => {
    // A message for people is a DispatchError; any other error would come through.
    const code = await ask(argv).then(({ code }) => code, exitCodeOf);
    expect([0, 1, 2]).toContain(code);
    expect(JSON.parse((await ask(["find", "--format", "json"])).stdout)).toHaveLength(2);
  });
});

function exitCodeOf(error: unknown): number {
  if (error instanceof DispatchError) return error.exitCode;
  throw error;
}

test("a cell never begins a formula", () => {
  const subjects = [`=1+1`, `+84 24`, `-2+3`, `@SUM(A1)`];
  const files = subjects.map((subject, at): [string, string] => [
    `${at}.txt`,
    `BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${at + 1}/BYT-VP\nHà Nội, ngày 02 tháng 4 năm 2021\nV/v ${subject}\n\nKính gửi: Sở Y tế tỉnh Cao Bằng.\n`,
  ]);
  const desk = deskWith(Object.fromEntries(files));
  desk.ingest(".");
  for (const format of ["csv", "tsv"]) {
    const { stdout } = desk.dispatch("find", "--format", format);
    const cells = stdout.split(/[,\t\n]/).map((cell) => cell.replace(/^"/, ""));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(stdout.trim().split("\n")).toHaveLength(5);
  }
});
