import { describe, expect, test } from "vitest";
import { renderers } from "../../../src/cli/renderers/index.js";
import type { Paper } from "../../../src/cli/renderers/renderer.js";
import { citingRows, restingRows } from "../../../src/cli/renderers/row.js";
import { PLAIN } from "../../../src/cli/text/style.js";
import { citedDocument, citingRow, foundRow, matchOf, outcome, restingRow } from "../fixtures.js";

const PAPER: Paper = { columns: null, style: PLAIN, isTerminal: false, shortenPath: (path) => path };
const MATCH = matchOf("giao |Sở Y tế| chủ trì", { task: "lead", name: "Sở Y tế tỉnh Hà Giang" });
const FOUND = [foundRow({ matches: [MATCH] }), foundRow({ id: "fedcba987654", number: null, subject: null })];
const cited = citedDocument();
const CITING = citingRows([{ cited, citing: [citingRow(cited)] }]);

const RESTING = restingRows("2022-03-04", [restingRow(cited)]);

const DOCUMENT = ["id", "paths", "kind", "type", "number", "date", "issuers", "subject", "status"];
const KEYS = [...DOCUMENT, "became", "matches"];
/** A new column goes to the end. */
const COLUMNS = [...DOCUMENT, "matches"];

describe("json and jsonl", () => {
  test("the keys of find, in their order", () => {
    const parsed = JSON.parse(renderers.json(FOUND, PAPER));
    expect(parsed.map((row: object) => Object.keys(row))).toEqual([KEYS, KEYS]);
    expect(parsed[0].matches).toEqual([
      {
        role: "tasked",
        task: "lead",
        name: "Sở Y tế tỉnh Hà Giang",
        via: "name",
        quote: "giao Sở Y tế chủ trì",
        line: 7,
      },
    ]);
  });

  test("the keys of cites; the quote of a citation is the citation, that of its match has the words around", () => {
    const [row] = JSON.parse(renderers.json(CITING, PAPER));
    expect(Object.keys(row)).toEqual([
      ...KEYS,
      "cited",
      "relations",
      "citations",
      "depth",
      "via",
      "days",
      "cycle",
    ]);
    expect(row.cited).toEqual({
      type: "Thông báo",
      number: "77/TB-VPCP",
      date: "2022-02-01",
      issuer: "Văn phòng Chính phủ",
      id: null,
    });
    expect(row.citations).toEqual([
      {
        type: "Thông báo",
        number: "77/TB-VPCP",
        date: "2022-02-01",
        relation: "implements",
        quote: "Thông báo số 77/TB-VPCP ngày 01/02/2022",
        line: 9,
        start: 210,
        end: 250,
      },
    ]);
    expect(row.matches[0].quote).toMatch(/^Thực hiện Thông báo .* Chính phủ$/);
  });

  test("one object a line", () => {
    const lines = renderers.jsonl(FOUND, PAPER).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["0123456789ab", "fedcba987654"]);
  });

  test("nothing found is an empty array, or no line", () => {
    expect(renderers.json([], PAPER)).toBe("[]\n");
    expect(renderers.jsonl([], PAPER)).toBe("");
  });
});

describe("csv and tsv", () => {
  test("a header, lists joined, null empty", () => {
    expect(renderers.csv(FOUND, PAPER)).toBe(`\
id,paths,kind,type,number,date,issuers,subject,status,matches,became
0123456789ab,/thu/cong-van.txt,dispatch,Công văn,12/UBND-VX,2022-03-04,Ủy ban nhân dân tỉnh Hà Giang,kiểm tra trường học,issued,"tasked (lead) by name, line 7: Sở Y tế tỉnh Hà Giang",
fedcba987654,/thu/cong-van.txt,dispatch,Công văn,,2022-03-04,Ủy ban nhân dân tỉnh Hà Giang,,issued,,
`);
  });

  test("of cites with what is cited", () => {
    const [header, line] = renderers.tsv(CITING, PAPER).split("\n");
    expect(header?.split("\t")).toEqual([
      ...COLUMNS,
      "cited",
      "citations",
      "became",
      "relations",
      "depth",
      "via",
      "days",
      "cycle",
    ]);
    expect(line?.split("\t").slice(10)).toEqual([
      "Thông báo, 77/TB-VPCP, 2022-02-01, Văn phòng Chính phủ",
      "implements, line 9: Thông báo số 77/TB-VPCP ngày 01/02/2022",
      "",
      "implements",
      "1",
      "",
      "31",
      "",
    ]);
  });

  test("what became of it is said in words", () => {
    const became = [outcome(), outcome({ how: "amended", partial: true })];
    const [header, line] = renderers.tsv([foundRow({ became })], PAPER).split("\n");
    expect(header?.split("\t").at(-1)).toBe("became");
    expect(line?.split("\t").at(-1)).toBe(
      "replaced by 15/2023/QĐ-UBND (2023-06-01); amended in part by 15/2023/QĐ-UBND (2023-06-01)",
    );
    expect(JSON.parse(renderers.jsonl([foundRow({ became })], PAPER)).became).toEqual(became);
  });

  test("of refs with what is held; one that is not held has no id and no path", () => {
    const [header, ...lines] = renderers.csv(RESTING, PAPER).trimEnd().split("\n");
    expect(header).toBe(
      `${COLUMNS.join(",")},citations,became,relations,holding,candidates,notices,depth,via,days,cycle`,
    );
    expect(lines[0]).toMatch(
      /^,,,Thông báo,77\/TB-VPCP,2022-02-01,Văn phòng Chính phủ,.*,implements,not held,,,1,,31,$/,
    );
    expect(JSON.parse(renderers.json(RESTING, PAPER))[0]).toMatchObject({
      id: null,
      paths: [],
      kind: null,
      status: null,
      number: "77/TB-VPCP",
      holding: "not held",
      depth: 1,
      via: null,
      days: 31,
    });
  });

  test.each(["=1+1", "+84", "-CV/BCSD", "@SUM(A1)"])("a cell %s never starts a formula", (number) => {
    for (const format of ["csv", "tsv"] as const) {
      expect(renderers[format]([foundRow({ number })], PAPER)).toContain(`'${number}`);
    }
  });

  test("a cell with a delimiter, a quotation mark or a line end stays one cell", () => {
    const text = renderers.csv([foundRow({ subject: 'về "dịch",\nđợt 2' })], PAPER);
    expect(text).toContain('"về ""dịch"", đợt 2"');
  });
});

test("paths: each file once, raw in a pipe, escaped on a terminal", () => {
  const found = [foundRow({ paths: ["/a b", "/\u001bx"] }), foundRow({ paths: ["/a b"] })];
  expect(renderers.paths(found, PAPER)).toBe("/a b\n/\u001bx\n");
  expect(renderers.paths(found, { ...PAPER, isTerminal: true })).toBe("/a b\n/\\x1bx\n");
});
