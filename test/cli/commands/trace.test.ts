import { describe, expect, test } from "vitest";
import type { Chain, Traced } from "../../../src/model/graph.js";
import type { Reference } from "../../../src/model/query.js";
import { citedDocument, citingRow, foundRow, quoteOf } from "../fixtures.js";
import { say, type World } from "../world.js";

const { matches: _none, ...document } = foundRow();
const places = (marked: string) => [{ ...citingRow(citedDocument()).citations[0]!, ...quoteOf(marked) }];
const named = (text: string, id: string | null, date: string) =>
  citedDocument({ id, key: id ?? text, date, number: { text, serial: null, year: null, symbol: null } });

const CHAIN: Chain = {
  days: 32,
  links: [
    {
      document: named("340/SYT-NVY", "fedcba987654", "2022-03-05"),
      row: {
        ...document,
        id: "fedcba987654",
        number: "340/SYT-NVY",
        date: "2022-03-05",
        issuers: ["Sở Y tế tỉnh Hà Giang"],
      },
      citations: [
        ...places("Tiếp theo |Công văn số 12/UBND-VX| của UBND tỉnh"),
        ...places("theo |Công văn số 12/UBND-VX|"),
      ],
      days: 1,
    },
    {
      document: named("12/UBND-VX", "0123456789ab", "2022-03-04"),
      row: document,
      citations: places("Thực hiện |Thông báo số 77/TB-VPCP ngày 01/02/2022|"),
      days: 31,
    },
    { document: named("77/TB-VPCP", null, "2022-02-01"), row: null, citations: [], days: null },
  ],
};

const tracing = (traced: Traced): World => ({ archive: { trace: async () => traced } });
const ONE = tracing({ chains: [CHAIN], isReversed: false });

test("paper under paper: how each cites the next, the days between, the days in all", async () => {
  const { code, stdout, stderr } = await say(["trace", "340/SYT-NVY", "77/TB-VPCP"], ONE);
  expect(code).toBe(0);
  expect(stdout).toBe(`\
2022-03-05    340/SYT-NVY  Sở Y tế tỉnh Hà Giang
fedcba987654  kiểm tra trường học
│ 1 day       implements  9  Tiếp theo [Công văn số 12/UBND-VX] của UBND tỉnh
│             implements  9  theo [Công văn số 12/UBND-VX]
│
2022-03-04    12/UBND-VX   UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
│ 31 days     implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02/2022]
│
2022-02-01    77/TB-VPCP   Văn phòng Chính phủ
not held      kết luận cuộc họp về an toàn trường học
`);
  expect(stderr).toBe("1 chain of 2 citations, 32 days in all\n");
});

test("several chains are counted; the other way round is said", async () => {
  const { stdout, stderr } = await say(
    ["trace", "77/TB-VPCP", "340/SYT-NVY"],
    tracing({ chains: [CHAIN, { ...CHAIN, days: null }], isReversed: true }),
  );
  expect(stdout.match(/^chain .*$/gm)).toEqual(["chain 1, 32 days in all", "chain 2"]);
  expect(stderr).toBe("It is the other way round: from 340/SYT-NVY to 77/TB-VPCP\n2 chains of 2 citations\n");
});

test("words of a citation as one argument, with what narrows them", async () => {
  const asked: Reference[] = [];
  const trace = async (from: Reference, to: Reference) => {
    asked.push(from, to);
    return { chains: [CHAIN], isReversed: false };
  };
  await say(["trace", "Công văn 340/SYT-NVY", "77/TB-VPCP 2022"], { archive: { trace } });
  expect(asked).toMatchObject([
    { citation: { type: "Công văn", number: { text: "340/SYT-NVY" } } },
    { citation: { number: { text: "77/TB-VPCP" }, date: "2022" } },
  ]);
});

describe("no chain", () => {
  const trace = async () => ({ chains: [], isReversed: false });
  const ask = (seen: string) =>
    say(["trace", "340/SYT-NVY", "77/TB-VPCP"], {
      archive: {
        trace,
        candidates: async ({ written }) => (seen.includes(written) ? [document] : []),
        citing: async () => [],
      },
    });

  test("between two that are known", async () => {
    expect(await ask("340/SYT-NVY 77/TB-VPCP")).toEqual({
      code: 1,
      stdout: "",
      stderr: "No chain of citations leads from 340/SYT-NVY to 77/TB-VPCP, or back\n",
    });
  });

  test("because one was never seen", async () => {
    const { code, stderr } = await ask("340/SYT-NVY");
    expect([code, stderr]).toEqual([1, "Never seen: no document here is or cites 77/TB-VPCP\n"]);
  });
});

describe("formats", () => {
  const ask = async (format: string) =>
    (await say(["trace", "340/SYT-NVY", "77/TB-VPCP", "--format", format], ONE)).stdout;

  test("JSON has a chain of links", async () => {
    expect(JSON.parse(await ask("json"))).toMatchObject([
      {
        days: 32,
        links: [
          { id: "fedcba987654", holding: "held", days: 1, relations: ["implements"] },
          { id: "0123456789ab", days: 31 },
          { id: null, paths: [], number: "77/TB-VPCP", holding: "not held", days: null, citations: [] },
        ],
      },
    ]);
    expect(await ask("jsonl")).toMatch(/^\{"days":32,.*\}\n$/);
  });

  test.each(["csv", "tsv"])("%s has a line for each link", async (format) => {
    const [header, ...lines] = (await ask(format)).trimEnd().split("\n");
    expect(header?.split(/[,\t]/).slice(0, 3)).toEqual(["chain", "link", "id"]);
    expect(lines.map((line) => line.slice(0, 3))).toEqual(
      ["1,1", "1,2", "1,3"].map((at) => (format === "csv" ? at : at.replace(",", "\t"))),
    );
  });
});
