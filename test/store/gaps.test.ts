import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Gap } from "../../src/model/graph.js";
import { believed } from "../../src/store/sqlite/numbers/series.js";
import { agency, archiveOf, batchOf, cite, type Facts, textOf } from "./factory.js";

const LANG_SON = agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn");
const CA_MAU = agency("Ủy ban nhân dân tỉnh Cà Mau", "Cà Mau");
const BYT = agency("Bộ Y tế");
const CABINET = agency("Chính phủ");

let written = 0;
const paper = (number: string, facts: Facts = {}) =>
  textOf(`thư thứ ${written++}`, {
    type: "Công văn",
    date: "2021-06-01",
    issuers: [LANG_SON],
    number,
    ...facts,
  });
const papers = (symbol: string, serials: readonly (number | string)[], facts: Facts = {}) =>
  serials.map((serial) => paper(`${serial}${symbol}`, facts));

const said = ({ issuer, type, period, held, highest, missing, cited }: Gap) =>
  `${issuer}; ${type} ${period}: ${held}/${highest}, missing ${missing
    .map(([first, last]) => (first === last ? first : `${first}–${last}`))
    .join(" ")}${cited.length > 0 ? `, cited ${cited.join(" ")}` : ""}`;

const told = async (...texts: readonly (readonly ReturnType<typeof paper>[])[]) =>
  (await (await archiveOf(...texts.flat())).gaps()).map(said);

const DECISION = { type: "Quyết định" };

