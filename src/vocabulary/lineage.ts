import type { Change } from "./body-changes.js";

/** A name that the one asked for bore before, or bears since. */
export interface Relative {
  readonly name: string;
  /** The changes between the two, the earliest first, each with the name it led to. */
  readonly path: readonly Step[];
}

export interface Step {
  readonly change: Change;
  readonly to: string;
}

/** Names over time, both ways: what a name became, and what became it; of brothers and sisters none. */
export interface Lineage {
  readonly successors: (name: string) => readonly Relative[];
  readonly predecessors: (name: string) => readonly Relative[];
}

export function lineageOf(changes: readonly Change[]): Lineage {
  const steps = changes.flatMap((change) =>
    change.into.filter((to) => to !== change.name).map((to): Step => ({ change, to })),
  );
  const before = Map.groupBy(steps, ({ to }) => to);
  const after = Map.groupBy(
    steps.filter(({ change }) => !change.livesOn),
    ({ change }) => change.name,
  );
  return {
    predecessors: (name) =>
      walk(name, (path, at) =>
        (before.get(at) ?? [])
          .filter(({ change }) => isInOrder(change, path[0]?.change))
          .map((step) => ({ name: step.change.name, path: [step, ...path] })),
      ),
    successors: (name) =>
      walk(name, (path, at) =>
        (after.get(at) ?? [])
          .filter(({ change }) => isInOrder(path.at(-1)?.change, change))
          .map((step) => ({ name: step.to, path: [...path, step] })),
      ),
  };
}

/** All that can be reached, nearest first, each once. */
function walk(from: string, next: (path: readonly Step[], at: string) => Relative[]): Relative[] {
  const met: Relative[] = [{ name: from, path: [] }];
  for (const { name, path } of met)
    for (const one of next(path, name)) if (met.every((other) => other.name !== one.name)) met.push(one);
  return met.slice(1);
}

/** A name may come back: the Bộ Nội vụ that became Bộ Công an in 1998 is not the one of 2002. */
const isInOrder = (earlier: Change | undefined, later: Change | undefined) =>
  earlier?.day == null || later?.day == null || earlier.day <= later.day;
