import type { Point, Size } from "./lay-out.js";

/** What stretches so far from the left; the first free point below it. */
interface Step {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/**
 * Upper left corners for these pieces on one sheet, no piece upon another. Of sheets about as wide
 * as high, the one that leaves least of itself white.
 */
export function pack(pieces: readonly Size[], gap: number): Point[] {
  const padded = pieces.map(({ width, height }) => ({ width: width + gap, height: height + gap }));
  const side = Math.sqrt(padded.reduce((sum, { width, height }) => sum + width * height, 0));
  const widest = Math.max(0, ...padded.map(({ width }) => width));
  const orders = (["height", "width"] as const).map((by) =>
    [...padded.keys()].sort((one, other) => padded[other]![by] - padded[one]![by]),
  );
  const sheets = SHAPES.flatMap((shape) =>
    orders.map((order) => packInto(Math.max(side * shape, widest), padded, order)),
  );
  return sheets.reduce((best, one) => (one.area < best.area ? one : best)).corners;
}

const SHAPES = [0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.25];

/** One after the other, each at the highest place that is free. */
function packInto(sheet: number, pieces: readonly Size[], order: readonly number[]) {
  const corners: Point[] = [];
  let skyline: readonly Step[] = [{ x: 0, width: sheet, y: 0 }];
  for (const at of order) {
    const piece = pieces[at]!;
    const corner = highestFree(skyline, piece.width, sheet);
    corners[at] = corner;
    skyline = covered(skyline, { x: corner.x, width: piece.width, y: corner.y + piece.height });
  }
  return { corners, area: sheet * Math.max(...skyline.map(({ y }) => y)) };
}

/** The highest place that is so wide, of equals the leftmost. */
function highestFree(skyline: readonly Step[], width: number, sheet: number): Point {
  const free = skyline
    .filter(({ x }) => x + width <= sheet + 0.001)
    .map(({ x }) => {
      const below = skyline.filter((step) => step.x < x + width && step.x + step.width > x);
      return { x, y: Math.max(...below.map(({ y }) => y)) };
    });
  return free.reduce((best, one) => (one.y < best.y ? one : best));
}

/** The skyline with a piece in it. */
function covered(skyline: readonly Step[], piece: Step): Step[] {
  const end = piece.x + piece.width;
  const left = skyline.flatMap((step) =>
    step.x < piece.x ? [{ ...step, width: Math.min(step.width, piece.x - step.x) }] : [],
  );
  const right = skyline.flatMap((step) => {
    const from = Math.max(step.x, end);
    const width = step.x + step.width - from;
    return width > 0.001 ? [{ ...step, x: from, width }] : [];
  });
  return [...left, piece, ...right];
}
