import type { Gold } from "./labelled.js";
import { about, type Sides, sidesOf } from "./sides.js";
import { spelled } from "./spelling.js";

/** One thing that is scored. Its name begins with the key of the record it is read from. */
export interface Field {
  readonly name: string;
  /** Null where the gold of this text does not label it. */
  readonly sides: (gold: Gold, read: Gold) => Sides | null;
}

type Said = string | null | undefined;

/** A field of one value. */
export const single = (name: string, value: (record: Gold) => Said): Field =>
  several(name, (record) => [value(record)]);

/** A field of several values, the order aside. */
export const several = (
  name: string,
  values: (record: Gold) => readonly Said[] | null | undefined,
): Field => ({
  name,
  sides: (gold, read) => (keyOf(name) in gold ? sidesOf(values(gold) ?? [], values(read) ?? []) : null),
});

interface Items<Item> {
  readonly items: (record: Gold) => readonly Item[] | undefined;
  readonly identity: (item: Item) => Said;
  /** Those of `items` that may be read without being asked for. */
  readonly optional?: (item: Item) => boolean;
}

/**
 * What is said of the items of a list beyond who they are, where it is anything (null: nothing). Asked only of those
 * items whose gold labels it (undefined: not labelled).
 */
export const detail = <Item>(name: string, list: Items<Item>, value: (item: Item) => Said): Field => {
  const { items, identity, optional = () => false } = list;
  const said = (all: readonly Item[]) =>
    all.filter((item) => value(item) != null).map((item) => about(identity(item), value(item)));
  return {
    name,
    sides: (gold, read) => {
      const all = items(gold) ?? [];
      const asked = all.filter((item) => !optional(item) && value(item) !== undefined);
      if (asked.length === 0) return null;
      const known = new Set(asked.map((item) => spelled(identity(item))));
      const met = (items(read) ?? []).filter((item) => known.has(spelled(identity(item))));
      return sidesOf(said(asked), said(met), all.filter(optional).map(identity));
    },
  };
};

export const keyOf = (name: string): string => name.split(".")[0]!;

/** True and false as something said and nothing said. */
export const yes = (value: boolean | undefined): Said => (value === undefined ? value : value ? "yes" : null);

/** Several values of one item as one; null where there are none. */
export const joined = (values: readonly Said[] | undefined): Said =>
  values === undefined ? values : values.join("; ") || null;
