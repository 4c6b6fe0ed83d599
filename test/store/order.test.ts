import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.js";
import { ONE_STEP, type Walk } from "../../src/model/graph.js";
import type { FindQuery } from "../../src/model/query.js";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import { archiveOf, batchOf, idOf, query, reference, terms } from "./factory.js";
import { ALIKE, LINKED } from "./world.js";

const NUMBERS = ["1/CT-TTg", "15/QĐ-UBND", "30/2020/NĐ-CP"];
const TEXTS = [...ALIKE, ...LINKED];
const WALK: Walk = { ...ONE_STEP, depth: null };

const QUERIES: readonly Partial<FindQuery>[] = [
  {},
  { sort: "number" },
  { sort: "relevance", words: terms("phòng dịch") },
  { words: terms("phong*"), limit: 7 },
  { agency: readAgencyQuery("Sở Y tế", { direct: false, within: false, exactName: false }), limit: 5 },
  { cites: reference("1/CT-TTg") },
  { from: "2021-01-01", undated: true },
];

const REFERENCES = [...NUMBERS, "1/UBND-VX", "103/UBND-TH"].flatMap((number) => [
  reference(number),
  reference(number, "2021"),
]);

async function answersOf(archive: Archive): Promise<unknown> {
  const found = await Promise.all(QUERIES.map((asked) => archive.find(query(asked))));
  const cited = await Promise.all(REFERENCES.map((asked) => archive.citing(asked, ONE_STEP)));
  const meant = await Promise.all(REFERENCES.map((asked) => archive.candidates(asked)));
  const whole = await Promise.all(TEXTS.map(({ sha256 }) => archive.document(sha256.slice(0, 12))));
  const walked = await Promise.all(REFERENCES.map((asked) => archive.citing(asked, WALK)));
  const rests = await Promise.all(
    TEXTS.filter((_, at) => at % 4 === 0).map((text) => archive.restsOn(idOf(text), WALK)),
  );
  const traced = await archive.trace(reference("112/UBND-TH"), reference("101/UBND-TH"));
  const wanted = await archive.wanted({ from: null, to: null, issuer: null });
  const graph = await archive.graph({ around: null, depth: null, from: null, to: null, issuer: null });
  const conflicts = await archive.conflicts();
  const gaps = await archive.gaps();
  const known = await archive.knownFiles(["/"]);
  return { found, cited, meant, whole, walked, rests, traced, wanted, graph, conflicts, gaps, known };
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
    { numRuns: 4 },
  );
});
