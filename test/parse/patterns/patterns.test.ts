import { describe, expect, test } from "vitest";
import { growth, MOST_GROWTH, repeated, workOf } from "../work.js";
import { type Pattern, patterns } from "./collect.js";
import { isExponential, superLinear } from "./super-linear.js";

const ALL = await patterns();

const shown = ({ where, source, flags }: Pattern) => `${where} /${source}/${flags}`;

describe("every pattern of the reader", () => {
  test("is known: those written out and those put together", () => {
    expect(ALL.length).toBeGreaterThan(400);
    const sources = ALL.map(({ source }) => source);
    expect(sources.some((source) => source.includes("cong\\s{0,6}hoa"))).toBe(true);
    expect(sources.some((source) => source.includes("\\p{Lu}"))).toBe(true);
  });

  test("costs no more than the length of a text", () => {
    expect(ALL.filter((pattern) => superLinear(pattern).length > 0).map(shown)).toEqual([]);
  });

  test("is bounded for no other reason than that no text needs more", () => {
    expect(ALL.filter(isExponential).map(shown)).toEqual([]);
  });

  test("is soon through with its own words over and over", { timeout: 60_000 }, () => {
    const slow = ALL.flatMap((pattern) => {
      const search = searching(pattern);
      return unitsOf(pattern)
        .filter((unit) => workOf(search, repeated(unit)(LENGTH)) > SUSPICIOUS_MS)
        .filter((unit) => growth(search, repeated(unit)) > MOST_GROWTH)
        .map((unit) => `${JSON.stringify(unit)}: ${shown(pattern)}`);
    });
    expect(slow).toEqual([]);
  });
});

/** As long as shows the square of its length at once, and no more than a moment's work where there is none. */
const LENGTH = 20_000;
const SUSPICIOUS_MS = 20;

/** All matches of a pattern, one after the other; a sticky one is tried at each place. */
function searching({ source, flags }: Pattern): (text: string) => void {
  const pattern = new RegExp(source, flags.includes("g") || flags.includes("y") ? flags : `${flags}g`);
  return (text) => {
    pattern.lastIndex = 0;
    for (let at = 0; at <= text.length; ) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null && !pattern.sticky) return;
      at = Math.max(at + 1, pattern.lastIndex);
    }
  };
}

const MOST_UNITS = 8;

/** Words and signs of the pattern itself, spread over it, and signs that every text has. */
function unitsOf({ source }: Pattern): string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, " ").match(/\p{L}{2,}|[^\p{L}\s\\]/gu))];
  const step = Math.ceil(own.length / MOST_UNITS);
  const picked = own.filter((_, at) => at % step === 0);
  return [...picked, ...picked.filter((unit) => unit.length > 1).map((unit) => `${unit} `), " ", "1", "a"];
}

describe("what is looked for is found", () => {
  test.each([
    ["a run that meets itself", /^(?:a+)+$/],
    ["two runs of the same signs side by side", /^\s*\s*x/],
    ["anything twice", /^.*.*x/],
    ["a run looked at from each of its places", /\s+$/],
    ["the same, sticky", /\s*x/y],
  ])("%s", (_, { source, flags }) => expect(superLinear({ source, flags })).not.toEqual([]));

  test.each([
    ["a run looked at from its head", /(?<!\s)\s+$/],
    ["a bounded run", /\s{0,9}x/],
  ])("but not %s", (_, { source, flags }) => expect(superLinear({ source, flags })).toEqual([]));

  test("and a bound that hides what has no end", () => {
    expect(isExponential({ source: "^(?:[a-z]{1,30}[a-z ]?){1,30}$", flags: "" })).toBe(true);
  });
});
