import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive, ReadText } from "../../src/model/archive.js";
import type { Relation } from "../../src/model/citation.js";
import { type Edge, ONE_STEP, type Walk } from "../../src/model/graph.js";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import { agency, archiveOf, cite, idOf, numberOf, reference, textOf } from "./factory.js";
import { ALIKE, LINKED } from "./world.js";

const ALL: Walk = { ...ONE_STEP, depth: null };
const WHOLE = { around: null, depth: null, from: null, to: null, issuer: null };

interface Cited {
  readonly number: string;
  readonly relation?: Relation;
  readonly date?: string;
}

/** A letter with a number and a day of its own that cites letters by theirs. */
function letter(number: string, date: string, ...cites: readonly (string | Cited)[]): ReadText {
  const cited = cites.map((one) => (typeof one === "string" ? { number: one } : one));
  const words = [`Thư số ${number}`, ...cited.map((one) => `nhắc ${one.number}`)].join("\n");
  return textOf(words, {
    number,
    date,
    issuers: [agency("Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn")],
    citations: cited.map((one) =>
      cite(words, `nhắc ${one.number}`, {
        number: numberOf(one.number),
        date: one.date ?? null,
        relation: one.relation ?? "mentions",
      }),
    ),
  });
}

//   5 → 3 → 1 → 9 (not held), 5 → 4 → 1, 3 → 4, 1 → 5: a circle
const one = letter("1/UBND", "2021-01-01", "9/UBND", {
  number: "5/UBND",
  date: "2021-05-01",
  relation: "replaces",
});
const three = letter("3/UBND", "2021-03-01", "1/UBND", "4/UBND");
const four = letter("4/UBND", "2021-03-01", "1/UBND");
const five = letter("5/UBND", "2021-05-01", { number: "3/UBND", relation: "implements" }, "4/UBND");
const circle = () => archiveOf(one, three, four, five);

/** `depth number < via (days) cycle`, of each row. */
const walked = (
  rows: readonly {
    readonly depth: number;
    readonly via: string | null;
    readonly days: number | null;
    readonly cycle: readonly string[];
    readonly number: string | undefined;
  }[],
) => rows.map(({ depth, number, via, days, cycle }) => [depth, number, via, days, cycle]);

describe("what a document rests on", () => {
  test("step by step, each once, with days, and what it leads back to", async () => {
    const archive = await circle();
    const rows = (await archive.restsOn(idOf(five), ALL))!;
    expect(walked(rows.map((row) => ({ ...row, number: row.cited.number?.text })))).toEqual([
      [1, "3/UBND", null, 61, []],
      [1, "4/UBND", null, 61, []],
      [2, "1/UBND", idOf(three), 59, [idOf(five)]],
      [3, "9/UBND", idOf(one), null, []],
    ]);
    expect(rows.map(({ holding, row }) => [holding, row?.id ?? null])).toEqual([
      ["held", idOf(three)],
      ["held", idOf(four)],
      ["held", idOf(one)],
      ["not held", null],
    ]);
    expect(rows[0]?.citations).toMatchObject([{ relation: "implements", quote: "nhắc 3/UBND", line: 2 }]);
  });

  test("as far as asked for, along what is asked for", async () => {
    const archive = await circle();
    const numbers = async (walk: Partial<Walk>) =>
      (await archive.restsOn(idOf(five), { ...ALL, ...walk }))!.map(({ cited }) => cited.number?.text);
    expect(await numbers({ depth: 1 })).toEqual(["3/UBND", "4/UBND"]);
    expect(await numbers({ relations: ["implements"] })).toEqual(["3/UBND"]);
    expect(await numbers({ relations: ["basis"] })).toEqual([]);
    // What is listed is narrowed, what is followed is not.
    expect(await numbers({ to: "2021-02-01" })).toEqual(["1/UBND"]);
    const issuer = readAgencyQuery("Bộ Y tế", { direct: false, within: false, exactName: false });
    expect(await numbers({ issuer })).toEqual([]);
  });

  test("is nothing for what is not held", async () => {
    expect(await (await circle()).restsOn("000000000000", ALL)).toBeNull();
  });

  test("without quotes after as many as asked for", async () => {
    const rows = (await (await circle()).restsOn(idOf(five), { ...ALL, limit: 1 }))!;
    expect(rows.map(({ citations }) => citations[0]?.quote)).toEqual(["nhắc 3/UBND", "", "", ""]);
  });
});

