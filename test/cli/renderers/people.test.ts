import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Paper } from "../../../src/cli/renderers/renderer.js";
import { citingRows } from "../../../src/cli/renderers/row.js";
import { rows } from "../../../src/cli/renderers/rows.js";
import { table } from "../../../src/cli/renderers/table.js";
import { PLAIN, styleFor } from "../../../src/cli/text/style.js";
import { widthOf } from "../../../src/cli/text/width-of.js";
import type { CitedDocument } from "../../../src/model/query.js";
import { citedDocument, citingRow, foundRow, matchOf, outcome } from "../fixtures.js";

const PAPER: Paper = { columns: 72, style: PLAIN, isTerminal: true, shortenPath: (path) => path };

const FOUND = [
  foundRow({
    matches: [
      matchOf("Giao |Sở Y tế| kiểm tra bếp ăn của tất cả các trường trên địa bàn tỉnh", { line: 12 }),
      matchOf("|Sở Y tế| chủ trì, phối hợp với Công an tỉnh", { task: "lead" }),
      matchOf("- |Các sở, ban, ngành|;", { role: "addressee", task: null, via: "group", line: 3 }),
    ],
  }),
  foundRow({
    id: "fedcba987654.2",
    kind: "notice",
    number: "-CV/BCSD",
    date: "2022-03",
    status: "unnumbered",
    subject: null,
    issuers: [],
  }),
];

describe("two lines a row", () => {
  test("date, number and issuer over id and subject; each match in a line of its own", () => {
    expect(rows(FOUND, PAPER)).toBe(`\
2022-03-04      12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab    kiểm tra trường học
                tasked     by name   12  Giao [Sở Y tế] kiểm tra bếp ăn…
                lead       by name    7  [Sở Y tế] chủ trì, phối hợp vớ…
                addressee  by group   3  - [Các sở, ban, ngành];

2022-03-…       …-CV/BCSD   issuer unknown             notice unnumbered
fedcba987654.2  no subject
`);
  });

  test("what became of a document stands under it", () => {
    const became = [
      outcome(),
      outcome({ how: "amended", by: { ...outcome().by, number: null, date: null } }),
    ];
    expect(rows([foundRow({ became })], PAPER)).toBe(`\
2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
              replaced by 15/2023/QĐ-UBND (2023-06-01)
              amended by Quyết định of UBND tỉnh Hà Giang
`);
  });

  test("under a heading for each document cited, with the relation", () => {
    const held = citedDocument({ id: "aaaaaaaaaaaa", date: "2021-02-01", title: null });
    const groups = [
      { cited: citedDocument(), citing: [citingRow(citedDocument())] },
      { cited: held, citing: [citingRow(held)] },
    ].map(({ cited, citing }) => ({ cited, citing: citing.map((row) => ({ ...row, cited })) }));
    expect(rows(citingRows(groups), PAPER)).toBe(`\
Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ           not held
kết luận cuộc họp về an toàn trường học

2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
              implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 0…]

Thông báo 77/TB-VPCP, 2021-02-01, Văn phòng Chính phủ       aaaaaaaaaaaa

2022-03-04    12/UBND-VX  UBND tỉnh Hà Giang
0123456789ab  kiểm tra trường học
              implements  9  Thực hiện [Thông báo số 77/TB-VPCP ngày 0…]
`);
  });

  test("what is held of a cited document: texts about it are no more than that", () => {
    const heading = (changes: Partial<CitedDocument>) =>
      rows(
        citingRows([{ cited: citedDocument(changes), citing: [citingRow(citedDocument(changes))] }]),
        PAPER,
      )
        .split("\n\n")[0]
        ?.split("\n");
    const notice = foundRow({ id: "bbbbbbbbbbbb", kind: "notice", subject: "Họp về an toàn trường học" });
    expect(heading({ title: null, notices: [notice] })).toEqual([
      "Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ      only a notice",
      "notice bbbbbbbbbbbb: Họp về an toàn trường học",
    ]);
    expect(heading({ title: null, candidates: [foundRow(), foundRow({ id: "fedcba987654" })] })).toEqual([
      "Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ          ambiguous",
      "may be 0123456789ab: 12/UBND-VX, 2022-03-04, UBND tỉnh Hà Giang",
      "may be fedcba987654: 12/UBND-VX, 2022-03-04, UBND tỉnh Hà Giang",
    ]);
    const { matches: _none, ...unnumbered } = foundRow({
      id: "2014c59a4e84",
      number: "/TB-VPCP",
      date: "2022-02",
    });
    const beside = [
      { as: "unnumbered" as const, row: unnumbered },
      { as: "notice" as const, row: notice },
    ];
    expect(heading({ id: "aaaaaaaaaaaa", title: null, beside })).toEqual([
      "Thông báo 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ       aaaaaaaaaaaa",
      "also unnumbered 2014c59a4e84: …/TB-VPCP, 2022-02-…, UBND tỉnh Hà Giang",
      "also notice bbbbbbbbbbbb: Họp về an toàn trường học",
    ]);
  });

  test("a heading that does not fit has its long words shortened; what became of it stands under it", () => {
    const cited = citedDocument({ issuer: "Ủy ban nhân dân tỉnh Bắc Kạn", title: null, became: [outcome()] });
    const text = rows(citingRows([{ cited, citing: [citingRow(cited)] }]), { ...PAPER, columns: 64 });
    expect(text.split("\n").slice(0, 2)).toEqual([
      "Thông báo 77/TB-VPCP, 2022-02-01, UBND tỉnh Bắc Kạn     not held",
      "replaced by 15/2023/QĐ-UBND (2023-06-01)",
    ]);
    expect(rows(citingRows([{ cited, citing: [citingRow(cited)] }]), { ...PAPER, columns: 50 })).toMatch(
      /^Thông báo 77\/TB-VPCP, 2022-02-01, UBND {4}not held\ntỉnh Bắc Kạn\n/,
    );
  });

  test("no line is wider than the paper, colours aside", async () => {
    for (const style of [PLAIN, await styleFor(true)]) {
      const lines = stripVTControlCharacters(rows(FOUND, { ...PAPER, columns: 60, style })).split("\n");
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(60);
    }
  });

  test("on a very wide terminal, issuer and mark stay within sight of each other", () => {
    expect(
      Math.max(
        ...rows(FOUND, { ...PAPER, columns: 400 })
          .split("\n")
          .map(widthOf),
      ),
    ).toBe(140);
  });

  test("colours only where the paper bears them", async () => {
    expect(rows(FOUND, PAPER)).not.toContain("\u001b");
    expect(rows(FOUND, { ...PAPER, style: await styleFor(true) })).toContain("\u001b[1m\u001b[32mSở Y tế");
  });

  test("control signs of a file are shown", () => {
    const hostile = foundRow({ subject: "a\u001b[2Jb\u202ec", number: "1/\u0007X", issuers: ["Sở\u009b"] });
    for (const sign of "\u0007\u001b\u009b\u202e") {
      expect(rows([hostile], PAPER)).not.toContain(sign);
      expect(table([hostile], PAPER)).not.toContain(sign);
    }
  });
});

