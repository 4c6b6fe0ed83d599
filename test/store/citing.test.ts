import { describe, expect, test } from "vitest";
import type { Archive, ReadText } from "../../src/model/archive.js";
import type { Citation } from "../../src/model/citation.js";
import { ONE_STEP } from "../../src/model/graph.js";
import type { Reference } from "../../src/model/query.js";
import { agency, archiveOf, cite, idOf, numberOf, query, reference, textOf } from "./factory.js";

const lines = new Map<string, string>();

/** A letter that cites what it is told to, each in a line of its own. */
function letter(name: string, date: string, ...cited: readonly (Partial<Citation> | string)[]): ReadText {
  const quotes = cited.map((_, at) => `văn bản thứ ${at}`);
  const words = [name, ...quotes.map((quote) => `Căn cứ ${quote}.`)].join("\n");
  const text = textOf(words, { date, citations: cited.map((facts, at) => cite(words, quotes[at]!, facts)) });
  lines.set(idOf(text), name);
  return text;
}

const numbered = (number: string, facts: Partial<Citation> = {}) => ({ number: numberOf(number), ...facts });
const byLangSon = { issuer: agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn") };
const byLaiChau = { issuer: agency("Ủy ban nhân dân tỉnh Lai Châu", "Lai Châu") };
const byPremier = { issuer: agency("Thủ tướng Chính phủ") };

/** `date issuer: who` of each group. */
async function groupsOf(archive: Archive, asked: Reference): Promise<string[]> {
  const groups = await archive.citing(asked, ONE_STEP);
  return groups.map(({ cited, citing }) => {
    const who = citing.map(({ id, citations }) => lines.get(id)! + "+".repeat(citations.length - 1));
    return [cited.date ?? "undated", cited.issuer ?? "anyone", ...who].join(" ");
  });
}

describe("who cites a number", () => {
  test.each<[string, readonly ReadText[], Reference, readonly string[]]>([
    [
      "newest citing first, each with all its places",
      [
        letter("a", "2021-01-01", numbered("1/CT-TTg", { date: "2020-05-05" })),
        letter("b", "2021-02-01", numbered("1/CT-TTg", { date: "2020-05-05" }), "1/CT-TTg", "2/CT-TTg"),
      ],
      reference("01/CT-TTg"),
      ["2020-05-05 anyone b+ a"],
    ],
    [
      "another year is another document; who does not say the year stands apart",
      [
        letter("old", "2020-02-01", numbered("1/CT-TTg", { date: "2020-01-05" })),
        letter("new", "2021-02-01", numbered("1/CT-TTg", { date: "2021-01-07" })),
        letter("any", "2021-03-01", "1/CT-TTg"),
      ],
      reference("1/CT-TTg"),
      ["2021-01-07 anyone new", "2020-01-05 anyone old", "undated anyone any"],
    ],
    [
      "who does not say the year means the one there is",
      [
        letter("says", "2020-02-01", numbered("1/CT-TTg", { date: "2020-01-05", ...byPremier })),
        letter("any", "2021-03-01", "1/CT-TTg"),
      ],
      reference("1/CT-TTg"),
      ["2020-01-05 Thủ tướng Chính phủ any says"],
    ],
    [
      "within one text a later mention means the dated one",
      [
        letter("old", "2020-02-01", numbered("1/CT-TTg", { date: "2020-01-05" }), "1/CT-TTg"),
        letter("new", "2021-02-01", numbered("1/CT-TTg", { date: "2021-01-07" }), "1/CT-TTg"),
      ],
      reference("1/CT-TTg"),
      ["2021-01-07 anyone new+", "2020-01-05 anyone old+"],
    ],
    [
      "--year keeps that year and who does not say",
      [
        letter("old", "2020-02-01", numbered("1/CT-TTg", { date: "2020-01-05" })),
        letter("new", "2021-02-01", numbered("1/CT-TTg", { date: "2021-01-07" })),
        letter("any", "2021-03-01", "1/CT-TTg"),
      ],
      reference("1/CT-TTg", "2020"),
      ["2020-01-05 anyone old", "undated anyone any"],
    ],
    [
      "another province's is another document, on the same day too",
      [
        letter("north", "2021-02-01", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLangSon })),
        letter("west", "2021-02-02", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLaiChau })),
        letter("north undated", "2021-02-03", numbered("15/QĐ-UBND", byLangSon)),
        letter("any", "2021-02-04", numbered("15/QĐ-UBND", { date: "2021-01-05" })),
      ],
      reference("15/QĐ-UBND"),
      [
        "2021-01-05 anyone any",
        "2021-01-05 Ủy ban nhân dân tỉnh Lai Châu west",
        "2021-01-05 Ủy ban nhân dân tỉnh Lạng Sơn north undated north",
      ],
    ],
    [
      "an issuer asked for leaves the others out",
      [
        letter("north", "2021-02-01", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLangSon })),
        letter("west", "2021-02-02", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLaiChau })),
      ],
      reference({ number: numberOf("15/QĐ-UBND"), ...byLaiChau }),
      ["2021-01-05 Ủy ban nhân dân tỉnh Lai Châu west"],
    ],
    [
      "one body called by two names is one",
      [
        letter("full", "2021-02-01", numbered("1/CT-TTg", { date: "2021-01-05", ...byPremier })),
        letter(
          "short",
          "2021-02-02",
          numbered("1/CT-TTg", { date: "2021-01-05", issuer: agency("Chính phủ") }),
        ),
      ],
      reference("1/CT-TTg"),
      ["2021-01-05 Chính phủ short full"],
    ],
    [
      "a number with its year comes once: another day is a slip",
      [
        letter(
          "a",
          "2021-02-01",
          numbered("30/2020/NĐ-CP", { date: "2020-03-05", issuer: agency("Chính phủ") }),
        ),
        letter(
          "b",
          "2021-02-02",
          numbered("30/2020/NĐ-CP", { date: "2020-03-05", issuer: agency("Chính phủ") }),
        ),
        letter(
          "slip",
          "2021-02-03",
          numbered("30/2020/NĐ-CP", { date: "2020-03-15", issuer: agency("Chính phủ") }),
        ),
      ],
      reference("30/2020/NĐ-CP"),
      ["2020-03-05 Chính phủ slip b a"],
    ],
    [
      "a month known is met by its days",
      [
        letter("month", "2021-02-01", numbered("7/KL-TW", { date: "2020-08" })),
        letter("day", "2021-02-02", numbered("7/KL-TW", { date: "2020-08-24" })),
      ],
      reference(numbered("7/KL-TW", { date: "2020-08-24" })),
      ["2020-08-24 anyone day month"],
    ],
    ["nobody", [letter("a", "2021-01-01", "1/CT-TTg")], reference("2/CT-TTg"), []],
  ])("%s", async (_why, texts, asked, groups) => {
    for (const order of [texts, texts.toReversed()])
      expect(await groupsOf(await archiveOf(...order), asked)).toEqual(groups);
  });
});

