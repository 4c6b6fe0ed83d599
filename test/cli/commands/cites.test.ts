import { expect, test } from "vitest";
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
