/** One thing of a tree: what stands before its own line, and before what stands under it. */
export interface Branch<T> {
  readonly item: T;
  /** `│  ├─ `, `└─ `. */
  readonly stem: string;
  /** `│  │  `, `   `; where others hang from it the line goes on to them: `│  │  │  `. */
  readonly under: string;
}

/** Columns of one step in, from the widest to what a deep tree is drawn with. */
const STEPS = [
  { fork: "├─ ", last: "└─ ", line: "│  ", blank: "   " },
  { fork: "├ ", last: "└ ", line: "│ ", blank: "  " },
] as const;

/**
 * The items of a tree in the order in which it is drawn, each with its branches; `room` columns are for those. A deep
 * tree is drawn closer, and where even that does not fit, the branches nearest the root are left out: `…│ └ `.
 */
export function branches<T>(
  roots: readonly T[],
  childrenOf: (item: T) => readonly T[],
  room: number,
): Branch<T>[] {
  const drawn = inOrder(roots, childrenOf, room);
  const deepest = drawn.reduce((most, { depth }) => Math.max(most, depth), 0);
  const signs = STEPS.find(({ fork }) => fork.length * deepest <= room) ?? STEPS[1];
  return drawn.map(({ item, isLast, open, hasOwn }) => {
    const before = open.map((isOpen) => (isOpen ? signs.line : signs.blank)).join("");
    return {
      item,
      stem: fitting(before + (isLast ? signs.last : signs.fork), room),
      under:
        fitting(before + (isLast ? signs.blank : signs.line), room) + (hasOwn ? signs.line : signs.blank),
    };
  });
}

interface Drawn<T> {
  readonly item: T;
  readonly depth: number;
  readonly isLast: boolean;
  readonly hasOwn: boolean;
  /** For each item it hangs from, as far as there is room to draw it: whether others follow that one. */
  readonly open: readonly boolean[];
}

/** Parents before their children. Chains may be longer than the stack is deep, and a document cited by any number. */
function inOrder<T>(roots: readonly T[], childrenOf: (item: T) => readonly T[], room: number): Drawn<T>[] {
  const drawn: Drawn<T>[] = [];
  const waiting: Omit<Drawn<T>, "hasOwn">[] = [];
  const hang = (items: readonly T[], depth: number, open: readonly boolean[]) => {
    for (let at = items.length - 1; at >= 0; at--)
      waiting.push({ item: items[at] as T, depth, isLast: at === items.length - 1, open });
  };
  hang(roots, 1, []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const children = childrenOf(next.item);
    drawn.push({ ...next, hasOwn: children.length > 0 });
    hang(children, next.depth + 1, [...next.open, !next.isLast].slice(-room));
  }
  return drawn;
}

const fitting = (stem: string, room: number): string =>
  stem.length <= room ? stem : `…${stem.slice(stem.length - Math.max(room, 2) + 1)}`;
