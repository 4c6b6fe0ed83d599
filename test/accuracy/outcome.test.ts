import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.js";

test.each([
  ["what is read as labelled", ["a", "b"], ["b", "a"], [], { found: ["a", "b"], missed: [], wrong: [] }],
  ["what is not", ["a"], ["c"], [], { found: [], missed: ["a"], wrong: ["c"] }],
  ["a value as often as it stands", ["a", "a"], ["a"], [], { found: ["a"], missed: ["a"], wrong: [] }],
  ["a value read once too often", ["a"], ["a", "a"], [], { found: ["a"], missed: [], wrong: ["a"] }],
  ["what may be read", ["a"], ["a", "b"], ["b"], { found: ["a"], missed: [], wrong: [] }],
  ["what may be read and is not", ["a"], ["a"], ["b"], { found: ["a"], missed: [], wrong: [] }],
  ["what may be read once", [], ["b", "b"], ["b"], { found: [], missed: [], wrong: ["b"] }],
  ["what may be read, whatever is said of it", [], ["b|basis"], ["b"], { found: [], missed: [], wrong: [] }],
])("%s", (_, gold, read, excused, outcome) => {
  expect(outcomeOf({ gold, read, excused })).toEqual(outcome);
});
