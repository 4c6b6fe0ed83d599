import { describe, expect, test } from "vitest";
import { fieldsNamed } from "./fields.js";
import type { Gold } from "./labelled.js";

const sides = (name: string, gold: Gold, read: Gold) => fieldsNamed(name)[0]?.sides(gold, read);

describe("what is compared", () => {
  test.each<[string, string, Gold, Gold, object | null]>([
    ["a value", "place", { place: "Huế" }, { place: "Huế" }, { gold: ["huế"], read: ["huế"], excused: [] }],
    ["nothing labelled as nothing", "place", { place: null }, {}, { gold: [], read: [], excused: [] }],
    ["no key, nothing labelled", "place", {}, { place: "Huế" }, null],
    [
      "what gold says of an item, of those items alone",
      "addressees.place",
      { addressees: [{ name: "A", place: "Huế" }, { name: "B" }] },
      {
        addressees: [
          { name: "A", place: null },
          { name: "B", place: "Huế" },
        ],
      },
      { gold: ["a|huế"], read: [], excused: [] },
    ],
    [
      "that it is none is said as well",
      "addressees.place",
      { addressees: [{ name: "A", place: null }] },
      { addressees: [{ name: "A", place: "Huế" }] },
      { gold: [], read: ["a|huế"], excused: [] },
    ],
    ["who executes, where gold does not label it", "tasks.executes", { tasks: [] }, {}, null],
    [
      "who executes counts as no task where gold has none",
      "tasks",
      { tasks: [] },
      { tasks: [{ agency: { name: "A" }, role: "executes" }] },
      { gold: [], read: [], excused: [] },
    ],
    [
      "a deadline by its words and its day",
      "deadlines",
      { deadlines: [{ date: null, text: "05 ngày" }] },
      {},
      { gold: ["05 ngày|"], read: [], excused: [] },
    ],
  ])("%s", (_, name, gold, read, expected) => {
    expect(sides(name, gold, read)).toEqual(expected);
  });
});

describe("a citation", () => {
  test.each<[string, NonNullable<Gold["citations"]>[number], string]>([
    [
      "by its number",
      { type: "Nghị định", number: { text: "30/2020/NĐ-CP" }, date: "2020-03-05" },
      "30/2020/nđ-cp",
    ],
    [
      "of a law by its name",
      { type: "Luật", number: null, title: "Luật Đất đai", date: "2013" },
      "luật:đất đai:2013",
    ],
    [
      "without number by issuer and date",
      { type: "Điện", number: null, issuer: { name: "Ban Bí thư" }, date: "2021-01-05" },
      "điện:ban bí thư:2021-01-05",
    ],
  ])("%s", (_, citation, identity) => {
    expect(sides("citations.identity", { citations: [citation] }, {})?.gold).toEqual([identity]);
  });

  test("that is optional is excused", () => {
    const law = { type: "Điều lệ", title: "Đảng", optional: true };
    expect(sides("citations.relation", { citations: [law] }, {})).toEqual({
      gold: [],
      read: [],
      excused: ["điều lệ:đảng"],
    });
  });
});
