import { describe, expect, test } from "vitest";
import { archiveOf, idOf, idsFound, pathOf, query, textOf } from "./factory.js";

const names = new Map<string, string>();
const letter = (name: string, facts: Parameters<typeof textOf>[1]) => {
  const text = textOf(name, facts);
  names.set(idOf(text), name);
  return text;
};

const archive = await archiveOf(
  letter("day", { date: "2021-03-15", number: "9/UBND-TH", type: "Công văn", signer: signer("Lê Thị Hoà") }),
  letter("month", { date: "2020-08", number: "10/QĐ-UBND", type: "Quyết định", status: "unnumbered" }),
  letter("year", { date: "2019", number: "100/2019/NĐ-CP", type: "Nghị định" }),
  letter("undated", { number: "10/KH-UBND", kind: "notice", signer: signer("Trần Văn Hoàng") }),
  letter("same day", { date: "2021-03-15", number: "12a/UBND-TH", kind: "annex" }),
);

function signer(name: string) {
  return { name, title: null, capacity: [] };
}

const found = async (asked: Parameters<typeof idsFound>[1]) =>
  (await idsFound(archive, asked)).map((id) => names.get(id));

describe("filters", () => {
  test.each([
    [{}, ["same day", "day", "month", "year", "undated"], "all, newest first, those without a date last"],
    [{ from: "2021-03-15", to: "2021-03-15" }, ["same day", "day"], "one day"],
    [{ from: "2020-08-31" }, ["same day", "day", "month"], "a month is met by its last day"],
    [{ to: "2020-08-01" }, ["month", "year"], "and by its first"],
    [{ from: "2020-09-01", to: "2020-12-31" }, [], "a span that nothing touches"],
    [{ from: "2019-06-01", to: "2019-06-02" }, ["year"], "a year is met by any of its days"],
    [{ undated: true }, ["undated"], "the undated alone"],
    [{ undated: true, from: "2021-01-01" }, ["same day", "day", "undated"], "or beside a range"],
    [{ numberKey: "10/qd-ubnd" }, ["month"], "a number"],
    [{ numberKey: "10" }, ["month", "undated"], "its serial alone"],
    [{ numberKey: "1" }, [], "not the beginning of one"],
    [{ numberKey: "10/qd" }, [], "nor of a symbol"],
    [{ type: "quyet dinh" }, ["month"], "a type"],
    [{ signer: "hoa" }, ["day"], "a word of the signer's name"],
    [{ signer: "le thi hoa" }, ["day"], "the whole name"],
    [{ signer: "hoan" }, [], "not a part of a word"],
    [{ kind: "notice" as const }, ["undated"], "a kind"],
    [{ status: "unnumbered" as const }, ["month"], "a status"],
    [{ kind: "dispatch" as const, from: "2020-01-01" }, ["day", "month"], "two join with AND"],
    [{ sort: "number" as const }, ["day", "undated", "month", "same day", "year"], "by serial, as numbers"],
    [{ limit: 2 }, ["same day", "day"], "so many"],
  ])("%o → %j (%s)", async (asked, expected, _why) => {
    expect(await found(asked)).toEqual(expected);
  });

  test("the total is counted whatever is shown", async () => {
    expect((await archive.find(query({ limit: 0 }))).total).toBe(5);
  });

  test("a row says what it is", async () => {
    const text = textOf("day", {});
    const [row] = (await archive.find(query({ numberKey: "9/ubnd-th" }))).rows;
    expect(row).toEqual({
      id: idOf(text),
      paths: [pathOf(text)],
      kind: "dispatch",
      type: "Công văn",
      number: "9/UBND-TH",
      date: "2021-03-15",
      issuers: [],
      subject: null,
      became: [],
      status: "issued",
      matches: [],
    });
  });
});
