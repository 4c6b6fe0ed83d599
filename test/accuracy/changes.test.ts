import { expect, test } from "vitest";
import { changesBetween } from "./changes.js";
import { gainsAndLosses } from "./print.js";

const run = (found: string[], missed: string[], wrong: string[]) => ({
  "a.txt": { date: { found, missed, wrong } },
});

test.each([
  ["what is found now", run([], ["x"], []), run(["x"], [], []), ["+ date  found  x"]],
  ["what is missed now", run(["x"], [], []), run([], ["x"], []), ["- date  missed  x"]],
  ["what is wrong no more", run([], [], ["y"]), run([], [], []), ["+ date  no longer read  y"]],
  ["what is wrong now", run([], [], []), run([], [], ["y"]), ["- date  wrongly read  y"]],
  ["one of two alike", run(["x", "x"], [], []), run(["x"], ["x"], []), ["- date  missed  x"]],
  ["a label put right", run([], ["x"], ["y"]), run(["y"], [], []), []],
  ["a label made wrong", run(["y"], [], []), run([], ["x"], ["y"]), []],
  ["a text of one run only", {}, run([], ["x"], []), []],
])("%s", (_, before, after, lines) => {
  const said = gainsAndLosses(changesBetween(before, after)).split("\n");
  expect(said.filter((line) => line.startsWith("  ")).map((line) => line.trim())).toEqual(lines);
});
