import { describe, expect, test } from "vitest";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import { agency, archiveOf, idOf, idsFound, query, recipient, task, textOf } from "./factory.js";

const LS = "Lạng Sơn";
const provincial = agency("Các sở, ban, ngành", LS);
const health = agency("Sở Y tế tỉnh Lạng Sơn", LS, "Sở Y tế");
const committee = agency("Ủy ban nhân dân tỉnh Lạng Sơn", LS);

const NAMED_WORDS = "Kính gửi: Các sở, ban, ngành\n1. Giao Sở Y tế tham mưu.";
const named = textOf(NAMED_WORDS, {
  date: "2021-01-14",
  issuers: [committee],
  addressees: [provincial],
  tasks: [task(NAMED_WORDS, health, "lead")],
});
const grouped = textOf("Kính gửi: Các sở, ban, ngành", { date: "2021-02-01", addressees: [provincial] });
const elsewhere = textOf("Giao Sở Y tế tỉnh Lai Châu", {
  date: "2021-03-01",
  tasks: [task("Giao Sở Y tế tỉnh Lai Châu", agency("Sở Y tế tỉnh Lai Châu", "Lai Châu"))],
});
const officer = textOf("Gửi Giám đốc Sở Y tế tỉnh Lạng Sơn", {
  date: "2021-04-01",
  addressees: [agency("Giám đốc Sở Y tế tỉnh Lạng Sơn", LS)],
});
const party = textOf("BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", {
  date: "2021-05-01",
  issuers: [agency("Ban cán sự đảng Ủy ban nhân dân tỉnh Lạng Sơn", LS)],
});
const all = [named, grouped, elsewhere, officer, party];
const archive = await archiveOf(...all);

const asked = (written: string, choices = { direct: false, within: false, exactName: false }) =>
  readAgencyQuery(written, choices);
const idsOf = (...texts: readonly (typeof named)[]) => texts.map(idOf);

