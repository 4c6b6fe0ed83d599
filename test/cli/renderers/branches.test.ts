import fc from "fast-check";
import { expect, test } from "vitest";
import { branches } from "../../../src/cli/renderers/branches.js";

interface Item {
  readonly name: string;
  readonly of: readonly Item[];
}

const item = (name: string, ...of: Item[]): Item => ({ name, of });
const drawn = (roots: readonly Item[], room: number) =>
  branches(roots, ({ of }) => of, room).flatMap(({ item: { name }, stem, under }) => [stem + name, under]);

const TREE = [item("a", item("b", item("c")), item("d")), item("e", item("f"))];

test("each under what it hangs from, the lines going on to who comes below", () => {
  expect(drawn(TREE, 20)).toEqual([
    "├─ a",
    "│  │  ",
    "│  ├─ b",
    "│  │  │  ",
    "│  │  └─ c",
    "│  │        ",
    "│  └─ d",
    "│        ",
    "└─ e",
    "   │  ",
    "   └─ f",
    "         ",
  ]);
});

test.each([
  [6, ["├ a", "│ ├ b", "│ │ └ c", "│ └ d", "└ e", "  └ f"]],
  [4, ["├ a", "│ ├ b", "… └ c", "│ └ d", "└ e", "  └ f"]],
])("in %i columns a deep tree is drawn closer, then without what is nearest to the root", (room, lines) => {
  expect(drawn(TREE, room).filter((_, line) => line % 2 === 0)).toEqual(lines);
});

test("everything is drawn once, and no branches are wider than their room", () => {
  // Of each item the one it hangs from, among those before it.
  const parents = fc.array(fc.nat(), { maxLength: 60 }).map((all) => all.map((n, at) => n % (at + 1)));
  fc.assert(
    fc.property(parents, fc.integer({ min: 2, max: 30 }), (hangsFrom, room) => {
      const childrenOf = (item: number) =>
        hangsFrom.flatMap((parent, at) => (parent === item ? [at + 1] : []));
      const all = branches([0], childrenOf, room);
      expect(all.map(({ item }) => item).toSorted((a, b) => a - b)).toEqual([
        0,
        ...hangsFrom.map((_, at) => at + 1),
      ]);
      for (const { stem } of all) expect(stem.length).toBeLessThanOrEqual(room);
    }),
  );
});

test("a chain longer than the stack is deep", () => {
  const chain = Array.from({ length: 20_000 }).reduce<Item>((of) => item("x", of), item("end"));
  expect(branches([chain], ({ of }) => of, 30)).toHaveLength(20_001);
});
