import { expect, test } from "vitest";
import type { Arrow } from "../../../../src/cli/graph-formats/drawing/arrow.js";
import { componentsOf } from "../../../../src/cli/graph-formats/drawing/components.js";

const arrows = (...ends: readonly (readonly [number, number])[]): Arrow[] =>
  ends.map(([from, to]) => ({ from, to, is: "citation", words: "" }));

test.each([
  ["none", 0, [], []],
  [
    "each alone",
    2,
    [],
    [
      { vertices: [0], arrows: [] },
      { vertices: [1], arrows: [] },
    ],
  ],
  [
    "two that hang together, whichever way the arrows lead",
    5,
    [
      [4, 0],
      [3, 1],
      [2, 0],
    ] as const,
    [
      { vertices: [0, 2, 4], arrows: [0, 2] },
      { vertices: [1, 3], arrows: [1] },
    ],
  ],
  [
    "a cycle",
    3,
    [
      [2, 1],
      [1, 0],
      [0, 2],
    ] as const,
    [{ vertices: [0, 1, 2], arrows: [0, 1, 2] }],
  ],
])("%s", (_, count, ends, expected) => {
  expect(componentsOf(count, arrows(...ends))).toEqual(expected);
});
