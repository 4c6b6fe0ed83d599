import { describe, expect, test } from "vitest";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import { agency, archiveOf, type Facts, idOf, idsFound, query, recipient, task, textOf } from "./factory.js";

const asked = (written: string, choices: { direct?: boolean; exactName?: boolean } = {}) =>
  readAgencyQuery(written, { direct: false, within: false, exactName: false, ...choices });

const issuedBy = (name: string, place: string | null, date: Facts["date"]) =>
  textOf(`${name}, ${date ?? "không ngày"}`, { issuers: [agency(name, place)], ...(date && { date }) });

const planning = issuedBy("Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn", "Lạng Sơn", "2021-02-01");
const finance2021 = issuedBy("Sở Tài chính tỉnh Lạng Sơn", "Lạng Sơn", "2021-03-01");
const finance2025 = issuedBy("Sở Tài chính tỉnh Lạng Sơn", "Lạng Sơn", "2025-04-01");
const financeMonth = issuedBy("Sở Tài chính tỉnh Lạng Sơn", "Lạng Sơn", "2025-03");
const financeUndated = issuedBy("Sở Tài chính tỉnh Lạng Sơn", "Lạng Sơn", null);
const bacGiang = issuedBy("Ủy ban nhân dân tỉnh Bắc Giang", "Bắc Giang", "2022-01-01");
const bacNinh2022 = issuedBy("Ủy ban nhân dân tỉnh Bắc Ninh", "Bắc Ninh", "2022-02-01");
const bacNinh2025 = issuedBy("Ủy ban nhân dân tỉnh Bắc Ninh", "Bắc Ninh", "2025-08-01");
const planningBacGiang = issuedBy("Sở Kế hoạch và Đầu tư tỉnh Bắc Giang", "Bắc Giang", "2022-05-01");
const financeBacNinh = issuedBy("Sở Tài chính tỉnh Bắc Ninh", "Bắc Ninh", "2025-09-01");
const interior1995 = issuedBy("Bộ Nội vụ", null, "1995-05-05");
const interior2010 = issuedBy("Bộ Nội vụ", null, "2010-05-05");
const police = issuedBy("Bộ Công an", null, "2011-05-05");

const named = {
  planning,
  finance2021,
  finance2025,
  financeMonth,
  financeUndated,
  bacGiang,
  bacNinh2022,
  bacNinh2025,
  planningBacGiang,
  financeBacNinh,
  interior1995,
  interior2010,
  police,
};
const all = Object.values(named);
const archive = await archiveOf(...all);
const nameOf = (id: string) => Object.entries(named).find(([, text]) => idOf(text) === id)?.[0];
const found = async (written: string, choices = {}) =>
  (await idsFound(archive, { agency: asked(written, choices) })).map(nameOf).sort();

describe("an agency under its names over time", () => {
  test.each([
    [
      "Sở Kế hoạch và Đầu tư Lạng Sơn",
      ["finance2025", "financeMonth", "financeUndated", "planning"],
      "its successor's from the day of the merger on, or undated",
    ],
    [
      "Sở Tài chính Lạng Sơn",
      ["finance2021", "finance2025", "financeMonth", "financeUndated", "planning"],
      "whatever went into it",
    ],
    ["UBND tỉnh Bắc Giang", ["bacGiang", "bacNinh2025"], "not what its successor issued before"],
    ["UBND tỉnh Bắc Ninh", ["bacGiang", "bacNinh2022", "bacNinh2025"], "the other way round"],
    ["Sở KHĐT Bắc Giang", ["financeBacNinh", "planningBacGiang"], "both changes"],
    ["Sở Tài chính tỉnh Bắc Ninh", ["financeBacNinh", "planningBacGiang"], "both, the other way round"],
    ["Bộ Công an", ["interior1995", "police"], "a name that was another body's later"],
    ["Bộ Nội vụ", ["interior1995", "interior2010"], "and the other body's own"],
    ["Sở Y tế", [], "nothing changed"],
  ])("%s: %j, %s", async (written, texts, _why) => expect(await found(written)).toEqual(texts));

  test.each([
    ["Sở Kế hoạch và Đầu tư Lạng Sơn", ["planning"]],
    ["UBND tỉnh Bắc Ninh", ["bacNinh2022", "bacNinh2025"]],
  ])("%s by its exact name: %j", async (written, texts) =>
    expect(await found(written, { exactName: true })).toEqual(texts),
  );

  test("is told apart, with what happened, in the match and in sum", async () => {
    const { rows, byOtherName, byGroupAlone, changes, agencies } = await archive.find(
      query({ issuer: asked("UBND tỉnh Bắc Ninh"), sort: "date" }),
    );
    const merger = {
      name: "Ủy ban nhân dân tỉnh Bắc Giang",
      how: "merged",
      into: ["Ủy ban nhân dân tỉnh Bắc Ninh"],
      day: "2025-07-01",
    };
    expect(rows.map(({ matches }) => matches[0]?.via)).toEqual(["name", "name", "predecessor"]);
    expect(rows.at(-1)?.matches[0]?.changes).toEqual([merger]);
    expect(rows[0]?.matches[0]).not.toHaveProperty("changes");
    expect({ byOtherName, byGroupAlone, changes }).toEqual({
      byOtherName: 1,
      byGroupAlone: 0,
      changes: [merger],
    });
    expect(agencies).toEqual([
      { name: "Ủy ban nhân dân tỉnh Bắc Ninh", documents: 2 },
      { name: "Ủy ban nhân dân tỉnh Bắc Giang", documents: 1 },
    ]);
  });

  test("a limit counts what is left", async () => {
    const one = await archive.find(query({ issuer: asked("UBND tỉnh Bắc Giang"), limit: 1 }));
    expect(one.total).toBe(2);
    expect(one.rows.map(({ id }) => nameOf(id))).toEqual(["bacNinh2025"]);
    expect(one.rows[0]?.matches[0]?.via).toBe("successor");
  });
});

