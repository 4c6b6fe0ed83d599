import { describe, expect, test } from "vitest";
import { ingestReport } from "../../../src/cli/renderers/ingest-report.js";
import { NO_FILES, NO_KINDS, summary } from "../summary.js";

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
    expect(ingestReport(FIRST, null)).toBe(`\
dispatch: 5 added (exit 0)
5 files: 5 added, 0 changed, 0 unchanged, 0 failed
3 dispatches, 1 notice, 1 of unknown kind; they cite 5 documents, none of them held
skipped: 40 .pdf, 12 .docx
`);
  });

  test("a second time nothing was read, and nothing more is said", () => {
    const files = { ...NO_FILES, unchanged: 4, moved: 1, missing: 2 };
    expect(ingestReport(summary({ files }), null)).toBe(`\
dispatch: 1 moved, 2 missing (exit 0)
7 files: 0 added, 0 changed, 4 unchanged, 1 moved, 2 missing, 0 failed
`);
  });

  test.each([
    [1, "1 other, 1 link to a folder, 1 that is no file, 1 README"],
    [2, "2 others, 2 links to folders, 2 that are no files, 2 READMEs"],
  ])("what has no ending to name it by, %i times", (files, said) => {
    const what = ["others", "links to folders", "no files", "README"];
    const skipped = what.map((what) => ({ what, files }));
    expect(ingestReport(summary({ skipped }), null)).toContain(`skipped: ${said}\n`);
  });

  test("no word is cut where the terminal ends", () => {
    expect(ingestReport(FIRST, 60).split("\n").slice(2, 4)).toEqual([
      "3 dispatches, 1 notice, 1 of unknown kind; they cite 5",
      "documents, none of them held",
    ]);
  });

  test("a dry run says that it is one", () => {
    expect(ingestReport({ ...FIRST, dryRun: true }, null)).toContain("(dry run: nothing was written)");
  });
});
