import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as reader from "../../src/parse/index.js";
import { folderWith } from "./folder.js";
import { run } from "./run-ingest.js";
import { sqliteArchive } from "./sqlite-archive.js";

const SAMPLES = path.join(import.meta.dirname, "..", "..", "samples");

const sample = (name: string) => readFileSync(path.join(SAMPLES, `${name}.txt`), "utf8");

/** What a text says instead, from the places named on. */
function changed(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changing, [from, to]) => {
    expect(changing).toContain(from);
    return changing.replace(from, to);
  }, text);
}

/** What is said of files with these texts, by the names of the files. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { archive } = sqliteArchive();
  const named = Object.entries(files).map(([name, text]) => [`${name}.txt`, text] as const);
  await run([folderWith(Object.fromEntries(named))], archive, { reader });
  const answer = await archive.conflicts();
  await archive.close();
  return answer.map(
    ({ what, rows }) =>
      `${what}: ${rows
        .map(({ paths }) => path.basename(paths[0] ?? "", ".txt"))
        .sort()
        .join(", ")}`,
  );
}

test("a dispatch that came several times, and another of its number", async () => {
  const letter = sample("2601-vpcp-kgvx");
  const scan = changed(letter, [
    ["hàng hóa, công nhân", "hàng hỏa, cônq nbân"],
    ["khoảng cách giữa", "khoảngcách giữ a"],
    ["Nhà máy", "l Nhà rnáy"],
  ]);
  const corrected = changed(letter, [["không để ách tắc", "tạo điều kiện thuận lợi, không để ách tắc"]]);
  const other = changed(sample("thong-bao-402-tb-vpcp"), [
    ["402/TB-VPCP", "2601/VPCP-KGVX"],
    ["tháng 8 năm 2006", "tháng 8 năm 2020"],
  ]);
  expect(await told({ a: letter, b: letter.replaceAll("**", "").replaceAll("\n", "\r\n") })).toEqual([
    "same text: a, b",
  ]);
  expect(await told({ a: letter, b: scan })).toEqual(["scan variants: a, b"]);
  expect(await told({ a: letter, b: corrected })).toEqual(["corrected: a, b"]);
  expect(await told({ a: letter, b: other })).toEqual(["conflict: a, b"]);
});

test("a letter that was signed before it had its number", async () => {
  const blank = sample("nam-dinh-chua-so");
  const signed = changed(blank, [
    ["Số:        /UBND-VP3", "Số: 612/UBND-VP3"],
    ["ngày      tháng 9", "ngày 06 tháng 9"],
  ]);
  expect(await told({ blank, signed })).toEqual(["unnumbered and signed: blank, signed"]);
});

test("the samples have no number twice; what is missing between them is told", async () => {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));
  const { archive } = sqliteArchive();
  await run([SAMPLES], archive, { reader, glob: ["*.txt"] });
  expect(names.length).toBeGreaterThan(50);
  expect(await archive.conflicts()).toEqual([]);
  expect(await archive.gaps()).toContainEqual({
    issuer: "Thủ tướng Chính phủ",
    type: "Công điện",
    period: "2024",
    held: 2,
    highest: 88,
    missing: [
      [1, 85],
      [87, 87],
    ],
    cited: [87],
  });
  await archive.close();
});
