import { describe, expect, test } from "vitest";
import type { Reference } from "../../../src/model/query.js";
import { citedDocument, citingRow, foundRow, restingRow } from "../fixtures.js";
import { heldDocument } from "../record.js";
import { say, type World } from "../world.js";

const cited = citedDocument();
const { matches: _none, ...document } = foundRow();
const other = { ...document, id: "fedcba987654" };

/** Held are 12/UBND-VX and two of 340/SYT-NVY; cited is 77/TB-VPCP. */
const ARCHIVE: NonNullable<World["archive"]> = {
  candidates: async ({ citation }: Reference) => {
    if (citation.number?.text === "12/UBND-VX") return [document];
    return citation.number?.text === "340/SYT-NVY" ? [document, other] : [];
  },
  citing: async ({ citation }: Reference) =>
    citation.number?.text === "77/TB-VPCP"
      ? [{ cited, citing: [citingRow(cited), citingRow(cited, { id: "fedcba987654" })] }]
      : [],
  restsOn: async () => [restingRow(cited)],
  document: async () => heldDocument,
};

async function answers(command: string, typed: string, ...options: string[]) {
  const inputs = [{ path: "-", bytes: new TextEncoder().encode(typed) }];
  const { code, stdout, stderr } = await say([command, "-", ...options], { archive: ARCHIVE, inputs });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { code, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

describe("references on standard input, one a line", () => {
  test("cites: a line for each row, with what was asked; blank lines are none", async () => {
    const { code, stderr, lines } = await answers(
      "cites",
      "\ufeff77/TB-VPCP\r\n\n  12/UBND-VX \nxin chào\n9/QĐ-TTg",
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(lines).toMatchObject([
      { asked: "77/TB-VPCP", id: "0123456789ab", depth: 1 },
      { asked: "77/TB-VPCP", id: "fedcba987654" },
      { asked: "12/UBND-VX", error: expect.stringContaining("Held, but cited by none") },
      { asked: "xin chào", error: '"xin chào" does not name a document' },
      { asked: "9/QĐ-TTg", error: "Never seen: no document here is or cites 9/QĐ-TTg" },
    ]);
  });

  test("refs: what is ambiguous says what it may be", async () => {
    const { code, lines } = await answers("refs", "340/SYT-NVY\n12/UBND-VX\n");
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        asked: "340/SYT-NVY",
        error: "2 documents may be meant by 340/SYT-NVY",
        candidates: ["0123456789ab", "fedcba987654"],
      },
      { asked: "12/UBND-VX", id: null, number: "77/TB-VPCP", holding: "not held" },
    ]);
  });

  test("show: the whole record, its text among it", async () => {
    const { code, lines } = await answers("show", "12/UBND-VX", "--format", "jsonl");
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ asked: "12/UBND-VX", id: "0123456789ab", text: heldDocument.text }]);
  });

  test.each(["cites", "refs", "show"])("%s ends 1 where none is answered", async (command) => {
    expect((await answers(command, "9/QĐ-TTg\n")).code).toBe(1);
    expect(await answers(command, "\n")).toEqual({ code: 1, stderr: "", lines: [] });
  });

  test.each([
    ["cites", "csv"],
    ["refs", "rows"],
    ["show", "json"],
  ])("%s --format %s is wrong usage", async (command, format) => {
    const { code, stderr, lines } = await answers(command, "12/UBND-VX", "--format", format);
    expect([code, lines]).toEqual([2, []]);
    expect(stderr).toBe(`dispatch: with - the answers are jsonl, not ${format}\nLeave --format out.\n`);
  });

  test("show --text is of one document", async () => {
    expect((await answers("show", "12/UBND-VX", "--text")).code).toBe(2);
  });

  test("what was asked reaches a terminal as escapes of JSON", async () => {
    const inputs = [{ path: "-", bytes: new TextEncoder().encode("\u001b[31m\u202e") }];
    const { stdout } = await say(["cites", "-"], { archive: ARCHIVE, inputs });
    expect(stdout).toContain("\\u001b[31m\\u202e");
    expect(stdout).not.toMatch(/\p{Cf}/u);
  });
});
