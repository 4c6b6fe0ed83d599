import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive, ReadText } from "../../src/model/archive.js";
import { ONE_STEP } from "../../src/model/graph.js";
import type { FindQuery } from "../../src/model/query.js";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import {
  agency,
  archiveOf,
  batchOf,
  cite,
  numberOf,
  query,
  reference,
  task,
  terms,
  textOf,
} from "./factory.js";

const PLACES = ["Lạng Sơn", "Lai Châu", "Cà Mau"];
const NUMBERS = ["1/CT-TTg", "15/QĐ-UBND", "30/2020/NĐ-CP"];
const DATES = ["2020-01-05", "2021-01-05", "2021-01", null];

/** Letters that share numbers, days and bodies, each spelled in two ways: only the last means of telling them apart is left. */
const TEXTS: readonly ReadText[] = Array.from({ length: 24 }, (_, n) => {
  const place = PLACES[n % 3]!;
  const words = `Sở Y tế chủ trì phòng dịch; thư thứ ${n % 8 < 4 ? n : "nhất"}${" ".repeat(n)}.`;
  const committee = agency(`Ủy ban nhân dân tỉnh ${place}`, place);
  const chairman = agency(`Chủ tịch Ủy ban nhân dân tỉnh ${place}`, place);
  const health = agency(`Sở Y tế tỉnh ${place}`, place, "Sở Y tế");
  const number = NUMBERS[n % 3]!;
  return textOf(words, {
    number: `${n % 5}/UBND-VX`,
    date: DATES[n % 4] ?? null,
    issuers: [committee],
    tasks: [task(words, health, "lead")],
    citations: [
      cite(words, "Sở", {
        number: numberOf(n % 5 === 0 ? number.toUpperCase() : number),
        date: DATES[(n + 1) % 4] ?? null,
        issuer: n % 2 === 0 ? null : n % 3 === 0 ? chairman : committee,
      }),
      cite(words, "Y tế", number),
      cite(words, "thư", `${n % 5}/UBND-VX`),
    ],
  });
});

const QUERIES: readonly Partial<FindQuery>[] = [
  {},
  { sort: "number" },
  { sort: "relevance", words: terms("phòng dịch") },
  { words: terms("phong*"), limit: 7 },
  { agency: readAgencyQuery("Sở Y tế", { direct: false, within: false, exactName: false }), limit: 5 },
  { cites: reference("1/CT-TTg") },
  { from: "2021-01-01", undated: true },
];

const REFERENCES = [...NUMBERS, "1/UBND-VX"].flatMap((number) => [
  reference(number),
  reference(number, "2021"),
]);

async function answersOf(archive: Archive): Promise<unknown> {
  const found = await Promise.all(QUERIES.map((asked) => archive.find(query(asked))));
  const cited = await Promise.all(REFERENCES.map((asked) => archive.citing(asked, ONE_STEP)));
  const meant = await Promise.all(REFERENCES.map((asked) => archive.candidates(asked)));
  const whole = await Promise.all(TEXTS.map(({ sha256 }) => archive.document(sha256.slice(0, 12))));
  return { found, cited, meant, whole, known: await archive.knownFiles(["/"]) };
}

test("no answer depends on the order or the batches in which texts came", async () => {
  const expected = await answersOf(await archiveOf(...TEXTS));
  const shuffled = fc.shuffledSubarray([...TEXTS], { minLength: TEXTS.length });
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 1, max: TEXTS.length }), async (texts, size) => {
      const archive = await archiveOf();
      for (let at = 0; at < texts.length; at += size)
        await archive.put(batchOf(...texts.slice(at, at + size)));
      expect(await answersOf(archive)).toEqual(expected);
      await archive.close();
    }),
    { numRuns: 10 },
  );
});
