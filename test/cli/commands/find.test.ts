import { describe, expect, test } from "vitest";
import { NoArchiveError } from "../../../src/model/errors.js";
import type { FindQuery, Found } from "../../../src/model/query.js";
import { foundRow } from "../fixtures.js";
import { say, type World } from "../world.js";

const NONE: Found = { rows: [], total: 0, byGroupAlone: 0, byOtherName: 0, changes: [], agencies: [] };
const FOUND: Found = {
  rows: [foundRow(), foundRow({ id: "fedcba987654" })],
  total: 2,
  byGroupAlone: 1,
  byOtherName: 0,
  changes: [],
  agencies: [
    { name: "Sở Y tế tỉnh Hà Giang", documents: 2 },
    { name: "Sở Y tế tỉnh Lào Cai", documents: 1 },
  ],
};

const finding = (found: Found): World => ({ archive: { find: async () => found } });

/** The query that reaches the archive. */
async function queryOf(...args: string[]): Promise<FindQuery> {
  const asked: FindQuery[] = [];
  const find = async (query: FindQuery) => {
    asked.push(query);
    return NONE;
  };
  const said = await say(["find", ...args], { archive: { find } });
  if (asked[0] === undefined) throw new Error(said.stderr);
  return asked[0];
}

describe("what is asked", () => {
  test("nothing given: everything, by date", async () => {
    expect(await queryOf()).toEqual({
      words: [],
      not: [],
      agency: null,
      issuer: null,
      addressee: null,
      recipient: null,
      tasked: null,
      from: null,
      to: null,
      undated: false,
      numberKey: null,
      type: null,
      subject: [],
      signer: null,
      cites: null,
      kind: null,
      status: null,
      replaced: false,
      amended: false,
      addedSince: null,
      missing: false,
      sort: "date",
      limit: null,
    });
  });

  test.each([
    ["--from 2021-03 --to 4/2021", { from: "2021-03-01", to: "2021-04-30" }, "first and last day"],
    ["--number 051/UBND-KGVX", { numberKey: "51/ubnd-kgvx" }, "a number by its key"],
    ["--number abc", { numberKey: "abc" }, "whatever it is"],
    ["--type QĐ", { type: "quyet dinh" }, "a short form"],
    ["--type cong-van", { type: "cong-van" }, "an unknown type as it is"],
    ["--signer NGUYỄN", { signer: "nguyen" }, "a folded name"],
    ["--kind notice --status draft", { kind: "notice", status: "draft" }, "choices"],
    ["--replaced", { replaced: true, amended: false }, "what was replaced"],
    ["--amended", { replaced: false, amended: true }, "what was amended"],
    ["covid", { sort: "relevance" }, "words are answered by relevance"],
    ["covid --sort date", { sort: "date" }, "unless something else is asked"],
    ["--undated --limit 3", { undated: true, limit: 3 }, "a limit"],
  ])("find %s: %s (%s)", async (line, part, _why) => {
    expect(await queryOf(...line.split(" "))).toMatchObject(part);
  });

  test("words to leave out, words of the subject, each given several times", async () => {
    const { not, subject } = await queryOf("--not", "dịch", "--not", "bệnh", "--subject", "trường học");
    expect(not.map(({ words }) => words)).toEqual([["dich"], ["benh"]]);
    expect(subject.map(({ words }) => words)).toEqual([["truong"], ["hoc"]]);
  });

  test("agencies in every role, with groups unless asked directly", async () => {
    const query = await queryOf("--agency", "so y te", "--issuer", "UBND tỉnh Lào Cai", "--tasked", "SYT");
    expect(query.agency?.key.head).toBe("so y te");
    expect(query.agency?.groups.length).toBeGreaterThan(0);
    expect(query.issuer?.key.head).toBe("uy ban nhan dan");
    expect(query.tasked?.key).toEqual(query.agency?.key);
    expect((await queryOf("--agency", "so y te", "--direct")).agency?.groups).toEqual([]);
    expect((await queryOf("--agency", "y te", "--within")).agency?.within).toBe("y te");
  });

  test("names of other times, unless asked exactly", async () => {
    const name = "Bộ Kế hoạch và Đầu tư";
    expect((await queryOf("--issuer", name)).issuer?.otherNames.length).toBeGreaterThan(0);
    expect((await queryOf("--issuer", name, "--exact-name")).issuer?.otherNames).toEqual([]);
  });

  test("a cited document, narrowed by its year", async () => {
    const { cites } = await queryOf("--cites", "309/TB-VPCP", "--year", "2020");
    expect(cites?.citation.number?.text).toBe("309/TB-VPCP");
    expect(cites?.year).toBe("2020");
  });

  test("fifty at most on a terminal, all in a pipe", async () => {
    const limits: (number | null)[] = [];
    const find = async (query: FindQuery) => {
      limits.push(query.limit);
      return NONE;
    };
    for (const isTerminal of [true, false]) await say(["find"], { archive: { find }, isTerminal });
    expect(limits).toEqual([50, null]);
  });
});

