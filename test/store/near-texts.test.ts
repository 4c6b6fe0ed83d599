import fc from "fast-check";
import { expect, test } from "vitest";
import { NEARLY_EQUAL, textSignature } from "../../src/model/text-signature.js";
import { NearTexts, nearSets, similarityOf } from "../../src/store/sqlite/numbers/near-texts.js";

/** Texts of a few words to very many, that share more or less of them. */
const TEXTS = fc.array(
  fc
    .record({ from: fc.nat(60), length: fc.nat(120), changed: fc.array(fc.nat(200), { maxLength: 12 }) })
    .map(({ from, length, changed }) => {
      const words = Array.from({ length }, (_, at) => `w${from + at}`);
      for (const at of changed) if (at < length) words[at] = "x";
      return { signature: textSignature(words.join(" ")) };
    }),
  { maxLength: 40 },
);

test("all texts that are nearly equal are found, and no others", () => {
  fc.assert(
    fc.property(TEXTS, (texts) => {
      const index = new NearTexts<(typeof texts)[number]>();
      for (const text of texts) index.add(text);
      for (const text of texts) {
        const near = texts.filter((other) => similarityOf(text, other) >= NEARLY_EQUAL);
        const found: unknown[] = [];
        index.near(text, (other) => found.push(other));
        expect(found).toHaveLength(near.length);
        expect(new Set(found)).toEqual(new Set(near));
      }
    }),
  );
});

test("sets hold what is nearly equal, over others too, and every text once", () => {
  fc.assert(
    fc.property(TEXTS, (texts) => {
      const sets = nearSets(texts);
      expect(new Set(sets.flat())).toEqual(new Set(texts));
      expect(sets.flat()).toHaveLength(texts.length);
      for (const [at, set] of sets.entries())
        for (const other of sets.slice(at + 1).flat())
          expect(set.some((one) => similarityOf(one, other) >= NEARLY_EQUAL)).toBe(false);
    }),
  );
});

test("texts without a signature are near none", () => {
  expect(nearSets([{ signature: null }, { signature: null }])).toHaveLength(2);
});
