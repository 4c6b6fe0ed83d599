import { describe, expect, test } from "vitest";
import type { ReadText } from "../../src/model/archive.js";
import type { Citation } from "../../src/model/citation.js";
import { agency, archiveOf, cite, type Facts, idOf, idsFound, numberOf, query, textOf } from "./factory.js";

const north = agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn");

/** A decision of Lạng Sơn that cites what it is told to. */
function decision(
  number: string,
  date: string,
  cites: readonly Partial<Citation>[],
  facts: Facts = {},
): ReadText {
  const words = `Quyết định ${number} ngày ${date}`;
  const citations = cites.map((one) => cite(words, "định", one));
  return textOf(words, { type: "Quyết định", number, date, issuers: [north], citations, ...facts });
}

const old = decision("1/QĐ-UBND", "2020-01-05", []);
const called = { number: numberOf("1/QĐ-UBND"), date: "2020-01-05", issuer: north };

describe("what became of a document", () => {
  const became = async (...texts: readonly ReadText[]) => {
    const archive = await archiveOf(old, ...texts);
    const { rows } = await archive.find(query({ numberKey: "1/qd-ubnd" }));
    return rows
      .find(({ id }) => id === idOf(old))!
      .became.map(
        ({ how, partial, by }) =>
          `${how}${partial ? " in part" : ""} by ${by.number} ${by.date} ${by.id !== null}`,
      );
  };

  test.each<[string, readonly ReadText[], readonly string[]]>([
    ["nothing, where nobody says so", [decision("2/QĐ-UBND", "2021-01-05", [called])], []],
    [
      "replaced, amended, in part; the latest first",
      [
        decision("2/QĐ-UBND", "2021-01-05", [{ ...called, relation: "amends", partial: true }]),
        decision("3/QĐ-UBND", "2022-01-05", [{ ...called, relation: "replaces" }]),
      ],
      ["replaced by 3/QĐ-UBND 2022-01-05 true", "amended in part by 2/QĐ-UBND 2021-01-05 true"],
    ],
    [
      "not by a draft, nor by a notice",
      [
        decision("2/QĐ-UBND", "2021-01-05", [{ ...called, relation: "replaces" }], { status: "draft" }),
        decision("3/QĐ-UBND", "2021-01-05", [{ ...called, relation: "replaces" }], { kind: "notice" }),
      ],
      [],
    ],
    [
      "what a third text says, held or not",
      [
        decision("4/QĐ-UBND", "2023-01-05", [
          { ...called, amendedBy: ["2/QĐ-UBND", "9/QĐ-UBND"] },
          { number: numberOf("2/QĐ-UBND"), date: "2021-01-05" },
          { number: numberOf("9/QĐ-UBND"), date: "2021-09-05" },
        ]),
        decision("2/QĐ-UBND", "2021-01-05", []),
      ],
      ["amended by 9/QĐ-UBND 2021-09-05 false", "amended by 2/QĐ-UBND 2021-01-05 true"],
    ],
    [
      "once, however many say it; how much of it the paper itself knows",
      [
        decision("4/QĐ-UBND", "2023-01-05", [
          { ...called, amendedBy: ["2/QĐ-UBND"] },
          { number: numberOf("2/QĐ-UBND"), date: "2021-01-05" },
        ]),
        decision("2/QĐ-UBND", "2021-01-05", [{ ...called, relation: "amends", partial: true }]),
      ],
      ["amended in part by 2/QĐ-UBND 2021-01-05 true"],
    ],
    [
      "by the paper that a text says replaced it, not by that text",
      [
        decision("4/QĐ-UBND", "2023-01-05", [
          { number: numberOf("2/QĐ-UBND"), date: "2021-01-05", relation: "basis" },
          { ...called, relation: "replaces", amendedBy: ["2/QĐ-UBND"] },
        ]),
      ],
      ["replaced by 2/QĐ-UBND 2021-01-05 false"],
    ],
    [
      "as the text that says most of it",
      ["4/QĐ-UBND", "5/QĐ-UBND", "6/QĐ-UBND"].map((number, at) =>
        decision(number, "2023-01-05", [
          { ...called, amendedBy: ["2/2021/QĐ-UBND"] },
          { number: numberOf("2/2021/QĐ-UBND"), ...(at === 1 && { date: "2021-02-05" }) },
        ]),
      ),
      ["amended by 2/2021/QĐ-UBND 2021-02-05 false"],
    ],
    [
      "by the law in whose name it is listed",
      [
        decision("4/QĐ-UBND", "2023-01-05", [
          { type: "Luật", title: "sửa đổi Quyết định số 1", date: "2021-02-03", start: 0, end: 30 },
          { ...called, relation: "amends", start: 10, end: 20 },
        ]),
      ],
      ["amended by null 2021-02-03 false"],
    ],
  ])("%s", async (_, texts, expected) => {
    expect(await became(...texts)).toEqual(expected);
    expect(await became(...texts.toReversed())).toEqual(expected);
  });

  test("is asked for by find", async () => {
    const amending = decision("2/QĐ-UBND", "2021-01-05", [{ ...called, relation: "amends" }]);
    const archive = await archiveOf(old, amending);
    expect(await idsFound(archive, { amended: true })).toEqual([idOf(old)]);
    expect(await idsFound(archive, { replaced: true })).toEqual([]);
    expect(await idsFound(archive, { amended: true, numberKey: "2/qd-ubnd" })).toEqual([]);
  });
});