describe("who cites what has no number", () => {
  const land = { type: "Luật", title: "Đất đai" };
  const wire = { type: "Điện", issuer: agency("Thường trực Ban Bí thư") };

  test.each<[string, readonly ReadText[], Reference, readonly string[]]>([
    [
      "a law by its name",
      [
        letter("a", "2021-01-01", land),
        letter("b", "2021-01-02", { ...land, number: numberOf("45/2013/QH13"), date: "2013-11-29" }),
        letter("c", "2021-01-03", { type: "Luật", title: "Đất" }),
        letter("d", "2021-01-04", { type: "Nghị định", title: "Đất đai" }),
      ],
      reference({ type: "Luật", title: "đất đai" }),
      ["2013-11-29 anyone b a"],
    ],
    [
      "a law by its number alone, with who calls it by name and day",
      [
        letter("name and day", "2021-01-01", { ...land, date: "2013-11-29" }),
        letter("name and number", "2021-01-02", { ...land, number: numberOf("45/2013/QH13") }),
        letter("another", "2021-01-03", { ...land, number: numberOf("13/2003/QH11"), date: "2003-11-26" }),
      ],
      reference("45/2013/QH13"),
      ["2013-11-29 anyone name and number name and day"],
    ],
    [
      "a law of one name comes once a year: another day is a slip",
      [
        letter("a", "2025-06-01", { ...land, date: "2024-01-18" }),
        letter("b", "2025-06-02", { ...land, date: "2024-01-18" }),
        letter("slip", "2025-06-03", { ...land, date: "2024-01-08" }),
        letter("old", "2014-06-03", { ...land, date: "2013" }),
        letter("older", "2014-06-02", { ...land, date: "2003-11-26" }),
      ],
      reference({ type: "Luật", title: "Đất đai" }),
      ["2024-01-18 anyone slip b a", "2013 anyone old", "2003-11-26 anyone older"],
    ],
    [
      "a law by its name and year: not another law of that year",
      [
        letter("a", "2025-06-01", { ...land, date: "2024-01-18" }),
        letter("undated", "2025-06-02", land),
        letter("old", "2014-06-03", { ...land, date: "2013-11-29" }),
        letter("another", "2025-06-03", { type: "Luật", title: "Đầu tư công", date: "2024-11-29" }),
        letter("some law", "2025-06-04", { type: "Luật", date: "2024" }),
      ],
      reference({ ...land, date: "2024" }),
      ["2024-01-18 anyone a", "undated anyone undated"],
    ],
    [
      "by type and day, where a mention leaves out the title",
      [
        letter("a", "2025-06-01", { type: "Luật", date: "2024-01-18" }),
        letter("b", "2025-06-02", { type: "Luật", title: "Các tổ chức tín dụng", date: "2024-01-18" }),
      ],
      reference({ ...land, date: "2024-01-18" }),
      ["2024-01-18 anyone a"],
    ],
    [
      "a wire by type, issuer and day",
      [
        letter("a", "2021-01-06", { ...wire, date: "2021-01-05" }),
        letter("b", "2021-01-07", { ...wire, date: "2021-01-05", title: "phòng dịch" }),
        letter("other day", "2021-01-08", { ...wire, date: "2021-01-06" }),
        letter("other body", "2021-01-08", { type: "Điện", date: "2021-01-05", ...byPremier }),
      ],
      reference({ ...wire, date: "2021-01-05" }),
      ["2021-01-05 Thường trực Ban Bí thư b a"],
    ],
  ])("%s", async (_why, texts, asked, groups) => {
    for (const order of [texts, texts.toReversed()])
      expect(await groupsOf(await archiveOf(...order), asked)).toEqual(groups);
  });
});

