import type { Arrow } from "./arrow.js";

/** Vertices and arrows that hang together, by their indexes, in their order. */
export interface Component {
  readonly vertices: readonly number[];
  readonly arrows: readonly number[];
}

/** The graph in pieces between which there is no arrow, in the order of their first vertices. */
export function componentsOf(count: number, arrows: readonly Arrow[]): Component[] {
  const above = Array.from({ length: count }, (_, at) => at);
  const rootOf = (vertex: number): number => {
    let at = vertex;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  };
  for (const { from, to } of arrows) {
    const [one, other] = [rootOf(from), rootOf(to)];
    above[Math.max(one, other)] = Math.min(one, other);
  }
  const vertices = Map.groupBy(above.keys(), rootOf);
  const edges = Map.groupBy(arrows.keys(), (at) => rootOf(arrows[at]!.from));
  return Array.from(vertices, ([root, own]) => ({ vertices: own, arrows: edges.get(root) ?? [] }));
}