describe("who cites a document, and who cites those", () => {
  test("newest first under the first that is cited", async () => {
    const [group, ...others] = await (await circle()).citing(reference("1/UBND"), ALL);
    expect(others).toEqual([]);
    expect(group?.cited.id).toBe(idOf(one));
    expect(walked(group!.citing.map(({ step, number }) => ({ ...step, number: number! })))).toEqual([
      [1, "3/UBND", null, 59, []],
      [1, "4/UBND", null, 59, []],
      [2, "5/UBND", idOf(three), 61, [idOf(one)]],
    ]);
    expect(group!.citing.map(({ cited }) => cited.number?.text)).toEqual(["1/UBND", "1/UBND", "3/UBND"]);
  });

  test("of what is not held too", async () => {
    const [group] = await (await circle()).citing(reference("9/UBND"), ALL);
    expect(group!.citing.map(({ number, step }) => [number, step.depth])).toEqual([
      ["1/UBND", 1],
      ["3/UBND", 2],
      ["4/UBND", 2],
      ["5/UBND", 3],
    ]);
  });
});

describe("chains", () => {
  const numbers = async (archive: Archive, from: string, to: string) => {
    const { chains, isReversed } = await archive.trace(reference(from), reference(to));
    const ways = chains.map(({ links }) => links.map(({ document }) => document.number?.text).join(" "));
    return [isReversed, ...ways.sort()];
  };

  test("all shortest ones, to what is not held too; the other way where there are none", async () => {
    const archive = await circle();
    expect(await numbers(archive, "5/UBND", "1/UBND")).toEqual([
      false,
      "5/UBND 3/UBND 1/UBND",
      "5/UBND 4/UBND 1/UBND",
    ]);
    expect(await numbers(archive, "4/UBND", "9/UBND")).toEqual([false, "4/UBND 1/UBND 9/UBND"]);
    expect(await numbers(archive, "9/UBND", "4/UBND")).toEqual([true, "4/UBND 1/UBND 9/UBND"]);
    expect(await numbers(archive, "9/UBND", "8/UBND")).toEqual([false]);
  });

  test("with the days between", async () => {
    const { chains } = await (await circle()).trace(reference("4/UBND"), reference("1/UBND"));
    expect(chains.map(({ days, links }) => [days, links.map((link) => link.days)])).toEqual([
      [59, [59, null]],
    ]);
  });
});

describe("in any archive", () => {
  /** By their places: a text whole is too much to print where something is wrong. */
  const some = (all: readonly ReadText[]) => fc.subarray([...all.keys()], { minLength: 1 });
  const EVERY = [...ALIKE, ...LINKED];
  const held = ({ edges }: { edges: readonly Edge[] }, archived: ReadonlySet<string>) =>
    edges.filter(({ to }) => archived.has(to)).map(({ from, to }) => `${from} ${to}`);

  test("what one rests on is what is cited by it, and the graph is all of it", async () => {
    await fc.assert(
      fc.asyncProperty(some(EVERY), async (places) => {
        const texts = places.map((at) => EVERY[at]!);
        const archive = await archiveOf(...texts);
        const ids = new Set(texts.map(idOf));
        const down: string[] = [];
        const up: string[] = [];
        for (const text of texts) {
          const id = idOf(text);
          for (const { row } of (await archive.restsOn(id, ONE_STEP))!) if (row) down.push(`${id} ${row.id}`);
          const { number, date, issuers } = text.parts[0]!.record;
          const groups = await archive.citing(reference({ number, date, issuer: issuers[0]! }), ONE_STEP);
          const own = groups.filter(({ cited }) => cited.id === id).flatMap(({ citing }) => citing);
          up.push(...own.map((row) => `${row.id} ${id}`));
        }
        expect(up.sort()).toEqual(down.sort());
        expect(held(await archive.graph(WHOLE), ids).sort()).toEqual(down);
        await archive.close();
      }),
      { numRuns: 25 },
    );
  });

  test("chains are real and the shortest", async () => {
    await fc.assert(
      fc.asyncProperty(some(LINKED), fc.nat(), fc.nat(), async (places, i, j) => {
        const texts = places.map((at) => LINKED[at]!);
        const [a, b] = [texts[i % texts.length]!, texts[j % texts.length]!];
        const archive = await archiveOf(...texts);
        const edges = held(await archive.graph(WHOLE), new Set(texts.map(idOf)));
        const of = (text: ReadText) => reference(text.parts[0]!.record.number!.text);
        const { chains, isReversed } = await archive.trace(of(a), of(b));
        const [from, to] = isReversed ? [b, a] : [a, b];
        const ways = chains.map(({ links }) => links.map(({ document }) => document.key));
        if (a !== b) expect(ways).toEqual(shortest(edges, idOf(from), idOf(to)));
        await archive.close();
      }),
      { numRuns: 40 },
    );
  });
});

/** All shortest ways, as one would find them with pencil and paper. */
function shortest(edges: readonly string[], from: string, to: string): string[][] {
  let ways = [[from]];
  for (let step = 0; step < LINKED.length && ways.length > 0; step++) {
    ways = ways.flatMap((way) =>
      edges
        .map((edge) => edge.split(" ") as [string, string])
        .filter(([citing, cited]) => citing === way.at(-1) && !way.includes(cited))
        .map(([, cited]) => [...way, cited]),
    );
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there.sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
  }
  return [];
}
