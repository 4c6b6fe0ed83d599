import { describe, expect, test } from "vitest";
import { citingTree } from "../../../src/cli/renderers/citing-tree.js";
import type { Paper } from "../../../src/cli/renderers/renderer.js";
import { restingText } from "../../../src/cli/renderers/resting-text.js";
import { citingRows, restingRows } from "../../../src/cli/renderers/row.js";
import { PLAIN } from "../../../src/cli/text/style.js";
import { widthOf } from "../../../src/cli/text/width-of.js";
import type { RestingRow } from "../../../src/model/graph.js";
import type { CitedDocument, CitingRow } from "../../../src/model/query.js";
import { citedDocument, citingRow, foundRow, outcome, quoteOf, restingRow } from "../fixtures.js";

const PAPER: Paper = { columns: 80, style: PLAIN, isTerminal: true, shortenPath: (path) => path };

const cited = citedDocument();
const numbered = (text: string) => ({ text, serial: "1", year: null, symbol: "X" });
const { matches: _none, ...document } = foundRow();
const quoting = (relation: "implements" | "follows" | "mentions", marked: string) => ({
  ...citingRow(cited).citations[0]!,
  relation,
  ...quoteOf(marked),
});

describe("who cites a document, and who cites those", () => {
  const citing = (changes: Partial<CitingRow>) => citingRow(cited, changes);
  const ROWS = [
    citing({
      citations: [
        quoting("mentions", "theo |Thông báo số 77/TB-VPCP|"),
        quoting("implements", "Thực hiện |Thông báo số 77/TB-VPCP ngày 01/02/2022| của Văn phòng"),
      ],
      became: [outcome({ partial: true })],
    }),
    citing({
      id: "b18380806789",
      date: "2022-02-01",
      kind: "notice",
      issuers: ["Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"],
      step: { depth: 1, via: null, days: 0, cycle: [] },
    }),
    citing({
      id: "222222222222",
      number: "340/SYT-NVY",
      date: "2022-03-05",
      issuers: ["Sở Y tế tỉnh Hà Giang"],
      step: { depth: 2, via: "0123456789ab", days: 1, cycle: ["0123456789ab"] },
      citations: [quoting("follows", "Tiếp theo |Công văn số 12/UBND-VX|")],
    }),
    citing({
      id: "333333333333.2",
      number: "/PYT",
      date: "2022-03",
      status: "unnumbered",
      issuers: ["Phòng Y tế huyện Đồng Văn"],
      step: { depth: 3, via: "222222222222", days: null, cycle: [] },
    }),
  ];
  const tree = (rows: readonly CitingRow[], paper = PAPER) =>
    citingTree(cited, citingRows([{ cited, citing: rows }]), paper);

  test("each under what it cites, with the relation that says most, the days, the words", () => {
    expect(tree(ROWS)).toBe(`\
Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ                   not held
kết luận cuộc họp về an toàn trường học

2022-03-04      ├─ 12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab    │  │  implements, mentions  +31 days  Thực hiện [Thông báo số…]
                │  │  replaced in part by 15/2023/QĐ-UBND (2023-06-01)
2022-03-05      │  └─ 340/SYT-NVY  Sở Y tế tỉnh Hà Giang
222222222222    │     │  follows  +1 day  Tiếp theo [Công văn số 12/UBND-VX]
                │     │  cycle: leads back to 12/UBND-VX
2022-03-…       │     └─ …/PYT  Phòng Y tế huyện Đồng Văn             unnumbered
333333333333.2  │           implements  Thực hiện [Thông báo số 77/TB-VPCP ngà…]
2022-02-01      └─ 12/UBND-VX  UBND tỉnh Bà Rịa - Vũng Tàu                notice
b18380806789          implements  same day  Thực hiện [Thông báo số 77/TB-VPCP…]
`);
  });

  test("what was reached through a paper that is not listed hangs from the root and says so", () => {
    expect(tree(ROWS.slice(2)).split("\n").slice(3, 6)).toEqual([
      "2022-03-05      └─ 340/SYT-NVY  Sở Y tế tỉnh Hà Giang",
      "222222222222       │  follows  +1 day  Tiếp theo [Công văn số 12/UBND-VX]",
      "                   │  cycle: leads back to 0123456789ab",
    ]);
    expect(tree(ROWS.slice(2))).toContain("                   │  2 steps away, through 0123456789ab\n");
  });

  test("leads back to the document asked for by its name", () => {
    const root = citedDocument({ id: "89abcdef0123", key: "89abcdef0123" });
    const row = citing({ step: { depth: 1, via: null, days: 31, cycle: ["89abcdef0123"] } });
    expect(citingTree(root, citingRows([{ cited: root, citing: [row] }]), PAPER)).toContain(
      "cycle: leads back to 77/TB-VPCP\n",
    );
  });

  test("the issuer gives way first, then the words; nothing is wider than the paper", () => {
    for (const columns of [40, 52, 60, 100, 200]) {
      for (const line of tree(ROWS, { ...PAPER, columns }).split("\n"))
        expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
    expect(tree(ROWS, { ...PAPER, columns: 40 })).toContain(`
2022-03-05      │  └─ 340/SYT-NVY
222222222222    │     │  follows  +1 day
                │     │  cycle: leads b…
2022-03-…       │     └─ …/PYT
333333333333.2  │           implements
                │           unnumbered
`);
  });

  test("what a terminal would obey is shown", () => {
    const hostile = "\u001b[31m\u202e";
    const row = citing({
      number: `1${hostile}`,
      issuers: [hostile],
      citations: [quoting("mentions", `${hostile}|${hostile}|`)],
      became: [
        outcome({ by: { ...outcome().by, number: null, type: hostile, issuer: hostile, date: null } }),
      ],
      step: { depth: 1, via: null, days: 1, cycle: [] },
    });
    expect(tree([row])).not.toMatch(/\p{Cc}(?<!\n)|\p{Cf}/u);
  });
});

describe("what a document rests on", () => {
  const held = {
    ...document,
    id: "89abcdef0123",
    number: "77/TB-VPCP",
    date: "2022-02-01",
    issuers: ["Văn phòng Chính phủ"],
  };
  const notice = {
    ...document,
    id: "444444444444",
    kind: "notice" as const,
    subject: "Họp về\u001b trường học",
  };
  const named = (number: string | null, changes: Partial<CitedDocument> = {}) =>
    citedDocument({ key: `?${number}`, number: number === null ? null : numbered(number), ...changes });
  const RESTING: RestingRow[] = [
    restingRow(named("77/TB-VPCP", { key: held.id, id: held.id }), { holding: "held", row: held }),
    restingRow(named("16/CT-TTg", { date: null, issuer: null, candidates: [held, document] }), {
      holding: "ambiguous",
      days: null,
    }),
    restingRow(named("9/TB-UBND", { date: "2022-03-04", notices: [notice] }), {
      holding: "only a notice",
      days: 0,
    }),
    restingRow(named(null, { type: "Luật", title: "Đất đai", issuer: null, date: null }), { days: null }),
    restingRow(named("128/NQ-CP", { date: "2021-10-11", issuer: "Chính phủ", title: null }), {
      depth: 2,
      via: held.id,
      days: 113,
    }),
  ];
  const text = (isDeep: boolean, rows = RESTING) =>
    restingText({ ...document, became: [outcome()] }, restingRows(document.date, rows), isDeep, PAPER);

  test("held, ambiguous, only told of and not held are told apart by words, and nobody's number is invented", async () => {
    expect(await text(true)).toBe(`\
Công văn 12/UBND-VX, 2022-03-04, Ủy ban nhân dân tỉnh Hà Giang      0123456789ab
kiểm tra trường học
replaced by 15/2023/QĐ-UBND (2023-06-01)

2022-02-01     ├─ 77/TB-VPCP  Văn phòng Chính phủ
89abcdef0123   │  │  implements  -31 days  Thực hiện [Thông báo số 77/TB-VPCP…]
2021-10-11     │  └─ 128/NQ-CP  Chính phủ
not held       │        implements  -113 days  Thực hiện [Thông báo số 77/TB-V…]
no date        ├─ 16/CT-TTg
ambiguous      │     implements  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02…]
               │     may be 89abcdef0123: 77/TB-VPCP, 2022-02-01, Văn phòng Chí…
               │     may be 0123456789ab: 12/UBND-VX, 2022-03-04, UBND tỉnh Hà…
2022-03-04     ├─ 9/TB-UBND  Văn phòng Chính phủ
only a notice  │     implements  same day  Thực hiện [Thông báo số 77/TB-VPCP…]
               │     notice 444444444444: Họp về\\x1b trường học
no date        └─ Luật Đất đai
not held             implements  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02…]
`);
  });

  test("its own citations: rows of two lines with their quotes", async () => {
    expect(await text(false, RESTING.slice(0, 4))).toBe(`\
Công văn 12/UBND-VX, 2022-03-04, Ủy ban nhân dân tỉnh Hà Giang      0123456789ab
kiểm tra trường học
replaced by 15/2023/QĐ-UBND (2023-06-01)

2022-02-01     77/TB-VPCP    Văn phòng Chính phủ                        -31 days
89abcdef0123   kiểm tra trường học
               implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02/20…]

no date        16/CT-TTg
ambiguous      kết luận cuộc họp về an toàn trường học
               may be 89abcdef0123: 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ
               may be 0123456789ab: 12/UBND-VX, 2022-03-04, UBND tỉnh Hà Giang
               implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02/20…]

2022-03-04     9/TB-UBND     Văn phòng Chính phủ                        same day
only a notice  kết luận cuộc họp về an toàn trường học
               notice 444444444444: Họp về\\x1b trường học
               implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02/20…]

no date        Luật Đất đai
not held
               implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 01/02/20…]
`);
  });
});
