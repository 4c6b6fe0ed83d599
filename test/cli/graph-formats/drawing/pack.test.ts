import fc from "fast-check";
import { expect, test } from "vitest";
import { pack } from "../../../../src/cli/graph-formats/drawing/pack.js";

const GAP = 10;

const anyPiece = fc.record({
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 500 }),
});

test("no piece lies upon another, or nearer than the gap", () => {
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 25 }), (pieces) => {
      const corners = pack(pieces, GAP);
      const placed = pieces.map((piece, at) => ({ ...piece, ...corners[at]! }));
      expect(corners).toHaveLength(pieces.length);
      for (const [at, one] of placed.entries()) {
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
        for (const other of placed.slice(at + 1)) {
          const isApart =
            one.x + one.width + GAP <= other.x + 0.01 ||
            other.x + other.width + GAP <= one.x + 0.01 ||
            one.y + one.height + GAP <= other.y + 0.01 ||
            other.y + other.height + GAP <= one.y + 0.01;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

test("equal pieces fill the sheet", () => {
  const corners = pack(
    Array.from({ length: 16 }, () => ({ width: 90, height: 90 })),
    GAP,
  );
  expect(Math.max(...corners.map(({ x }) => x))).toBe(300);
  expect(Math.max(...corners.map(({ y }) => y))).toBe(300);
});