describe("what stands beside a document", () => {
  const BODY = Array.from({ length: 120 }, (_, at) => `câu thứ ${at} nói về việc ${at * 7}`).join("; ");
  const text = (head: string, facts: Facts) =>
    textOf(`${head}\n${BODY}`, { type: "Quyết định", issuers: [north], ...facts });
  const signed = text("Số 1", { number: "1/QĐ-UBND", date: "2020-01-05" });
  const scan = text("So 1", { number: "1/QĐ-UBND", date: "2020-01-05" });
  const blank = text("Số …", { number: "/QĐ-UBND", date: "2020-01", status: "unnumbered" });
  const news = textOf("tin", { kind: "notice", number: "1/QĐ-UBND", date: "2020-01-05", issuers: [north] });
  const other = textOf("văn bản khác hẳn, không giống chút nào với văn bản kia cả", {
    number: "/QĐ-UBND",
    date: "2020-01",
    status: "draft",
    issuers: [north],
  });

  test("copies, unnumbered texts, notices; nothing else of that symbol", async () => {
    const archive = await archiveOf(signed, scan, blank, news, other);
    const beside = async (one: ReadText) =>
      (await archive.document(idOf(one)))!.beside.map(({ as, row }) => [as, row.id]);
    expect(await beside(signed)).toEqual([
      ["copy", idOf(scan)],
      ["unnumbered", idOf(blank)],
      ["notice", idOf(news)],
    ]);
    expect((await beside(blank)).sort()).toEqual(
      [
        ["copy", idOf(scan)],
        ["copy", idOf(signed)],
      ].sort(),
    );
    expect(await beside(other)).toEqual([]);
  });

  test("copies are one paper for who cites it: the smallest hash stands for them", async () => {
    const citing = decision("9/QĐ-UBND", "2021-01-05", [called]);
    const [first, second] = [signed, scan].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    const archive = await archiveOf(signed, scan, citing);
    const [row] = (await archive.restsOn(idOf(citing), {
      depth: 1,
      relations: [],
      from: null,
      to: null,
      issuer: null,
      limit: null,
    }))!;
    expect([row?.holding, row?.row?.id]).toEqual(["held", idOf(first!)]);
    expect(row?.cited.beside.map((one) => [one.as, one.row.id])).toEqual([["copy", idOf(second!)]]);
    for (const one of [first!, second!])
      expect((await archive.document(idOf(one)))?.citedBy.map(({ id }) => id)).toEqual([idOf(citing)]);
  });
});
