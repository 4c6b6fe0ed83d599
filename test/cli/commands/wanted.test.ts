import { expect, test } from "vitest";
import type { WantedQuery, WantedRow } from "../../../src/model/graph.js";
import { citedDocument, foundRow } from "../fixtures.js";
import { say, type World } from "../world.js";

const { matches: _none, ...notice } = foundRow({ id: "444444444444", kind: "notice" });
const WANTED: WantedRow[] = [
  { citedBy: 12, cited: citedDocument() },
  {
    citedBy: 3,
    cited: citedDocument({
      title: null,
      date: "2021",
      issuer: "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu và các sở, ban, ngành",
      notices: [notice],
    }),
  },
  {
    citedBy: 1,
    cited: citedDocument({ type: "Luật", number: null, date: null, issuer: null, title: "Đất đai" }),
  },
];
const WORLD: World = { archive: { wanted: async () => WANTED } };

test("what to ask for, by how many cite it; of which a notice is held", async () => {
  const { code, stdout, stderr } = await say(["wanted"], WORLD);
  expect(code).toBe(0);
  expect(stdout).toBe(`\
cited by 12  Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ
             kết luận cuộc họp về an toàn trường học
cited by 3   Thông báo 77/TB-VPCP, 2021, UBND tỉnh Bà Rịa - Vũng Tàu và các sở,
             ban, ngành
             only a notice held: 444444444444
cited by 1   Luật Đất đai
`);
  expect(stderr).toBe("3 documents are cited and not held; of 1 only a notice is\n");
});

test("of an issuer, within days", async () => {
  const asked: WantedQuery[] = [];
  const wanted = async (query: WantedQuery) => {
    asked.push(query);
    return [];
  };
  const { code, stderr } = await say(["wanted", "--issuer", "vpcp", "--from", "2022"], {
    archive: { wanted },
  });
  expect(asked).toMatchObject([{ from: "2022-01-01", to: null, issuer: { written: "vpcp" } }]);
  expect([code, stderr]).toEqual([1, "Nothing found.\n"]);
});

test("formats, as many as asked for", async () => {
  const ask = async (format: string) =>
    (await say(["wanted", "--limit", "2", "--format", format], WORLD)).stdout;
  expect(JSON.parse(await ask("json"))).toEqual([
    {
      number: "77/TB-VPCP",
      type: "Thông báo",
      date: "2022-02-01",
      issuer: "Văn phòng Chính phủ",
      title: "kết luận cuộc họp về an toàn trường học",
      citedBy: 12,
      holding: "not held",
      notices: [],
      became: [],
    },
    expect.objectContaining({ holding: "only a notice", notices: ["444444444444"] }),
  ]);
  expect((await ask("jsonl")).trimEnd().split("\n")).toHaveLength(2);
  expect((await ask("csv")).split("\n").slice(0, 2)).toEqual([
    "number,type,date,issuer,title,citedBy,holding,notices,became",
    "77/TB-VPCP,Thông báo,2022-02-01,Văn phòng Chính phủ,kết luận cuộc họp về an toàn trường học,12,not held,,",
  ]);
  expect((await say(["wanted", "--limit", "2"], WORLD)).stderr).toContain("2 shown; --limit 3 shows all");
});

test("a title that begins a formula, or would move the cursor, does neither", async () => {
  const wanted = async () => [{ citedBy: 1, cited: citedDocument({ title: "=1+1\u001b[31m" }) }];
  const csv = (await say(["wanted", "--format", "csv"], { archive: { wanted } })).stdout;
  expect(csv).toContain(",'=1+1\\x1b[31m,");
  expect((await say(["wanted"], { archive: { wanted } })).stdout).toContain("=1+1\\x1b[31m");
});