describe("in every role", () => {
  const words = "Kính gửi: Sở Tài chính\nGiao Sở Tài chính\nNơi nhận: Sở Tài chính";
  const later = agency("Sở Tài chính tỉnh Lạng Sơn", "Lạng Sơn", "Sở Tài chính");
  const text = textOf(words, {
    date: "2025-05-01",
    addressees: [later],
    recipients: [recipient("Sở Tài chính tỉnh Lạng Sơn")],
    tasks: [task(words, later)],
  });
  test.each(["agency", "addressee", "recipient", "tasked"] as const)("%s", async (role) => {
    const one = await archiveOf(text, finance2021);
    expect(await idsFound(one, { [role]: asked("Sở Kế hoạch và Đầu tư Lạng Sơn") })).toEqual([idOf(text)]);
    expect(
      await idsFound(one, { [role]: asked("Sở Kế hoạch và Đầu tư Lạng Sơn", { exactName: true }) }),
    ).toEqual([]);
  });
});

describe("through groups", () => {
  const toAll = (place: string, date: Facts["date"] & string) =>
    textOf(`Kính gửi: Các sở, ban, ngành của ${place}, ${date}`, {
      date,
      addressees: [agency("Các sở, ban, ngành", place)],
    });
  const before = toAll("Bắc Giang", "2022-01-01");
  const other = toAll("Bắc Ninh", "2022-01-02");
  const after = toAll("Bắc Ninh", "2025-08-01");

  test.each([
    ["Sở Y tế Bắc Ninh", [after, other, before], "what reached its predecessor too"],
    ["Sở Y tế Bắc Giang", [after, before], "its successor's from its day on"],
  ])("%s", async (written, texts) => {
    const one = await archiveOf(before, other, after);
    expect(await idsFound(one, { agency: asked(written) })).toEqual(texts.map(idOf));
    expect(await idsFound(one, { agency: asked(written, { direct: true }) })).toEqual([]);
  });

  test("a group of later days means none that had ended", async () => {
    const late = toAll("Bắc Giang", "2025-09-01");
    expect(await idsFound(await archiveOf(late), { agency: asked("Sở Y tế Bắc Ninh") })).toEqual([]);
  });

  test("is a group all the same, and says through what", async () => {
    const found = await (await archiveOf(before)).find(query({ agency: asked("Sở Y tế Bắc Ninh") }));
    expect(found).toMatchObject({ total: 1, byGroupAlone: 1, byOtherName: 0 });
    expect(found.rows[0]?.matches[0]).toMatchObject({ via: "group", changes: [{ day: "2025-07-01" }] });
    expect(found.agencies).toEqual([{ name: "Sở Y tế tỉnh Bắc Giang", documents: 1 }]);
  });
});

test("a body of another rank that went into it adds nothing where it is met itself", async () => {
  const words = "Kính gửi: Các bộ; các cơ quan thuộc Chính phủ";
  const addressees = [
    agency("Các bộ"),
    agency("Các cơ quan thuộc Chính phủ", null, "các cơ quan thuộc Chính phủ"),
  ];
  const both = textOf(words, { date: "2022-01-01", addressees });
  const found = await (await archiveOf(both)).find(query({ agency: asked("Bộ Tài chính") }));
  expect(found.rows[0]?.matches.map(({ name }) => name)).toEqual(["Các bộ"]);
  expect(found).toMatchObject({
    total: 1,
    changes: [],
    agencies: [{ name: "Bộ Tài chính", documents: 1 }],
  });
});
