import { expect, test } from "vitest";
import { citedCounter } from "../../src/ingest/cited.js";
import type { Citation } from "../../src/model/citation.js";
import type { DocumentRow, Reference } from "../../src/model/query.js";
import type { Kind } from "../../src/model/record.js";
import { memoryArchive } from "./memory-archive.js";

const citation = (known: Partial<Citation>): Citation => ({
  type: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  relation: "mentions",
  partial: false,
  amendedBy: [],
  quote: "",
  start: 0,
  end: 0,
  ...known,
});

const numbered = (text: string, date: string | null = null, year: string | null = null) =>
  citation({ number: { text, serial: "1", year, symbol: "X" }, date });

const rows: [why: string, citations: Citation[], documents: number][] = [
  ["nothing", [], 0],
  ["the same number twice", [numbered("1/CT-TTg", "2021-01-05"), numbered("01/CT-TTg", "2021-01-05")], 1],
  ["the same number of two years", [numbered("1/CT-TTg", "2021-01-05"), numbered("1/CT-TTg", "2022")], 2],
  [
    "a mention without a year is the dated one",
    [numbered("1/CT-TTg"), numbered("1/CT-TTg", "2021-01-05")],
    1,
  ],
  ["undated alone", [numbered("1/CT-TTg"), numbered("2/CT-TTg")], 2],
  [
    "the year inside the number",
    [numbered("30/2020/NĐ-CP", null, "2020"), numbered("30/2020/NĐ-CP", "2020-03-05", "2020")],
    1,
  ],
  [
    "a law by its title",
    [
      citation({ type: "Luật", title: "Đất đai" }),
      citation({ type: "Luật", title: "đất đai", date: "2013" }),
    ],
    1,
  ],
  ["a type with a date", [citation({ type: "Điện", date: "2021-01-05" })], 1],
  ["a type alone names nothing", [citation({ type: "Công văn" })], 0],
];

test.each(rows)("%s", async (_, citations, documents) => {
  const counter = citedCounter();
  counter.add(citations);
  expect(await counter.tally(memoryArchive())).toEqual({ documents, held: 0 });
});

test("a text about a document is not the document", async () => {
  const counter = citedCounter();
  counter.add([numbered("1/CT-TTg"), numbered("2/CT-TTg")]);
  const kinds = new Map<string | undefined, Kind[]>([
    ["1/CT-TTg", ["notice"]],
    ["2/CT-TTg", ["notice", "dispatch"]],
  ]);
  const candidates = async ({ citation: { number } }: Reference) =>
    (kinds.get(number?.text) ?? []).map((kind) => ({ kind }) as DocumentRow);
  expect(await counter.tally({ ...memoryArchive(), candidates })).toEqual({ documents: 2, held: 1 });
});

test("how many are held is asked only of few", async () => {
  const counter = citedCounter();
  counter.add(Array.from({ length: 501 }, (_, at) => numbered(`${at}/CT-TTg`)));
  expect(await counter.tally(memoryArchive())).toEqual({ documents: 501, held: null });
});
