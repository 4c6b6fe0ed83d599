import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.js";
import * as reader from "../../src/parse/index.js";
import { generatedText } from "../bench/text.js";
import { say } from "../cli/world.js";
import { folderWith } from "./folder.js";
import { run } from "./run-ingest.js";
import { sqliteArchive } from "./sqlite-archive.js";

const TEXTS = 12;

// Two files of the same bytes, two numbers that come back, a text of two documents, one that nobody can read much of.
const folder = () =>
  folderWith({
    ...Object.fromEntries(
      Array.from({ length: TEXTS }, (_, at) => [`${at}.txt`, generatedText(at + 1)] as const),
    ),
    "copy.txt": generatedText(3),
    "again.txt": generatedText(4_802),
    "two.txt": `${generatedText(21)}\n\n\n${generatedText(22)}`,
    "scrap.txt": "một mảnh giấy",
  });

/** All that may be asked, as the program prints it. */
async function answers(archive: Archive): Promise<string[]> {
  const open: Archive = { ...archive, close: async () => {} };
  const ask = async (...argv: readonly string[]) => {
    const said = await say(argv, { openArchive: async () => ({ archive: open, file: "", isNew: false }) });
    return said.stdout;
  };
  const all = await ask("find", "--format", "json");
  const rows: readonly { id: string; number: string | null }[] = JSON.parse(all);
  const cited = await Promise.all(rows.map(({ id }) => ask("show", id, "--format", "json")));
  const numbers = new Set(
    cited.flatMap((shown) => [...shown.matchAll(/"text": ?"([^"]+\/[^"]+)"/g)].map((match) => match[1]!)),
  );
  return [
    all,
    ...cited,
    await ask("find", "--agency", "Sở Y tế"),
    await ask("find", "rà soát"),
    await ask("find", "--sort", "number"),
    ...(await Promise.all([...numbers].sort().map((number) => ask("cites", number)))),
  ];
}

test("the order in which files are ingested changes no answer", async () => {
  const at = folder();
  const paths = [...Array(TEXTS).keys(), "copy", "again", "two", "scrap"].map((name) => `${at}/${name}.txt`);
  const inOneGo = sqliteArchive().archive;
  await run([at], inOneGo, { reader });
  const expected = await answers(inOneGo);
  expect(expected.length).toBeGreaterThan(40);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(paths, { minLength: paths.length }),
      fc.integer({ min: 1, max: paths.length }),
      async (order, size) => {
        const { archive } = sqliteArchive();
        for (let from = 0; from < order.length; from += size)
          await run(order.slice(from, from + size), archive, { reader });
        expect(await answers(archive)).toEqual(expected);
      },
    ),
    { numRuns: 5 },
  );
}, 60_000);
