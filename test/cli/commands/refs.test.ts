import { describe, expect, test } from "vitest";
import type { RestingRow, Walk } from "../../../src/model/graph.js";
import { citedDocument, foundRow, restingRow } from "../fixtures.js";
import { say, type World } from "../world.js";

const { matches: _none, ...document } = foundRow();
const held = { ...document, id: "89abcdef0123", number: "77/TB-VPCP" };
const HELD = restingRow(citedDocument({ id: held.id, key: held.id }), { holding: "held", row: held });
const NOT_HELD = restingRow(citedDocument({ date: "2021-10-11" }), { depth: 2, via: held.id, days: 113 });

const resting = (rows: readonly RestingRow[], changes: World["archive"] = {}): World => ({
  archive: { candidates: async () => [document], restsOn: async () => [...rows], ...changes },
});

test("what it rests on, and what of that is held", async () => {
  const { code, stdout, stderr } = await say(["refs", "12/UBND-VX"], resting([HELD]));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Công văn 12\/UBND-VX, 2022-03-04, .* 0123456789ab\n/);
  expect(stdout).toContain("\n89abcdef0123  kiểm tra trường học\n");
  expect(stderr).toBe("It rests on 1 document, in 1 place: 1 held\n");
});

test("and what that rests on, as a tree", async () => {
  const { stdout, stderr } = await say(["refs", "12/UBND-VX", "--depth", "all"], resting([HELD, NOT_HELD]));
  expect(stdout).toContain("\n2021-10-11       └─ 77/TB-VPCP  Văn phòng Chính phủ\nnot held ");
  expect(stderr).toBe("It rests on 2 documents, 1 directly; 2 levels: 1 held, 1 not held\n");
});

test("the document is chosen as show chooses it: by number, by id, several are listed", async () => {
  const asked: unknown[] = [];
  const restsOn = async (id: string, walk: Walk) => {
    asked.push([id, walk.depth]);
    return [HELD];
  };
  const byId = { candidates: async () => [], withId: async () => [held], restsOn };
  expect((await say(["refs", "89abcdef"], { archive: byId })).code).toBe(0);
  expect(asked).toEqual([["89abcdef0123", 1]]);
  const several = resting([], { candidates: async () => [document, held] });
  const { code, stdout, stderr } = await say(["refs", "12/UBND-VX"], several);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("89abcdef0123  kiểm tra trường học");
  expect(stderr).toContain("dispatch: 2 documents may be meant by 12/UBND-VX\n");
});

test("cites none, and none of those asked for, are different answers", async () => {
  expect(await say(["refs", "12/UBND-VX"], resting([]))).toEqual({
    code: 1,
    stdout: "",
    stderr: "0123456789ab cites no document\n",
  });
  const restsOn = async (_id: string, { from }: Walk) => (from === null ? [HELD] : []);
  const { stderr } = await say(["refs", "12/UBND-VX", "--from", "2022"], resting([], { restsOn }));
  expect(stderr).toBe("Nothing found; without the filters it rests on 1 document\n");
});

test("every format of find; what is not held has no id and no file", async () => {
  const ask = async (format: string) =>
    (await say(["refs", "12/UBND-VX", "--depth", "2", "--format", format], resting([HELD, NOT_HELD]))).stdout;
  expect(JSON.parse(await ask("json"))).toMatchObject([
    { id: "89abcdef0123", holding: "held", depth: 1, via: null, days: 31, relations: ["implements"] },
    { id: null, paths: [], holding: "not held", depth: 2, via: "89abcdef0123", days: 113 },
  ]);
  expect((await ask("jsonl")).trimEnd().split("\n")).toHaveLength(2);
  expect(await ask("paths")).toBe("/thu/cong-van.txt\n");
  expect(await ask("table")).toMatch(/\n2 {6}not held {6}2021-10-11 {2}77\/TB-VPCP/);
  expect((await ask("csv")).split("\n")[2]).toMatch(/^,,,Thông báo,77\/TB-VPCP,2021-10-11,/);
});

describe("--limit", () => {
  test("shows the nearest, and says so", async () => {
    const said = await say(
      ["refs", "12/UBND-VX", "--depth", "2", "--limit", "1", "--format", "jsonl"],
      resting([HELD, NOT_HELD]),
    );
    expect(said.stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(said.stderr).toContain("1 shown; --limit 2 shows all");
  });
});
