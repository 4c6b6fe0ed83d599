import { describe, expect, test } from "vitest";
import { ONE_STEP, type Walk } from "../../../src/model/graph.js";
import { citedDocument, citingRow, foundRow } from "../fixtures.js";
import { say } from "../world.js";

const cited = citedDocument();
const other = citedDocument({ date: "2021-02-01" });
const two = citingRow(cited).citations.concat(citingRow(cited).citations);
const GROUP = { cited, citing: [citingRow(cited, { citations: two })] };

test("who cites it, and how often", async () => {
  const { code, stdout, stderr } = await say(["cites", "77/TB-VPCP"], {
    archive: { citing: async () => [GROUP] },
  });
  expect(code).toBe(0);
  expect(stdout).toContain("Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ");
  expect(stdout.match(/implements/g)).toHaveLength(2);
  expect(stderr).toBe("1 document cites it, in 2 places\n");
});

test("several documents of one number are told apart", async () => {
  const citing = async () => [GROUP, { cited: other, citing: [citingRow(other, { id: "fedcba987654" })] }];
  const { stderr } = await say(["cites", "77/TB-VPCP"], { archive: { citing } });
  expect(stderr).toBe(
    "2 documents cite them, in 3 places\n2 documents may be meant; --year or more words narrow it down\n",
  );
});

test("the reference may stand in several arguments; the year narrows it", async () => {
  const asked: unknown[] = [];
  const citing = async (reference: unknown) => {
    asked.push(reference);
    return [GROUP];
  };
  await say(["cites", "Thông", "báo", "77/TB-VPCP", "--year", "2022"], { archive: { citing } });
  expect(asked).toMatchObject([{ written: "Thông báo 77/TB-VPCP", year: "2022" }]);
});