describe("the document that is cited", () => {
  const citing = letter("citing", "2021-02-01", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLangSon }));
  const asked = reference("15/QĐ-UBND");
  const decision = (words: string, facts: Parameters<typeof textOf>[1]) =>
    textOf(words, { type: "Quyết định", number: "15/QĐ-UBND", date: "2021-01-05", ...facts });
  const held = decision("bản chính", { issuers: [byLangSon.issuer], subject: "giao chỉ tiêu" });
  const another = decision("của tỉnh khác", { issuers: [byLaiChau.issuer] });
  const otherYear = decision("của năm khác", { date: "2022-01-05" });
  const copy = decision("bản sao", { issuers: [byLangSon.issuer] });
  const notice = decision("tin về quyết định", { kind: "notice", issuers: [byLangSon.issuer] });

  const cited = async (...texts: readonly ReadText[]) =>
    (await (await archiveOf(citing, ...texts)).citing(asked, ONE_STEP))[0]!.cited;

  test("is what its mentions say where it is not held", async () => {
    expect(await cited(another, otherYear)).toMatchObject({
      type: null,
      number: { text: "15/QĐ-UBND" },
      date: "2021-01-05",
      issuer: "Ủy ban nhân dân tỉnh Lạng Sơn",
      id: null,
      candidates: [],
    });
  });

  test("is what it says itself where it is held", async () => {
    expect(await cited(held, another, notice)).toMatchObject({
      type: "Quyết định",
      title: "giao chỉ tiêu",
      id: idOf(held),
      candidates: [],
    });
  });

  test("is not held where only a notice of it is", async () => {
    const { id, candidates, notices } = await cited(notice);
    expect([id, candidates, notices.map((row) => row.id)]).toEqual([null, [], [idOf(notice)]]);
  });

  test("is ambiguous where several may be meant", async () => {
    const { id, candidates } = await cited(held, copy);
    expect(id).toBeNull();
    expect(candidates.map((row) => row.id).sort()).toEqual([held, copy].map(idOf).sort());
  });

  test("is not the notice that reports it", async () => {
    const words = "Tin: Quyết định số 15/QĐ-UBND";
    const report = textOf(words, {
      kind: "notice",
      number: "15/QĐ-UBND",
      citations: [cite(words, "15/QĐ-UBND", { number: numberOf("15/QĐ-UBND"), relation: "reports" })],
    });
    const [group] = await (await archiveOf(report)).citing(asked, ONE_STEP);
    expect(group?.cited.id).toBeNull();
  });
});

