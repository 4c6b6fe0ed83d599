import { describe, expect, test } from "vitest";
import { REWRITINGS } from "./rewritings.js";
import { papers } from "./texts.js";
import { differencesOf, toldBy } from "./told.js";

/** What does not hold yet, and why: `rewriting · paper` → the reason. What is mended is to be taken out. */
const KNOWN: Readonly<Record<string, string>> = {
  ...knownOf("a sentence on a line of its own, after a full stop, becomes one of the item above it", [
    "with every paragraph on one line · 847-ubnd-vx1.txt",
    "wrapped at 140 · 847-ubnd-vx1.txt",
    "wrapped, in NFD, with CRLF and no-break spaces · 847-ubnd-vx1.txt",
  ]),
  ...knownOf("a colon at the end of a wrapped line (`các Sở:`) is taken for the end of the paragraph", [
    "wrapped at 30 · chi-thi-11-ct-ubnd.txt",
    "wrapped at 60 · chi-thi-11-ct-ubnd.txt",
    "wrapped, in NFD, with CRLF and no-break spaces · chi-thi-11-ct-ubnd.txt",
  ]),
  ...knownOf(
    "an issuer on a line broken at the file's width is told by its neighbours, which marks part from it",
    [
      "with bold lines in the head · vni-2008-23-qd-991-ubnd.txt",
      "with italic lines in the head · vni-2008-23-qd-991-ubnd.txt",
      "with bold lines in underscores in the head · vni-2008-23-qd-991-ubnd.txt",
      "with every short line in bold · vni-2008-23-qd-991-ubnd.txt",
    ],
  ),
  ...knownOf("documents of one file are told apart before marks of emphasis are taken away", [
    "with every short line in bold · hai-van-ban-mot-tep.txt",
    "with bold words before colons · hai-van-ban-mot-tep.txt",
  ]),
  ...knownOf("names of places in a list end at the end of a wrapped line", [
    "wrapped at 100 · thong-bao-402-tb-vpcp.txt",
  ]),
};

function knownOf(reason: string, where: readonly string[]): Record<string, string> {
  return Object.fromEntries(where.map((one) => [one, reason]));
}

const PAPERS = papers().map(([name, text]) => ({ name, text, told: toldBy(text) }));

describe("a paper in other signs has the same record but for offsets", () => {
  test.each(Object.entries(REWRITINGS))("%s", { timeout: 60_000 }, (how, rewrite) => {
    const changed = PAPERS.map((paper) => ({ ...paper, rewritten: rewrite(paper.text) })).filter(
      ({ text, rewritten }) => rewritten !== text,
    );
    const differing = changed
      .map(
        ({ name, told, rewritten }) => [`${how} · ${name}`, differencesOf(told, toldBy(rewritten))] as const,
      )
      .filter(([, differences]) => differences.length > 0);
    const known = Object.keys(KNOWN).filter((where) => where.startsWith(`${how} · `));

    expect(changed.length, "a rewriting that rewrites something").toBeGreaterThan(3);
    expect(Object.fromEntries(differing.filter(([where]) => KNOWN[where] === undefined))).toEqual({});
    expect(known.filter((where) => !differing.some(([found]) => found === where))).toEqual([]);
  });
});

describe("a paper", () => {
  test("loses nothing where its words are compared", () => {
    const told = toldBy("**Số: 12/QĐ–UBND**");
    expect(differencesOf(told, told)).toEqual([]);
    expect(differencesOf(told, toldBy("Số: 13/QĐ-UBND"))).not.toEqual([]);
  });
});
