import { describe, expect, test } from "vitest";
import type { ReadText } from "../../src/model/archive.js";
import { archiveOf, idOf, idsFound, query, terms, textOf } from "./factory.js";

const plain = textOf("Tăng cường phòng, chống cháy rừng. Bảo vệ nguồn nước.", { subject: "phòng cháy rừng" });
const other = textOf("Chống cháy nổ tại chợ; phong trào thi đua.", { subject: "an toàn chợ" });
const unmarked = textOf("PHONG CHONG CHAY RUNG, so 12, viet khong dau", { subject: null });
const composed = textOf("Cụm công nghiệp Hoà Bình, thuỷ lợi".normalize("NFD").normalize("NFC"), {});
const archive = await archiveOf(plain, other, unmarked, composed);
const idsOf = (...texts: readonly ReadText[]) => texts.map(idOf).sort();
const found = async (asked: Parameters<typeof idsFound>[1]) => (await idsFound(archive, asked)).sort();

describe("words", () => {
  test.each([
    [["chay"], [plain, other, unmarked], "without marks"],
    [["cháy"], [plain, other, unmarked], "with marks, in any spelling"],
    [["chay", "rung"], [plain, unmarked], "all of them"],
    [["chống cháy"], [plain, other, unmarked], "a phrase goes over signs"],
    [["cháy chống"], [], "in its order"],
    [["nghi*"], [composed], "a prefix"],
    [["công ngh*"], [composed], "a prefix at the end of a phrase"],
    [["hòa bình"], [composed], "hoà is hòa"],
    [["đua"], [other], "đ is d"],
    [["DUA"], [other], "in any case"],
    [["xyz"], [], "what no text has"],
    [["12"], [unmarked], "a number among the words"],
    [[","], [], "a sign is no word"],
    [["cháy", ","], [plain, other, unmarked], "and asks nothing beside words"],
  ])("%j (%#)", async (words, texts, _why) => {
    expect(await found({ words: terms(...words) })).toEqual(idsOf(...texts));
  });

  test.each([
    [{ words: terms("chay"), not: terms("cho") }, [plain, unmarked], "--not"],
    [{ not: terms("cho", "khong dau") }, [plain, composed], "--not alone, any of them"],
    [{ not: terms(",") }, [plain, other, unmarked, composed], "--not of no word"],
    [{ subject: terms("cháy") }, [plain], "--subject"],
    [{ subject: terms("chợ"), words: terms("thi đua") }, [other], "--subject and words"],
    [{ subject: terms("thi đua") }, [], "--subject is not the text"],
  ])("%#: %o", async (asked, texts, _why) => {
    expect(await found(asked)).toEqual(idsOf(...texts));
  });

  test("with marks find texts that have them first, whatever the order asked for", async () => {
    const marked = textOf("Về việc mã số", { date: "2001-01-01" });
    const without = textOf("ma so, ma so, ma so", { date: "2020-01-01" });
    const wrong = textOf("Nhà máy mà sơ sài; mã hàng, biển số", { date: "2021-01-01" });
    const old = textOf("MÃ SỐ thuế", { date: "1999-01-01" });
    const one = await archiveOf(without, wrong, old, marked);
    const order = [marked, old, wrong, without].map(idOf);
    expect(await idsFound(one, { words: terms("mã số") })).toEqual(order);
    expect(await idsFound(one, { words: terms("mã số"), limit: 1 })).toEqual(order.slice(0, 1));
    expect(await idsFound(one, { words: terms("mã số"), limit: 3 })).toEqual(order.slice(0, 3));
    const { total } = await one.find(query({ words: terms("mã số"), limit: 1 }));
    expect(total).toBe(4);
  });

  test("are shown in their line, as typed where they stand so", async () => {
    const letter = textOf("mỗi xã\nmột xá xị, XÃ phường\nxa", {});
    const one = await archiveOf(letter);
    const [row] = (await one.find(query({ words: terms("xã phường") }))).rows;
    expect(row?.matches).toEqual([
      {
        role: "text",
        task: null,
        name: "xa phuong",
        via: "words",
        quote: "một xá xị, XÃ phường",
        marked: [11, 20],
        line: 2,
      },
    ]);
  });

  test("by relevance: in the subject before in passing", async () => {
    const filler = "Các đơn vị báo cáo kết quả. ".repeat(30);
    const passing = textOf(`${filler} Có nêu đê điều.`, { subject: "báo cáo", date: "2024-01-01" });
    const about = textOf(`Tu bổ đê điều. ${filler}`, { subject: "tu bổ đê điều", date: "2001-01-01" });
    const one = await archiveOf(passing, about);
    expect(await idsFound(one, { words: terms("de dieu"), sort: "relevance" })).toEqual(
      [about, passing].map(idOf),
    );
  });
});

describe("whatever is typed is words, never syntax", () => {
  const HOSTILE = [
    '"',
    'a" OR "b',
    "a OR b",
    "NOT a",
    "NEAR(a b)",
    "subject : a",
    "{subject body} : a",
    "^a",
    "a*b",
    "(a",
    "-a",
    "'; DROP TABLE document; --",
    "' OR 1=1 --",
    "%",
    "_",
    ":words",
    "\u0000",
    "\ud800",
    "$a ?1 @b",
    '[1, {"a": 2}]',
  ];

  test.each(HOSTILE)("%j", async (written) => {
    const term = [{ words: [written], prefix: false, exact: written }];
    const agency = {
      written,
      key: { head: written, level: written, unit: null, province: written, group: written },
      provinces: [written],
      groups: [{ group: written, certain: true, provinces: [written] }],
      within: written,
      otherNames: [],
    };
    const asked = [
      { words: term },
      { words: [{ words: [written], prefix: true, exact: null }] },
      { not: term },
      { subject: term },
      { agency, issuer: agency, addressee: agency, recipient: agency, tasked: agency },
      { numberKey: written },
      { type: written },
      { signer: written },
      { from: written, to: written },
    ];
    for (const one of asked) await expect(archive.find(query(one))).resolves.toBeDefined();
    await expect(archive.withId(written)).resolves.toEqual([]);
    await expect(archive.knownFiles([written])).resolves.toEqual([]);
    expect(await found({})).toHaveLength(4);
  });
});