describe("an agency in any role", () => {
  test.each([
    ["Sở Y tế", [officer, elsewhere, grouped, named], "a head is every place's, officers and groups with it"],
    ["so y te", [officer, elsewhere, grouped, named], "without marks"],
    ["SYT", [officer, elsewhere, grouped, named], "by its short form"],
    ["Sở Y tế Lạng Sơn", [officer, grouped, named], "one place's, the group of that place with it"],
    ["Sở Y tế tỉnh Lai Châu", [elsewhere], "another place's"],
    ["UBND tỉnh Lạng Sơn", [named], "not the Party committee within it"],
    ["UBND Lạng Sơn", [named], "its level word may be missing"],
    ["Các sở, ban, ngành", [grouped, named], "a group by its own name"],
    ["Sở Tư pháp tỉnh Cà Mau", [], "nobody's"],
  ])("%s", async (written, texts) => {
    expect(await idsFound(archive, { agency: asked(written) })).toEqual(idsOf(...texts));
  });

  test("--direct leaves groups out, --within takes longer names in", async () => {
    const direct = asked("Sở Y tế", { direct: true, within: false, exactName: false });
    expect(await idsFound(archive, { agency: direct })).toEqual(idsOf(officer, elsewhere, named));
    const within = asked("UBND tỉnh Lạng Sơn", { direct: true, within: true, exactName: false });
    expect(await idsFound(archive, { agency: within })).toEqual(idsOf(party, named));
  });

  test("counts what is met by a group alone, and whom", async () => {
    const found = await archive.find(query({ agency: asked("Sở Y tế") }));
    expect(found.total).toBe(4);
    expect(found.byGroupAlone).toBe(1);
    expect(found.agencies).toEqual([
      { name: "Sở Y tế tỉnh Lạng Sơn", documents: 3 },
      { name: "Sở Y tế tỉnh Lai Châu", documents: 1 },
    ]);
  });

  describe("a district is reached by the groups of its own province", () => {
    const toDistricts = (place: string) =>
      textOf(`Kính gửi: UBND các huyện của ${place}`, {
        addressees: [agency("Ủy ban nhân dân các huyện", place, "UBND các huyện")],
      });
    const [ofLangSon, ofLaiChau, ofTienGiang] = ["Lạng Sơn", "Lai Châu", "Tiền Giang"].map(toDistricts);

    test.each([
      ["UBND huyện Đình Lập", [ofLangSon]],
      ["ubnd dinh lap", [ofLangSon]],
      ["UBND huyện Sìn Hồ", [ofLaiChau]],
      ["UBND huyện Châu Thành", [ofTienGiang]],
      ["UBND huyện Nơi Nào", [ofLaiChau, ofLangSon, ofTienGiang]],
    ] as const)("%s", async (written, texts) => {
      const archive = await archiveOf(ofLangSon!, ofLaiChau!, ofTienGiang!);
      const found = await idsFound(archive, { agency: asked(written) });
      expect(found.sort()).toEqual(texts.map((text) => idOf(text!)).sort());
    });

    test("one that several provinces have is named once", async () => {
      const archive = await archiveOf(toDistricts("Tiền Giang"), toDistricts("Long An"));
      const found = await archive.find(query({ agency: asked("UBND huyện Châu Thành") }));
      expect(found.agencies).toEqual([{ name: "Ủy ban nhân dân huyện Châu Thành", documents: 2 }]);
    });
  });

  test("a level asked for gives way to that of the place", async () => {
    const inCity = textOf("Gửi các sở, ban, ngành", {
      addressees: [agency("Các sở, ban, ngành", "Hà Nội", "các sở, ban, ngành")],
    });
    const found = await (await archiveOf(inCity)).find(query({ agency: asked("Công an tỉnh") }));
    expect(found.agencies).toEqual([{ name: "Công an thành phố Hà Nội", documents: 1 }]);
  });

  test("says in which role, how and where, by name first", async () => {
    const { rows } = await archive.find(query({ agency: asked("Sở Y tế"), limit: 4 }));
    expect(rows.at(-1)?.matches).toEqual([
      {
        role: "tasked",
        task: "lead",
        name: "Sở Y tế tỉnh Lạng Sơn",
        via: "name",
        quote: "1. Giao Sở Y tế tham mưu.",
        marked: [8, 15],
        line: 2,
      },
      {
        role: "addressee",
        task: null,
        name: "Các sở, ban, ngành",
        via: "group",
        quote: "Kính gửi: Các sở, ban, ngành",
        marked: [10, 28],
        line: 1,
      },
    ]);
  });
});

describe("an agency in one role", () => {
  test.each([
    ["issuer", "UBND tỉnh Lạng Sơn", [named]],
    ["issuer", "Sở Y tế", []],
    ["addressee", "Sở Y tế", [officer, grouped, named]],
    ["tasked", "Sở Y tế", [elsewhere, named]],
  ] as const)("%s %s", async (role, written, texts) => {
    expect(await idsFound(archive, { [role]: asked(written) })).toEqual(idsOf(...texts));
  });

  test("questions join with AND", async () => {
    const both = { issuer: asked("UBND tỉnh Lạng Sơn"), tasked: asked("Sở Y tế") };
    expect(await idsFound(archive, both)).toEqual(idsOf(named));
  });

  test("a recipient is who is named in Nơi nhận, and whoever `Như trên` stands for", async () => {
    const words = "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Sở Tài chính.";
    const letter = textOf(words, {
      addressees: [agency("Sở Nội vụ")],
      recipients: [recipient("Như trên", true), recipient("Sở Tài chính")],
    });
    const one = await archiveOf(letter, ...all);
    expect(await idsFound(one, { recipient: asked("Sở Tài chính") })).toEqual(idsOf(letter));
    expect(await idsFound(one, { recipient: asked("Sở Nội vụ") })).toEqual(idsOf(letter));
    expect(await idsFound(one, { recipient: asked("Sở Tư pháp") })).toEqual([]);
  });
});