test("rows beyond the limit are left out, and it is said", async () => {
  const citing = async () => [
    { cited, citing: [citingRow(cited), citingRow(cited, { id: "fedcba987654" })] },
  ];
  const said = await say(["cites", "77/TB-VPCP", "--limit", "1", "--format", "jsonl"], {
    archive: { citing },
  });
  expect(said.stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(said.stderr).toContain("1 shown; --limit 2 shows all");
});

test("held but cited by none is not the same as never seen", async () => {
  const archive = { citing: async () => [] };
  const held = await say(["cites", "12/UBND-VX"], {
    archive: { ...archive, candidates: async () => [foundRow()] },
  });
  expect(held.code).toBe(1);
  expect(held.stderr).toBe(
    "Held, but cited by none in this archive: 0123456789ab (12/UBND-VX, 2022-03-04,\nUBND tỉnh Hà Giang)\n",
  );
  const notice = foundRow({ kind: "notice" });
  const told = await say(["cites", "12/UBND-VX"], {
    archive: { ...archive, candidates: async () => [notice] },
  });
  expect(told.stderr).toMatch(
    /^Only a notice of it is held, but cited by none in this archive: 0123456789ab\n/,
  );
  const unseen = await say(["cites", "12/UBND-VX"], { archive: { ...archive, candidates: async () => [] } });
  expect(unseen.code).toBe(1);
  expect(unseen.stderr).toBe("Never seen: no document here is or cites 12/UBND-VX\n");
});

test("what names no document is an error with examples", async () => {
  const { code, stderr } = await say(["cites", "xin chào"]);
  expect(code).toBe(2);
  expect(stderr).toContain("309/TB-VPCP");
});

test("two documents at once are not taken for one", async () => {
  const { code, stderr } = await say(["cites", "51/UBND-KGVX", "309/TB-VPCP"]);
  expect([code, stderr]).toEqual([
    2,
    'dispatch: "51/UBND-KGVX 309/TB-VPCP" names several documents\nAsk for one at a time.\n',
  ]);
});

test.each([
  ["a blank serial as rows show it", "…/UBND-KGVX", "/UBND-KGVX"],
  ["dots for it", "...-CV/TU", "-CV/TU"],
  ["what the document is about cites another", "12/KH-SYT thực hiện Chỉ thị số 16/CT-TTg", "12/KH-SYT"],
])("%s", async (_, written, number) => {
  const asked: unknown[] = [];
  const citing = async (reference: unknown) => {
    asked.push(reference);
    return [GROUP];
  };
  await say(["cites", written], { archive: { citing } });
  expect(asked).toMatchObject([{ citation: { number: { text: number } } }]);
});

describe("who cites those", () => {
  const deeper = citingRow(cited, {
    id: "fedcba987654",
    number: "340/SYT-NVY",
    step: { depth: 2, via: "0123456789ab", days: 1, cycle: [] },
  });
  const WALKED = [{ cited, citing: [citingRow(cited), deeper] }];

  /** The walk that reaches the archive. */
  async function walkOf(...args: string[]): Promise<Walk> {
    const asked: Walk[] = [];
    const citing = async (_reference: unknown, walk: Walk) => {
      asked.push(walk);
      return WALKED;
    };
    const { stderr } = await say(["cites", "77/TB-VPCP", ...args], { archive: { citing } });
    if (asked[0] === undefined) throw new Error(stderr);
    return asked[0];
  }

  test("one step along any edge unless something else is said", async () => {
    expect(await walkOf()).toEqual(ONE_STEP);
  });

  test.each([
    ["--depth 3 --limit 2", { depth: 3, limit: 2 }],
    ["--depth all", { depth: null }],
    ["--relation basis --relation implements --relation basis", { relations: ["basis", "implements"] }],
    ["--from 2021-03 --to 4/2021", { from: "2021-03-01", to: "2021-04-30" }],
    ["--issuer SYT", { issuer: { written: "SYT" } }],
  ])("cites %s", async (line, walk) => {
    expect(await walkOf(...line.split(" "))).toMatchObject(walk);
  });

  test("as a tree, and how many", async () => {
    const { code, stdout, stderr } = await say(["cites", "77/TB-VPCP", "--depth", "2"], {
      archive: { citing: async () => WALKED },
    });
    expect(code).toBe(0);
    expect(stdout).toContain("\n2022-03-04    └─ 12/UBND-VX  UBND tỉnh Hà Giang\n");
    expect(stdout).toContain("\n2022-03-04       └─ 340/SYT-NVY  UBND tỉnh Hà Giang\n");
    expect(stderr).toBe("2 documents cite it, 1 directly; 2 levels\n");
  });

  test("a tree for each document that may be meant, as far as its rows are shown", async () => {
    const citing = async () => [...WALKED, { cited: other, citing: [citingRow(other)] }];
    const ask = (limit: string) =>
      say(["cites", "77/TB-VPCP", "--depth", "all", "--limit", limit], { archive: { citing } });
    expect((await ask("3")).stdout.match(/Thông báo 77\/TB-VPCP, 202\d/g)).toHaveLength(2);
    expect((await ask("2")).stdout.match(/Thông báo 77\/TB-VPCP, 202\d/g)).toHaveLength(1);
    expect((await ask("2")).stderr).toContain("2 shown; --limit 3 shows all");
  });

  test("every format says how deep and through which", async () => {
    const ask = async (format: string) =>
      (
        await say(["cites", "77/TB-VPCP", "--depth", "2", "--format", format], {
          archive: { citing: async () => WALKED },
        })
      ).stdout;
    expect(JSON.parse(await ask("json"))).toMatchObject([
      { depth: 1, via: null, days: 31, relations: ["implements"] },
      { depth: 2, via: "0123456789ab", days: 1 },
    ]);
    expect(await ask("table")).toMatch(/^DEPTH {2}ID .*\n1 {6}0123456789ab .*\n2 {6}fedcba987654/);
    expect(await ask("csv")).toContain(",2,0123456789ab,1,");
  });

  test("what the filters left out is not said to be cited by none", async () => {
    const citing = async (_reference: unknown, { relations }: Walk) => (relations.length > 0 ? [] : [GROUP]);
    const { code, stderr } = await say(["cites", "77/TB-VPCP", "--relation", "basis"], {
      archive: { citing },
    });
    expect([code, stderr]).toEqual([1, "Nothing found; without the filters 1 document cites it\n"]);
  });
});
