import { readDocument } from "../../../src/parse/index.js";

/** What a record says, but for offsets: each value under the way to it (`issuers.0.name`). */
export type Told = ReadonlyMap<string, unknown>;

/** What the records of a text say, one after the other, words compared with white space and dashes folded. */
export function toldBy(text: string): Told {
  const told = new Map<string, unknown>();
  for (const [part, { record }] of readDocument(new TextEncoder().encode(text), "a.txt").entries())
    lay(told, String(part + 1), record);
  return told;
}

/** Where two texts tell different things, in words; empty where they tell the same. */
export function differencesOf(told: Told, retold: Told): string[] {
  const ways = new Set([...told.keys(), ...retold.keys()]);
  return [...ways]
    .filter((way) => told.get(way) !== retold.get(way))
    .map((way) => `${way}: ${JSON.stringify(told.get(way))} became ${JSON.stringify(retold.get(way))}`);
}

const OFFSETS = new Set(["start", "end", "spans"]);

function lay(told: Map<string, unknown>, way: string, value: unknown): void {
  if (value === null || typeof value !== "object") {
    told.set(way, typeof value === "string" ? plain(value) : value);
    return;
  }
  for (const [key, part] of Object.entries(value)) if (!OFFSETS.has(key)) lay(told, `${way}.${key}`, part);
}

/** Words as written without what a rewriting may change in them: dashes, marks of emphasis, signs of no width. */
const plain = (words: string) =>
  words
    .replace(/[\u00ad\u200b\ufeff*_]/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
