import { describe, expect, test } from "vitest";
import type { TextFact } from "../facts.js";
import { corpus } from "./corpus.js";

const TEXTS = 1_200;
const texts = [...corpus(TEXTS, 1)];
const facts = texts.map(({ fact }) => fact);

describe("a corpus", () => {
  test("is the same for the same seed, and another for another", () => {
    const again = [...corpus(TEXTS, 1)].map(({ fact }) => fact.sha256);
    expect(again).toEqual(facts.map(({ sha256 }) => sha256));
    expect([...corpus(20, 2)].map(({ fact }) => fact.sha256)).not.toEqual(again.slice(0, 20));
  });

  test("has no folder of more than a thousand files, and no text twice", () => {
    const folders = Map.groupBy(facts, ({ path }) => path.replace(/\/[^/]*$/, ""));
    expect(Math.max(...[...folders.values()].map(({ length }) => length))).toBe(1_000);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(TEXTS);
  });

  test("has texts of one to some kilobytes, of thousands of words, few of them often", () => {
    const sizes = texts.map(({ bytes }) => bytes.length).sort((a, b) => a - b);
    expect(sizes[0]!).toBeGreaterThan(800);
    expect(sizes.at(TEXTS / 2)!).toBeGreaterThan(2_000);
    expect(sizes.at(-1)!).toBeLessThan(16_000);
    const counts = new Map<string, number>();
    for (const { bytes } of texts)
      for (const word of bytes
        .toString()
        .normalize("NFC")
        .toLowerCase()
        .match(/\p{L}+/gu)!)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const often = [...counts.values()].sort((a, b) => b - a);
    expect(counts.size).toBeGreaterThan(5_000);
    expect(often[10]!).toBeGreaterThan(50 * often[2_000]!);
  });

  const numberOf = ({ number }: TextFact) => number?.replace(/^0+/, "");
  const bearers = [...Map.groupBy(facts, numberOf)].filter(([number]) => number !== undefined);
  const someNumberIsOf = (what: (text: TextFact) => string | null | undefined) =>
    bearers.some(([, some]) => new Set(some.map(what)).size > 3);
  const mentions = facts.flatMap(({ mentions }) => mentions);

  test.each<[string, boolean]>([
    ["one number in several years", someNumberIsOf(({ date }) => date?.slice(0, 4))],
    ["one number in several provinces", someNumberIsOf(({ issuers }) => issuers[0]!.province)],
    ["citations without a day", mentions.some(({ date }) => date === null)],
    ["citations without an issuer", mentions.some(({ issuer }) => issuer === null)],
    ["laws by their names", mentions.some(({ type, number }) => type === "Luật" && number === null)],
    ["telegrams without a number", mentions.some(({ type, number }) => type === "Điện" && number === null)],
    ["numbers without a symbol", mentions.some(({ number }) => /^\d+$/.test(number ?? ""))],
    ["what others say was amended", mentions.some(({ amendedBy }) => amendedBy.length > 0)],
    ["replacing as a whole", mentions.some(({ relation, partial }) => relation === "replaces" && !partial)],
    ["replacing in part", mentions.some(({ relation, partial }) => relation === "replaces" && partial)],
    ["amending as a whole", mentions.some(({ relation, partial }) => relation === "amends" && !partial)],
    ["amending in part", mentions.some(({ relation, partial }) => relation === "amends" && partial)],
    ["notices", facts.some(({ kind }) => kind === "notice")],
    ["secret papers", facts.some(({ isSecret }) => isSecret)],
    ["drafts", facts.some(({ status }) => status === "draft")],
    ["unnumbered copies", facts.some(({ status }) => status === "unnumbered")],
    ["the same words in other bytes", facts.some(({ wording }) => wording === "same words")],
    ["scans", facts.some(({ wording }) => wording === "scan")],
    ["corrected copies", facts.some(({ wording }) => wording === "corrected")],
  ])("has %s", (_, is) => expect(is).toBe(true));
});
