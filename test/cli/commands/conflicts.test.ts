import { describe, expect, test } from "vitest";
import type { Conflict, Gap } from "../../../src/model/graph.js";
import { foundRow } from "../fixtures.js";
import { say, type World } from "../world.js";

const { matches: _none, ...document } = foundRow();
const unnumbered = {
  ...document,
  id: "fedcba987654",
  number: "/UBND-VX",
  date: "2022-03",
  status: "unnumbered" as const,
  paths: ["/thu/du-thao.txt"],
};
const CONFLICTS: Conflict[] = [
  { what: "unnumbered and signed", rows: [unnumbered, document] },
  { what: "conflict", rows: [document, { ...document, id: "111111111111", paths: ["/thu/\u001bkhác.txt"] }] },
];
const GAPS: Gap[] = [
  {
    issuer: "Ủy ban nhân dân tỉnh Hà Giang",
    type: "Công văn",
    period: "2022",
    held: 3,
    highest: 60,
    missing: [
      [1, 50],
      [51, 51],
      [53, 60],
    ].map(([first = 0, last = 0]) => [first, last] as const),
    cited: [51, 55, 56, 60],
  },
  {
    issuer: "Tỉnh ủy Hà Giang",
    type: "Công văn",
    period: "2020–2025",
    held: 1,
    highest: 2,
    missing: [[1, 1]],
    cited: [],
  },
];
const WORLD: World = { archive: { conflicts: async () => CONFLICTS, gaps: async () => GAPS } };

describe("numbers that several documents bear", () => {
  test("group by group, what each is said to be, where the files are", async () => {
    const { code, stdout, stderr } = await say(["conflicts"], WORLD);
    expect(code).toBe(0);
    expect(stdout).toBe(`\
Công văn 12/UBND-VX, UBND tỉnh Hà Giang                    unnumbered and signed
2022-03-…     …/UBND-VX  UBND tỉnh Hà Giang                           unnumbered
fedcba987654  kiểm tra trường học
              thu/du-thao.txt
2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
              thu/cong-van.txt

Công văn 12/UBND-VX, UBND tỉnh Hà Giang                                 conflict
2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
              thu/cong-van.txt
2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
111111111111  kiểm tra trường học
              thu/\\x1bkhác.txt
`);
    expect(stderr).toBe("2 numbers are borne by several documents: 1 unnumbered and signed, 1 conflict\n");
  });

  test("formats", async () => {
    const ask = async (format: string) => (await say(["conflicts", "--format", format], WORLD)).stdout;
    expect(JSON.parse(await ask("json"))).toMatchObject([
      {
        what: "unnumbered and signed",
        documents: [{ id: "fedcba987654" }, { id: "0123456789ab", became: [] }],
      },
      { what: "conflict" },
    ]);
    const lines = (await ask("csv")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^conflict,what,id,paths,/);
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 3))).toEqual([
      ["1", "unnumbered and signed", "fedcba987654"],
      ["1", "unnumbered and signed", "0123456789ab"],
      ["2", "conflict", "0123456789ab"],
      ["2", "conflict", "111111111111"],
    ]);
  });

  test("none is exit 1", async () => {
    expect(await say(["conflicts"], { archive: { conflicts: async () => [] } })).toEqual({
      code: 1,
      stdout: "",
      stderr: "Nothing found.\n",
    });
  });
});

describe("numbers that none bears", () => {
  test("ranges, with those that are cited marked", async () => {
    const { code, stdout, stderr } = await say(["conflicts", "--gaps"], WORLD);
    expect(code).toBe(0);
    expect(stdout).toBe(`\
UBND tỉnh Hà Giang, Công văn, 2022                                  3 of 60 held
  1–50, [51], 53–54, [55], [56], 57–59, [60]

Tỉnh ủy Hà Giang, Công văn, 2020–2025                                1 of 2 held
  1
`);
    expect(stderr).toBe("2 series with 60 missing numbers; 4 cited, and marked\n");
  });

  test("many ranges stand in lines of the width of the paper", async () => {
    const missing = Array.from({ length: 100 }, (_, at) => [2 * at + 1, 2 * at + 1] as const);
    const gaps = async () => [{ ...GAPS[0]!, missing, cited: [1, 3] }];
    const { stdout } = await say(["conflicts", "--gaps"], { archive: { gaps }, columns: 60 });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout.replace(/\s+/g, " ")).toContain("[1], [3], 5, 7, 9,");
  });

  test("formats: ranges that a spreadsheet takes for no date", async () => {
    const ask = async (format: string) =>
      (await say(["conflicts", "--gaps", "--format", format, "--limit", "1"], WORLD)).stdout;
    expect(JSON.parse(await ask("json"))).toEqual([GAPS[0]]);
    expect(await ask("csv")).toBe(`\
issuer,type,period,held,highest,missing,cited
Ủy ban nhân dân tỉnh Hà Giang,Công văn,2022,3,60,"1–50, 51, 53–60","51, 55, 56, 60"
`);
  });
});