describe("a document among others", () => {
  const decision = textOf("quyết định", {
    type: "Quyết định",
    number: "15/QĐ-UBND",
    date: "2021-01-05",
    issuers: [byLangSon.issuer],
    citations: [cite("quyết định", "quyết", "1/CT-TTg"), cite("quyết định", "định", "2/CT-TTg")],
  });
  const directive = textOf("chỉ thị", { type: "Chỉ thị", number: "1/CT-TTg", date: "2020-12-01" });
  const citing = letter("citing", "2021-02-01", numbered("15/QĐ-UBND", { date: "2021-01-05", ...byLangSon }));
  const elsewhere = letter("elsewhere", "2021-02-02", numbered("15/QĐ-UBND", byLaiChau));

  test("knows what of it is held and who cites it", async () => {
    const archive = await archiveOf(decision, directive, citing, elsewhere);
    const held = await archive.document(idOf(decision));
    expect(held?.holdings).toEqual(["held", "not held"]);
    expect(held?.citedBy.map(({ id }) => id)).toEqual([idOf(citing)]);
    expect(held?.text).toBe("quyết định");
    expect(held?.record.number?.text).toBe("15/QĐ-UBND");
    expect(held?.record.path).toBe(held?.row.paths[0]);
  });

  test("knows where only a notice of what it cites is held", async () => {
    const notice = textOf("tin", { kind: "notice", type: "Chỉ thị", number: "1/CT-TTg", date: "2020-12-01" });
    const held = await (await archiveOf(decision, notice)).document(idOf(decision));
    expect(held?.holdings).toEqual(["only a notice", "not held"]);
  });

  test("is found by a reference, itself before a notice of it, newest first", async () => {
    const notice = textOf("tin", { kind: "notice", number: "15/QĐ-UBND", date: "2023-01-05" });
    const later = textOf("năm sau", { number: "15/QĐ-UBND", date: "2022-01-05" });
    const archive = await archiveOf(notice, decision, later);
    const ids = async (asked: Reference) => (await archive.candidates(asked)).map(({ id }) => id);
    expect(await ids(reference("15/QĐ-UBND"))).toEqual([later, decision, notice].map(idOf));
    expect(await ids(reference("15/QĐ-UBND", "2021"))).toEqual([idOf(decision)]);
    expect(await ids(reference({ type: "Quyết định", date: "2021-01-05" }))).toEqual([idOf(decision)]);
    expect(await ids(reference("16/QĐ-UBND"))).toEqual([]);
  });

  test("is found by the beginning of its id", async () => {
    const archive = await archiveOf(decision);
    const { sha256 } = decision;
    for (const id of [sha256.slice(0, 7), sha256.slice(0, 12), sha256, `${sha256.slice(0, 12)}.1`])
      expect((await archive.withId(id)).map((row) => row.id)).toEqual([idOf(decision)]);
    for (const id of [sha256.slice(0, 6), `${sha256.slice(0, 7)}.2`, "0000000", "", "x", `${sha256}0`])
      expect(await archive.withId(id)).toEqual([]);
    expect(await archive.document("000000000000")).toBeNull();
  });

  test("is found by what it cites", async () => {
    const archive = await archiveOf(decision, directive, citing);
    const { rows } = await archive.find(query({ cites: reference("1/CT-TTg") }));
    expect(rows.map(({ id }) => id)).toEqual([idOf(decision)]);
    expect(rows[0]?.matches).toEqual([
      {
        role: "cites",
        task: null,
        name: "1/CT-TTg",
        via: "name",
        quote: "quyết định",
        marked: [0, 5],
        line: 1,
      },
    ]);
  });
});
