import { describe, expect, test } from "vitest";
import { ingestTroubles } from "../../../src/cli/renderers/ingest-troubles.js";
import type { Paper } from "../../../src/cli/renderers/renderer.js";
import { PLAIN } from "../../../src/cli/text/style.js";
import type { Doubtful, IngestSummary } from "../../../src/ingest/index.js";
import { summary } from "../summary.js";

const PIPE: Paper = {
  columns: null,
  style: PLAIN,
  isTerminal: false,
  shortenPath: (path) => path.replace("/thu/", ""),
};
const TERMINAL: Paper = { ...PIPE, columns: 60, isTerminal: true };

const told = (changes: Partial<IngestSummary>, paper = PIPE) =>
  ingestTroubles(summary(changes), paper, false);

const doubtful = (path: string, changes: Partial<Doubtful> = {}): Doubtful => ({
  path,
  status: "unnumbered",
  date: "2020-08",
  codes: ["number-blank", "date-incomplete"],
  messages: ["the number is blank", "the date is blank in part"],
  ...changes,
});

test("nothing, where there is nothing", () => {
  expect(told({})).toBe("");
});

test("paths that are none, files that failed, files in doubt", () => {
  const troubled = {
    unreachable: [{ path: "/thu/nowhere", reason: "no such file or folder" }],
    failed: [
      { path: "/thu/a.txt", reason: "permission denied", isNew: true },
      { path: "/thu/anh.txt", reason: "is not a text", isNew: false },
    ],
    newlyFailed: 1,
    doubtful: { files: 30, examples: [doubtful("/thu/b.txt")] },
  };
  expect(told(troubled)).toBe(`\
1 path could not be reached:
  nowhere  no such file or folder

2 failed, 1 of them as before:
  a.txt    permission denied
  anh.txt  is not a text

30 need a look, the first 1:
  b.txt  signed, but number and day are blank
`);
});

test("quiet leaves only what newly failed", () => {
  const failed = [{ path: "/thu/a.txt", reason: "permission denied", isNew: false }];
  expect(ingestTroubles(summary({ failed }), PIPE, true)).toBe("");
  const inDoubt = { files: 1, examples: [doubtful("/thu/b.txt")] };
  expect(ingestTroubles(summary({ doubtful: inDoubt }), PIPE, true)).toBe("");
});

test("names of files never reach a terminal raw", () => {
  const failed = [{ path: "/thu/\u001b[2J.txt", reason: "r\u0007", isNew: true }];
  expect(told({ failed, newlyFailed: 1 })).toContain("\\x1b[2J.txt  r\\x07");
});

test("an empty PATH is named as it was typed", () => {
  expect(told({ unreachable: [{ path: "", reason: "names nothing" }] })).toContain('\n  ""  names nothing\n');
});

describe("on a terminal", () => {
  test("a reason that does not fit beside its path stands under it", () => {
    const long = "thang-8/cong-van-trien-khai-thuc-hien.txt";
    const examples = [doubtful(`/thu/${long}`), doubtful("/thu/b.txt", { codes: ["x"], messages: ["x"] })];
    expect(told({ doubtful: { files: 2, examples } }, TERMINAL)).toBe(`\
2 need a look:
  ${long}
    signed, but number and day are blank
  b.txt                                     x
`);
  });

  test("the counts above are not pushed out of sight", () => {
    const failed = Array.from({ length: 300 }, (_, at) => ({
      path: `/thu/${at}.txt`,
      reason: "x",
      isNew: true,
    }));
    const lines = told({ failed }, TERMINAL).trimEnd().split("\n");
    expect([lines.length, lines[0]]).toEqual([11, "300 failed, the first 10:"]);
    expect(told({ failed }).trimEnd().split("\n")).toHaveLength(301);
  });
});

describe("what is doubted of a file", () => {
  const blank = ["number-blank", "date-incomplete"];
  const none = ["number-missing", "date-missing", "issuer-missing"];
  test.each<[string, Partial<Doubtful>, string]>([
    ["number and day left blank", {}, "signed, but number and day are blank"],
    ["the month as well", { date: "2020" }, "signed, but number, month and day are blank"],
    ["the whole date", { date: null }, "signed, but number and date are blank"],
    ["the number alone", { codes: ["number-blank"] }, "signed, but the number is blank"],
    ["the day alone", { codes: ["date-incomplete"] }, "signed, but the day is blank"],
    ["of a draft", { status: "draft" }, "a draft: number and day are blank"],
    ["one thing not found", { codes: none.slice(0, 1) }, "no number was found"],
    ["several", { codes: none }, "no number, date or issuer was found"],
    [
      "a date that a scan spoiled",
      { status: "issued", codes: ["date-incomplete"], messages: ["the date cannot be read"] },
      "the date cannot be read",
    ],
    [
      "what has words of its own",
      { codes: ["empty", ...blank], messages: ["the text is empty", "", ""] },
      "signed, but number and day are blank; the text is empty",
    ],
  ])("%s", (_, changes, said) => {
    const examples = [doubtful("/thu/b.txt", { status: "unnumbered", ...changes })];
    expect(told({ doubtful: { files: 1, examples } })).toBe(`1 needs a look:\n  b.txt  ${said}\n`);
  });
});
