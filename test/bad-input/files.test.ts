import { chmodSync, chownSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bytesOf, toTcvn3, toVni } from "../parse/decode/encode.js";
import { deskWith, dispatchAsNobody } from "./program.js";

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH CAO BẰNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 77/UBND-TH

Cao Bằng, ngày 05 tháng 3 năm 2022

V/v rà soát hồ sơ lưu trữ

Kính gửi: Sở Nội vụ.

Thực hiện Công văn số 12/BNV-VTLT ngày 10/01/2022 của Bộ Nội vụ, UBND tỉnh giao Sở Nội vụ rà soát hồ sơ.
`;

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

describe("files that are archived all the same", () => {
  const rows: [why: string, content: string | Uint8Array, kind: string][] = [
    ["an empty file", "", "unknown"],
    ["blanks alone", " \n\t\n ", "unknown"],
    ["one word", "nháp", "unknown"],
    [
      "invalid UTF-8 in a text",
      Buffer.concat([Buffer.from(LETTER), Buffer.from([0xff, 0xc3, 0x28])]),
      "dispatch",
    ],
    ["UTF-16 with a mark", utf16(LETTER), "dispatch"],
    ["bytes of TCVN3", bytesOf(toTcvn3(LETTER)), "dispatch"],
    ["VNI saved as UTF-8", toVni(LETTER), "dispatch"],
    ["half a character at the end", Buffer.from(LETTER).subarray(0, -2), "dispatch"],
    ["escapes of a terminal", `${LETTER}\u001b[31mđỏ\u001b]0;tên\u0007`, "dispatch"],
    ["signs that turn the direction of writing", `${LETTER}\u202etừ phải sang\u2066`, "dispatch"],
  ];
  test.each(rows)("%s", (_, content, kind) => {
    const desk = deskWith({ "a.txt": content });
    const summary = desk.ingest(".");
    expect([summary.status, summary.failed]).toEqual([0, []]);
    expect(summary.kinds[kind]).toBe(1);
    expect(desk.ingest(".").files.unchanged).toBe(1);
  });

  test("an old encoding is found by words with and without marks", () => {
    const desk = deskWith({ "abc.txt": bytesOf(toTcvn3(LETTER)), "vni.txt": toVni(LETTER) });
    desk.ingest(".");
    expect(desk.found("rà soát hồ sơ")).toHaveLength(2);
    expect(desk.found("ho so luu tru")).toHaveLength(2);
  });

  test("an empty file is warned of", () => {
    expect(deskWith({ "a.txt": "" }).ingest(".").warnings).not.toEqual([]);
  });

  test("20 MB on one line go in, and are found", () => {
    const words = "giao Sở Y tế trả lời Công văn số 12/BNV-VTLT trước ngày 5/6/2022; ";
    const line = words.repeat(2e7 / Buffer.byteLength(words));
    const desk = deskWith({ "long.txt": `${LETTER}${line}cuối-dòng` });
    const summary = desk.ingest(".");
    expect([summary.status, summary.files.added]).toEqual([0, 1]);
    expect(desk.found("cuối-dòng")).toHaveLength(1);
  }, 120_000);
});

describe("files that fail, each by itself", () => {
  test("a binary file fails, new once", () => {
    const desk = deskWith({ "a.txt": LETTER, "b.txt": Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0]) });
    const first = desk.ingest(".");
    expect([first.status, first.files.added, first.files.failed]).toEqual([1, 1, 1]);
    expect(first.failed[0]?.reason).toMatch(/binary/);
    expect(desk.ingest(".").status).toBe(0);
  });

  test("links that lead nowhere or in a circle", () => {
    const desk = deskWith({ "a.txt": LETTER });
    symlinkSync("nowhere", path.join(desk.folder, "dangling.txt"));
    symlinkSync("loop.txt", path.join(desk.folder, "loop.txt"));
    symlinkSync(".", path.join(desk.folder, "folder-loop"));
    const summary = desk.ingest(".");
    expect([summary.files.added, summary.files.failed, summary.status]).toEqual([1, 2, 1]);
    expect(summary.failed.map(({ reason }) => reason)).toEqual([
      "the link leads to nothing",
      "the link leads back to itself",
    ]);
  });

  test("no permission to read a file or look into a folder", () => {
    const desk = deskWith({ "a.txt": LETTER, "closed.txt": LETTER, "shut/in.txt": LETTER });
    const [folder, shut] = [desk.folder, path.join(desk.folder, "shut")];
    if (process.getuid?.() === 0) {
      for (const at of [folder, path.dirname(desk.archive)]) chownSync(at, 65534, 65534);
    }
    chmodSync(path.join(folder, "closed.txt"), 0o000);
    chmodSync(shut, 0o000);
    const { status, stdout } = dispatchAsNobody(desk, "ingest", ".", "--format", "json");
    chmodSync(shut, 0o700);
    const { files, failed } = JSON.parse(stdout);
    expect([status, files.added, files.failed]).toEqual([1, 1, 2]);
    expect(failed).toMatchObject([
      { path: path.join(folder, "closed.txt"), reason: "no permission to read it" },
      { path: shut, reason: "no permission to read it" },
    ]);
  });

  test("a PATH that is not there: the others go in", () => {
    const desk = deskWith({ "a.txt": LETTER });
    const summary = desk.ingest("nowhere", "a.txt");
    expect([summary.status, summary.files.added, summary.unreachable.length]).toEqual([1, 1, 1]);
  });
});

describe("names", () => {
  const names: [why: string, name: string][] = [
    ["a folder named like a text", "x.txt/a.txt"],
    ["brackets in a folder's name", "công văn (2021) [x]/a.txt"],
    ["a name that begins with a dash", "-rf.txt"],
    ["quotes and a semicolon", `a'; DROP TABLE path; --".txt`],
    ["a line end in a name", "a\nb.txt"],
    ["an escape in a name", "a\u001b[31mb.txt"],
  ];
  test.each(names)("%s", (_, name) => {
    const desk = deskWith({ [name]: LETTER });
    expect(desk.ingest(".").files.added).toBe(1);
    expect(desk.found("--number", "77/UBND-TH")[0]?.paths).toEqual([path.join(desk.folder, name)]);
    expect(desk.dispatch("find", "--format", "table").stdout).not.toContain("\u001b");
    expect(desk.ingest(".").files.unchanged).toBe(1);
  });

  test("a folder given by a name with brackets", () => {
    const desk = deskWith();
    mkdirSync(path.join(desk.folder, "(2021) [x]"));
    expect(desk.ingest("(2021) [x]").status).toBe(0);
  });
});

describe("what a text says never reaches the terminal raw", () => {
  const hostile = LETTER.replace(
    "rà soát hồ sơ lưu trữ",
    "rà soát\u001b[2J \u202ehồ sơ\u2066 \u009b31mlưu trữ",
  );
  const raw = ["\u001b", "\u009b", "\u202e", "\u2066"];

  test.each([
    ["find"],
    ["find", "soát"],
    ["find", "--format", "table"],
    ["find", "--format", "csv"],
    ["find", "--format", "json"],
    ["cites", "12/BNV-VTLT"],
    ["show", "77/UBND-TH"],
    ["show", "77/UBND-TH", "--text"],
    ["parse", "a.txt"],
    ["parse", "--explain", "a.txt"],
  ])("%s %s %s", (...args) => {
    const desk = deskWith({ "a.txt": hostile });
    desk.ingest(".");
    const { stdout, stderr } = desk.dispatch(...args.filter((arg) => arg !== undefined));
    expect(stdout).not.toBe("");
    expect(raw.filter((sign) => (stdout + stderr).includes(sign))).toEqual([]);
  });
});