describe("what is missing in a register", () => {
  test("công văn together, whatever the unit", async () => {
    const texts = [paper("2/UBND-KGVX"), paper("3/UBND-TH"), paper("3/UBND-KT"), paper("7/UBND")];
    expect(await told(texts)).toEqual(["Ủy ban nhân dân tỉnh Lạng Sơn; Công văn 2021: 3/7, missing 1 4–6"]);
  });

  test("a suffix and a number within a number count as their number", async () => {
    expect(
      await told([paper("1/BYT-DP", { issuers: [BYT] }), paper("4a/BYT-DP", { issuers: [BYT] })]),
    ).toEqual(["Bộ Y tế; Công văn 2021: 2/4, missing 2–3"]);
  });

  test("of each type, place and year its own", async () => {
    const all = [
      papers("/QĐ-UBND", [1, 3], DECISION),
      papers("/KH-UBND", [1, 4], { type: "Kế hoạch" }),
      papers("/QĐ-UBND", [2, 5], { ...DECISION, issuers: [CA_MAU] }),
      papers("/QĐ-UBND", [1, 6], { ...DECISION, date: "2022-01-05" }),
    ];
    expect(await told(...all)).toEqual([
      "Ủy ban nhân dân tỉnh Lạng Sơn; Quyết định 2021: 2/3, missing 2",
      "Ủy ban nhân dân tỉnh Lạng Sơn; Kế hoạch 2021: 2/4, missing 2–3",
      "Ủy ban nhân dân tỉnh Cà Mau; Quyết định 2021: 2/5, missing 1 3–4",
      "Ủy ban nhân dân tỉnh Lạng Sơn; Quyết định 2022: 2/6, missing 2–5",
    ]);
  });

  test("rules with their year inside apart from single decisions; their year counts, not the day", async () => {
    const all = [
      papers("/2021/QĐ-UBND", [1, 3], { ...DECISION, date: "2022-01-03" }),
      papers("/QĐ-UBND", [1, 5], DECISION),
      papers("/2020/NĐ-CP", [29, 30], { type: "Nghị định", issuers: [CABINET], date: null }),
    ];
    expect(await told(...all)).toEqual([
      "Ủy ban nhân dân tỉnh Lạng Sơn; Quyết định quy phạm pháp luật 2021: 2/3, missing 2",
      "Ủy ban nhân dân tỉnh Lạng Sơn; Quyết định 2021: 2/5, missing 2–4",
      "Chính phủ; Nghị định 2020: 2/30, missing 1–28",
    ]);
  });

  test("secret papers apart", async () => {
    const all = [papers("/UBND-NC", [1, 3]), papers("/UBND-NC", [1, 2, 6], { secrecy: "MẬT" })];
    expect(await told(...all)).toEqual([
      "Ủy ban nhân dân tỉnh Lạng Sơn; Công văn 2021: 2/3, missing 2",
      "Ủy ban nhân dân tỉnh Lạng Sơn; Công văn mật 2021: 3/6, missing 3–5",
    ]);
  });

  test("of the Party a term, and all organs of a committee in one register", async () => {
    const organ = (name: string, date: string) => ({
      type: "Công văn",
      issuers: [agency(`${name} Lạng Sơn`, "Lạng Sơn")],
      date,
    });
    const all = [
      papers("-CV/TU", [1, 4], organ("Tỉnh ủy", "2020-11-01")),
      papers("-CV/TU", [2, 7], organ("Ban Thường vụ Tỉnh ủy", "2023-11-01")),
      papers("-CV/TU", [9, 10], organ("Thường trực Tỉnh ủy", "2020-09-30")),
    ];
    expect(await told(...all)).toEqual([
      "Ban Thường vụ Tỉnh ủy Lạng Sơn; Công văn 2020–2025: 4/7, missing 3 5–6",
      "Thường trực Tỉnh ủy Lạng Sơn; Công văn 2015–2020: 2/10, missing 1–8",
    ]);
  });

  test("of the National Assembly a term, laws and codes together", async () => {
    const assembly = { issuers: [agency("Quốc hội")] };
    const all = [
      [paper("1/2016/QH14", { ...assembly, type: "Luật", date: "2016-11-17" })],
      [paper("4/2019/QH14", { ...assembly, type: "Bộ luật", date: "2019-11-20" })],
      [paper("2/2020/QH14", { ...assembly, type: "Nghị quyết", date: "2020-06-01" })],
    ];
    expect(await told(...all)).toEqual(["Quốc hội; Luật QH14: 2/4, missing 2–3"]);
  });

  test("a joint paper is of the first that issued it", async () => {
    const joint = { type: "Thông tư liên tịch", issuers: [BYT, agency("Bộ Nội vụ")] };
    const all = [
      papers("/2015/TTLT-BYT-BNV", [3], joint),
      papers("/2015/TTLT-BYT-BTC", [5], { ...joint, issuers: [BYT, agency("Bộ Tài chính")] }),
    ];
    expect(await told(...all)).toEqual(["Bộ Y tế; Thông tư liên tịch 2015: 2/5, missing 1–2 4"]);
  });

  test.each<[string, ReturnType<typeof paper>[]]>([
    ["all are held", papers("/QĐ-UBND", [1, 2, 3], DECISION)],
    ["one alone is held", papers("/QĐ-UBND", [7], DECISION)],
    ["the year is not known", papers("/QĐ-UBND", [1, 7], { ...DECISION, date: null })],
    ["the issuer is not known", papers("/QĐ-UBND", [1, 7], { ...DECISION, issuers: [] })],
    [
      "its place is not known",
      papers("/QĐ-UBND", [1, 7], { ...DECISION, issuers: [agency("Ủy ban nhân dân")] }),
    ],
    ["they are notices", papers("/QĐ-UBND", [1, 7], { ...DECISION, kind: "notice" })],
    ["they are drafts", papers("/QĐ-UBND", [1, 7], { ...DECISION, status: "draft" })],
    ["their serials are no numbers", papers("/QĐ-UBND", [1, "99999999999999999999"], DECISION)],
  ])("nothing, where %s", async (_, texts) => expect(await told(texts)).toEqual([]));
});

