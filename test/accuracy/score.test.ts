import { expect, test } from "vitest";
import { table } from "./print.js";
import { rowOf } from "./score.js";

const run = {
  "a.txt": {
    date: { found: ["1", "2", "3"], missed: ["4"], wrong: [] },
    place: { found: [], missed: ["x"], wrong: [] },
  },
  "b.txt": { date: { found: [], missed: [], wrong: ["5"] } },
};

test("a field over all texts that label it", () => {
  expect(rowOf(run, "date")).toEqual({ field: "date", n: 4, precision: 0.75, recall: 0.75, f1: 0.75 });
});

test("the table", () => {
  expect(`\n${table(run, ["date", "place", "copies"])}\n`).toBe(`
field           n  precision     recall         F1
date            4       75.0       75.0       75.0
place           1      100.0        0.0        0.0
copies          0
`);
});
