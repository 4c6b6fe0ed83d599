/** Numbers that look like chance and are the same in every run (mulberry32). */
export interface Random {
  /** An integer, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** So many of them, each at most once, in an order of its own. */
  readonly someOf: <T>(choices: readonly T[], count: number) => T[];
  /** The first of the choices is met twice as often as the second, three times as often as the third, and so on (Zipf). */
  readonly skewed: <T>(choices: readonly T[]) => T;
  readonly chance: (of: number) => boolean;
}

export function seeded(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const oneOf = <T>(choices: readonly T[]) => choices[between(0, choices.length - 1)]!;
  function someOf<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat();
  }
  const skewed = <T>(choices: readonly T[]) => choices[Math.floor((choices.length + 1) ** next()) - 1]!;
  return { between, oneOf, someOf, skewed, chance: (of) => next() < 1 / of };
}