describe("what is said", () => {
  test("rows on standard output, counts on standard error", async () => {
    const { code, stdout, stderr } = await say(["find", "--agency", "Sở Y tế"], finding(FOUND));
    expect(code).toBe(0);
    expect(stdout).toContain("0123456789ab");
    expect(stderr).toBe(
      "2 found: 1 by name, 1 by group alone (--direct leaves those out)\n" +
        "2 agencies: Sở Y tế tỉnh Hà Giang (2), Sở Y tế tỉnh Lào Cai (1)\n",
    );
  });

  test("what was met by names of other times, and what became of those", async () => {
    const changes = [
      { name: "Bộ A", how: "merged", into: ["Bộ B"], day: "2025-03-01" },
      { name: "Sở C", how: "split", into: ["Sở D", "Sở E", "Sở G"], day: "2008" },
      { name: "Ban H", how: "renamed", into: ["Ủy ban nhân dân K"], day: null },
    ] as const;
    const found = { ...FOUND, total: 9, byOtherName: 3, changes, agencies: [] };
    expect((await say(["find", "--agency", "Bộ B"], finding(found))).stderr).toBe(
      "9 found: 5 by name, 3 by earlier or later names (--exact-name leaves those out),\n" +
        "1 by group alone (--direct leaves those out)\n" +
        "2 shown; --limit 9 shows all\n" +
        "Bộ A merged into Bộ B on 2025-03-01\n" +
        "Sở C split into Sở D, Sở E and Sở G in 2008\n" +
        "Ban H became UBND K\n",
    );
  });

  test("that more was found than shown", async () => {
    const { stderr } = await say(["find"], {
      ...finding({ ...FOUND, agencies: [], total: 70 }),
      isTerminal: true,
    });
    expect(stderr).toBe("\n70 found\n2 shown; --limit 70 shows all\n");
  });

  test("nothing found ends 1, and JSON is still JSON", async () => {
    const said = await say(["find", "x", "--format", "json"], finding(NONE));
    expect(said).toEqual({ code: 1, stdout: "[]\n", stderr: "Nothing found.\n" });
  });

  test("nothing found of an agency: how its name may be longer", async () => {
    const hint = "Nothing found.\n--within also takes agencies whose name has more words.\n";
    expect((await say(["find", "--issuer", "Sở Nông nghiệp"], finding(NONE))).stderr).toBe(hint);
    const within = await say(["find", "--issuer", "Sở Nông nghiệp", "--within"], finding(NONE));
    expect(within.stderr).toBe("Nothing found.\n");
  });

  test("no blank line stands before talk without rows", async () => {
    const { stderr } = await say(["find", "x"], { ...finding(NONE), isTerminal: true });
    expect(stderr).toBe("Nothing found.\n");
  });

  test("a long line breaks between words, not where the terminal ends", async () => {
    const { stderr } = await say(["find", "--agency", "Sở Y tế"], { ...finding(FOUND), columns: 40 });
    expect(stderr.split("\n").slice(2)).toEqual([
      "2 agencies: Sở Y tế tỉnh Hà Giang (2),",
      "Sở Y tế tỉnh Lào Cai (1)",
      "",
    ]);
  });

  test("the archive is closed, also after an error", async () => {
    let closed = 0;
    const close = async () => void closed++;
    await say(["find"], { archive: { find: async () => NONE, close } });
    const broken = say(["find"], { archive: { find: () => Promise.reject(new Error("disk")), close } });
    await expect(broken).rejects.toThrow("disk");
    expect(closed).toBe(2);
  });
});

describe("what cannot run ends 2 and says why", () => {
  test.each([
    [["--from", "31/02/2021"], '"31/02/2021" is not a date'],
    [["--from", "2022", "--to", "2021"], "the range ends (2021-12-31) before it begins (2022-01-01)"],
    [["--cites", "không phải số"], '"không phải số" does not name a document'],
    [["--agency", " "], "an agency has a name"],
    [
      ["--year", "2021"],
      "--year is the year of the document that --cites names\nFor documents of that year: --from",
    ],
    [["--direct", "covid"], "--direct goes with an agency"],
    [["--within"], "--within goes with an agency"],
    [["--exact-name"], "--exact-name goes with an agency"],
    [["--number", ""], "--number is empty"],
    [["--type", " "], "--type is empty"],
    [["--signer", ""], "--signer is empty"],
    [["--cites", "4eac4b745fcb"], "is an id; here a number is needed"],
    [["***"], '"***" has no word to search for'],
    [["--limit", "0"], "whole number"],
    [["--kind", "letter"], "Allowed choices are dispatch, notice, annex, unknown"],
    [["--format", "xml"], "Allowed choices are rows, table, json, jsonl, csv, tsv, paths"],
    [["--agnecy", "x"], "Did you mean --agency?"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await say(["find", ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  test("before any ingest: how to make an archive", async () => {
    const openArchive = async () => Promise.reject(new NoArchiveError("/a.sqlite"));
    const { code, stderr } = await say(["find"], { openArchive });
    expect(code).toBe(2);
    expect(stderr).toBe("dispatch: there is no archive at /a.sqlite\nMake one: dispatch ingest FOLDER\n");
  });
});
