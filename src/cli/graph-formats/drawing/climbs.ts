import type { Arrow } from "./arrow.js";

/** Documents side by side before the next ones go a rank further. */
const ABREAST = 4;

/**
 * How many ranks each arrow climbs. Documents that hang on one other alone would stand side by side, however many; they
 * are stood in several ranks, a few in each.
 */
export function climbsOf(count: number, arrows: readonly Arrow[]): number[] {
  const degree = new Array<number>(count).fill(0);
  for (const { from, to } of arrows) {
    degree[from]!++;
    degree[to]!++;
  }
  const climbs = new Array<number>(arrows.length).fill(1);
  const hangs = (vertex: number) => degree[vertex] === 1;
  for (const [leaf, trunk] of [
    ["to", "from"],
    ["from", "to"],
  ] as const) {
    const leaves = [...arrows.keys()].filter((at) => hangs(arrows[at]![leaf]));
    for (const fan of Map.groupBy(leaves, (at) => arrows[at]![trunk]).values()) {
      const ranks = Math.ceil(fan.length / ABREAST);
      for (const [place, at] of fan.entries()) climbs[at] = 1 + (place % ranks);
    }
  }
  return climbs;
}
