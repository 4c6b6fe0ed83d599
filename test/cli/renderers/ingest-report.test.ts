import { describe, expect, test } from "vitest";
import { ingestReport, ingestTroubles } from "../../../src/cli/renderers/ingest-report.js";
import type { IngestSummary } from "../../../src/ingest/index.js";

const NO_FILES = {
  added: 0,
  changed: 0,
  unchanged: 0,
  returned: 0,
  moved: 0,
  copied: 0,
  missing: 0,
  failed: 0,
};
const NO_KINDS = { dispatch: 0, notice: 0, annex: 0, unknown: 0 };

const summary = (changes: Partial<IngestSummary> = {}): IngestSummary => ({
  dryRun: false,
  interrupted: false,
  files: NO_FILES,
  read: 0,
  reread: 0,
  kinds: NO_KINDS,
  cites: { documents: 0, held: null },
  warnings: [],
  doubtful: { files: 0, examples: [] },
  failed: [],
  newlyFailed: 0,
  unreachable: [],
  skipped: [],
  ...changes,
});

const FIRST = summary({
  files: { ...NO_FILES, added: 5 },
  kinds: { ...NO_KINDS, dispatch: 3, notice: 1, unknown: 1 },
  cites: { documents: 5, held: 0 },
  skipped: [
    { what: ".pdf", files: 40 },
    { what: ".docx", files: 12 },
  ],
});

describe("what an ingest did", () => {
  test("files, what they are, what was left alone", () => {
    expect(ingestReport(FIRST)).toBe(`\
5 files: 5 added, 0 changed, 0 unchanged, 0 failed
3 dispatches, 1 notice, 1 of unknown kind; they cite 5 documents, none of them held
skipped: 40 .pdf, 12 .docx
`);
  });

  test("a second time nothing was read, and nothing more is said", () => {
    const files = { ...NO_FILES, unchanged: 4, moved: 1, missing: 2 };
    expect(ingestReport(summary({ files }))).toBe(
      "7 files: 0 added, 0 changed, 4 unchanged, 1 moved, 2 missing, 0 failed\n",
    );
  });

  test.each([
    [1, "1 other, 1 link to a folder, 1 that is no file, 1 README"],
    [2, "2 others, 2 links to folders, 2 that are no files, 2 READMEs"],
  ])("what has no ending to name it by, %i times", (files, said) => {
    const what = ["others", "links to folders", "no files", "README"];
    const skipped = what.map((what) => ({ what, files }));
    expect(ingestReport(summary({ skipped }))).toContain(`skipped: ${said}\n`);
  });

  test("a dry run says that it is one", () => {
    expect(ingestReport({ ...FIRST, dryRun: true })).toContain("(dry run: nothing was written)");
  });
});

describe("what a person should look at", () => {
  const short = (path: string) => path.replace("/thu/", "");

  test("nothing, where there is nothing", () => {
    expect(ingestTroubles(FIRST, short, false)).toBe("");
  });

  test("paths that are none, files that failed, files in doubt", () => {
    const troubled = summary({
      unreachable: [{ path: "/thu/nowhere", reason: "no such file or folder" }],
      failed: [
        { path: "/thu/a.txt", reason: "permission denied", isNew: true },
        { path: "/thu/anh.txt", reason: "is not a text", isNew: false },
      ],
      newlyFailed: 1,
      doubtful: {
        files: 30,
        examples: [
          { path: "/thu/b.txt", codes: ["number-blank"], messages: ["signed, but the number is blank"] },
        ],
      },
    });
    expect(ingestTroubles(troubled, short, false)).toBe(`\
1 path could not be reached:
  nowhere  no such file or folder

2 failed, 1 of them as before:
  a.txt    permission denied
  anh.txt  is not a text

30 need a look, the first of them:
  b.txt  signed, but the number is blank
`);
  });

  test("quiet leaves only what newly failed", () => {
    const failed = [{ path: "/thu/a.txt", reason: "permission denied", isNew: false }];
    expect(ingestTroubles(summary({ failed }), short, true)).toBe("");
    const doubtful = { files: 1, examples: [{ path: "/thu/b.txt", codes: ["x"], messages: ["x"] }] };
    expect(ingestTroubles(summary({ doubtful }), short, true)).toBe("");
  });

  test("names of files never reach a terminal raw", () => {
    const failed = [{ path: "/thu/\u001b[2J.txt", reason: "r\u0007", isNew: true }];
    expect(ingestTroubles(summary({ failed, newlyFailed: 1 }), short, false)).toContain(
      "\\x1b[2J.txt  r\\x07",
    );
  });
});