describe("one line a row", () => {
  const LONG = "tăng cường kiểm tra an toàn thực phẩm ở các bếp ăn tập thể của trường học trên địa bàn tỉnh";
  const MARKED = [
    foundRow({ kind: "notice", subject: LONG, issuers: ["Ủy ban nhân dân Thành phố Hồ Chí Minh"] }),
    foundRow({ id: "fedcba987654", number: "66.15/2026/NQ-HĐND", subject: LONG }),
  ];

  test("where there is room, marks in a column of their own", () => {
    expect(table(FOUND, { ...PAPER, columns: 120 })).toBe(`\
ID              DATE        NUMBER      ISSUER              MARK               SUBJECT
0123456789ab    2022-03-04  12/UBND-VX  UBND tỉnh Hà Giang                     kiểm tra trường học
fedcba987654.2  2022-03-…   …-CV/BCSD   issuer unknown      notice unnumbered
`);
  });

  test("on 80 columns the issuer gives way, and the subject keeps its third", () => {
    expect(table(MARKED, { ...PAPER, columns: 80 })).toBe(`\
ID            DATE        NUMBER           ISSUER    SUBJECT
0123456789ab  2022-03-04  12/UBND-VX       UBND Th…  notice: tăng cường kiểm tr…
fedcba987654  2022-03-04  66.15/2026/NQ-…  UBND tỉ…  tăng cường kiểm tra an toà…
`);
  });

  test("what became of a document is a word, in a pipe all of it", () => {
    const became = [outcome({ partial: true }), outcome({ partial: true })];
    const lineIn = (columns: number | null) =>
      table([foundRow({ became })], { ...PAPER, columns }).split("\n")[1];
    expect(lineIn(80)).toContain("  replaced in part: kiểm tra");
    expect(lineIn(120)).toContain("  replaced in part  kiểm tra trường học");
    expect(lineIn(null)).toContain("  replaced in part by 15/2023/QĐ-UBND (2023-06-01), replaced in part by");
  });

  test("no line is wider than the paper", () => {
    for (const columns of [20, 40, 60, 80, 100, 140, 300])
      for (const line of table([...MARKED, ...FOUND], { ...PAPER, columns }).split("\n"))
        expect(widthOf(line)).toBeLessThanOrEqual(columns);
  });

  test("what is cited is said where it differs", () => {
    const citing = (...cited: CitedDocument[]) =>
      citingRows(cited.map((one) => ({ cited: one, citing: [citingRow(one)] })));
    const [first] = table(citing(citedDocument()), { ...PAPER, columns: 140 }).split("\n");
    expect(first).not.toContain("CITES");
    const two = citing(citedDocument(), citedDocument({ date: "2021-02-01" }));
    expect(table(two, { ...PAPER, columns: 140 })).toContain("Thông báo 77/TB-VPCP, 2021-02-01");
    expect(table(citing(citedDocument()), { ...PAPER, columns: null })).toContain("CITES");
  });

  test("bears as many rows as an archive holds", () => {
    const many = Array.from({ length: 200_000 }, () => foundRow());
    expect(table(many, { ...PAPER, columns: null }).split("\n")).toHaveLength(200_002);
  });

  test("as long as it is in a pipe", () => {
    const [, first] = table(FOUND, { ...PAPER, columns: null }).split("\n");
    expect(first?.endsWith("kiểm tra trường học")).toBe(true);
  });
});