describe("missing numbers that are cited are marked", () => {
  const citing = (facts: Parameters<typeof cite>[2], more: Facts = {}) => {
    const words = `thư dẫn ${written++}`;
    return textOf(words, { issuers: [LANG_SON], citations: [cite(words, "thư", facts)], ...more });
  };
  const number = (text: string) => ({
    text,
    serial: /^\d+/.exec(text)![0],
    year: null,
    symbol: text.replace(/^\d+.(?:\d{4}.)?/, ""),
  });
  const held = papers("/QĐ-UBND", [1, 9], DECISION);

  test.each<[string, Parameters<typeof cite>[2], string]>([
    [
      "by its issuer",
      { number: number("5/QĐ-UBND"), date: "2021-03-01", issuer: LANG_SON, type: "Quyết định" },
      ", cited 5",
    ],
    ["without its type", { number: number("5/QĐ-UBND"), date: "2021", issuer: LANG_SON }, ", cited 5"],
    ["by a paper of the place", { number: number("5/QĐ-UBND"), date: "2021-03-01" }, ", cited 5"],
    ["of another year", { number: number("5/QĐ-UBND"), date: "2020-03-01", issuer: LANG_SON }, ""],
    ["of another place", { number: number("5/QĐ-UBND"), date: "2021-03-01", issuer: CA_MAU }, ""],
    ["of another type", { number: number("5/KH-UBND"), date: "2021-03-01", issuer: LANG_SON }, ""],
    ["with its year inside", { number: number("5/2021/QĐ-UBND"), date: "2021-03-01", issuer: LANG_SON }, ""],
    ["without its day", { number: number("5/QĐ-UBND"), issuer: LANG_SON }, ""],
    ["one that is held", { number: number("9/QĐ-UBND"), date: "2021-03-01", issuer: LANG_SON }, ""],
    [
      "one above all that are held",
      { number: number("12/QĐ-UBND"), date: "2021-03-01", issuer: LANG_SON },
      "",
    ],
  ])("%s", async (_, facts, marked) => {
    expect(await told(held, [citing(facts)])).toEqual([
      `Ủy ban nhân dân tỉnh Lạng Sơn; Quyết định 2021: 2/9, missing 2–8${marked}`,
    ]);
  });

  test("a công văn by whatever unit", async () => {
    const letter = { number: number("2/UBND-NC"), date: "2021-03-01", issuer: LANG_SON };
    expect(await told(papers("/UBND-TH", [1, 3]), [citing(letter)])).toEqual([
      "Ủy ban nhân dân tỉnh Lạng Sơn; Công văn 2021: 2/3, missing 2, cited 2",
    ]);
  });

  test("of the centre without its issuer", async () => {
    const decree = { number: number("30/2020/NĐ-CP"), date: null };
    const texts = papers("/2020/NĐ-CP", [34], { type: "Nghị định", issuers: [CABINET] });
    expect(await told(texts, [citing(decree)])).toEqual([
      "Chính phủ; Nghị định 2020: 1/34, missing 1–33, cited 30",
    ]);
  });
});

describe("a number far from all others is not believed", () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
  test.each<[string, readonly number[], number | undefined]>([
    ["a digit more", [...upTo(50), 5000], 50],
    ["two of them", [...upTo(50), 5000, 20210], 50],
    ["not the next hundred", [...upTo(20), 90], 90],
    ["not where few are held", [3, 5, 450], 450],
    ["not where as many follow", [1, ...upTo(20).map((n) => n + 5000)], 5020],
    ["none", [], undefined],
  ])("%s", (_, numbers, highest) => expect(believed(numbers).at(-1)).toBe(highest));
});

const SOME = [
  ...papers("/UBND-TH", [1, 4, 9]),
  ...papers("/QĐ-UB", [1, 2, 8], DECISION),
  ...papers("/QĐ-UBND", [3, 12], DECISION),
  ...papers("/QĐ-UBND", [3, 12], { ...DECISION, issuers: [CA_MAU] }),
  ...papers("/2021/QĐ-UBND", [2, "4a"], DECISION),
];

test("no order of ingest changes the answer", async () => {
  const expected = await (await archiveOf(...SOME)).gaps();
  expect(expected).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(SOME, { minLength: SOME.length }), async (texts) => {
      const archive = await archiveOf(...texts.slice(0, 5));
      await archive.put(batchOf(...texts.slice(5)));
      expect(await archive.gaps()).toEqual(expected);
      await archive.close();
    }),
    { numRuns: 20 },
  );
});
