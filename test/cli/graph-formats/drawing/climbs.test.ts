import { expect, test } from "vitest";
import type { Arrow } from "../../../../src/cli/graph-formats/drawing/arrow.js";
import { climbsOf } from "../../../../src/cli/graph-formats/drawing/climbs.js";

const citation = (from: number, to: number): Arrow => ({ from, to, is: "citation", words: "" });

const counts = (climbs: readonly number[]) =>
  [...Map.groupBy(climbs, (climb) => climb)].map(([climb, all]) => [climb, all.length]);

test("a few documents stand side by side", () => {
  expect(
    climbsOf(
      5,
      [1, 2, 3, 4].map((to) => citation(0, to)),
    ),
  ).toEqual([1, 1, 1, 1]);
});

test("many that one alone cites stand in several ranks, as many in each", () => {
  const climbs = climbsOf(
    11,
    Array.from({ length: 10 }, (_, at) => citation(0, at + 1)),
  );
  expect(counts(climbs)).toEqual([
    [1, 4],
    [2, 3],
    [3, 3],
  ]);
});

test("so do many that cite one", () => {
  const climbs = climbsOf(
    9,
    Array.from({ length: 8 }, (_, at) => citation(at + 1, 0)),
  );
  expect(counts(climbs)).toEqual([
    [1, 4],
    [2, 4],
  ]);
});

test("what others lead to as well stays in its place", () => {
  const fan = Array.from({ length: 8 }, (_, at) => citation(0, at + 1));
  expect(climbsOf(10, [...fan, citation(9, 1)])[0]).toBe(1);
});
