import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEARLY_EQUAL, similarity, textSignature } from "../../src/model/text-signature.js";

const SYLLABLES =
  "ban bao cac can cho chi cong cua dan de dia doi dong gia giao hai hoi huyen kiem ke khu lam linh luc "
    .concat(
      "may mot nam nghi ngay nha nhan phap phong quan quyet rung sau so su tai tap than thi thu tinh to tra ",
    )
    .concat(
      "trong tu ung van vien vu xa xay xu y an binh bo chung da dau duong giam hanh hoa khai kinh lap luat mien",
    )
    .split(" ");

/** What stands on every paper of one office. */
const HOUSE =
  "uy ban nhan dan tinh lang son cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc kinh gui cac so ban nganh " +
  "uy ban nhan dan cac huyen thanh pho noi nhan nhu tren luu vt tm uy ban nhan dan chu tich";

/** Numbers that are always the same for one seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const bodyOf = (seed: number, words: number) => {
  const next = random(seed);
  return Array.from({ length: words }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!);
};

const paper = (seed: number, words = 600) => [...HOUSE.split(" "), ...bodyOf(seed, words)];

/** A scan of it: so many of a hundred words misread. */
function scanned(words: readonly string[], percent: number, seed: number): string[] {
  const next = random(seed);
  return words.map((word) => (next() * 100 < percent ? `${word.slice(1)}l` : word));
}

const alike = (a: readonly string[], b: readonly string[]) =>
  similarity(textSignature(a.join(" ")), textSignature(b.join(" ")));

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

describe("how much two texts have in common", () => {
  test("all, of one text however it is set", () => {
    const words = paper(1);
    const set = words.map((word, at) => word + (at % 7 === 0 ? ",\n" : "  ")).join("");
    expect(similarity(textSignature(set), textSignature(words.join(" ")))).toBe(1);
  });

  test("nearly all, of a scan with a few words in a hundred misread", () => {
    for (const seed of SEEDS)
      expect(alike(paper(seed), scanned(paper(seed), 3, seed))).toBeGreaterThanOrEqual(NEARLY_EQUAL);
  });

  test("nearly all, of a text with a number and a day filled in", () => {
    const words = paper(3);
    expect(alike(words, [...words.slice(0, 40), "51", "14", ...words.slice(40)])).toBeGreaterThan(0.9);
  });

  test("little, of other texts of the same office", () => {
    for (const seed of SEEDS) expect(alike(paper(seed), paper(seed + 100))).toBeLessThan(0.3);
    const mean = SEEDS.reduce((sum, seed) => sum + alike(paper(seed), paper(seed + 100)), 0) / SEEDS.length;
    expect(mean).toBeLessThan(0.15);
  });

  test("nothing, of what has no three words", () => {
    expect(similarity(textSignature(""), textSignature(""))).toBe(0);
    expect(similarity(textSignature("hai tu"), textSignature("hai tu"))).toBe(0);
  });

  test("is the same both ways, and in 64 bytes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, other] = [textSignature(a), textSignature(b)];
        expect(one).toHaveLength(64);
        expect(similarity(one, other)).toBe(similarity(other, one));
      }),
    );
  });
});
