import { once } from "node:events";
import { createReadStream, createWriteStream, mkdirSync, type WriteStream, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { TextFact } from "./facts.js";
import { corpus } from "./generate/corpus.js";
import { truthLines } from "./truth/lines.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, "texts-only": { type: "boolean", default: false } },
});
const [out, count] = positionals;
if (out === undefined || !(Number(count) > 0)) {
  process.stderr.write("usage: npm run corpus -- OUT N [--seed S] [--texts-only]\n");
  process.exit(2);
}

const facts = path.join(out, "facts.jsonl");
await writeTexts(Number(count), Number(values.seed));
if (!values["texts-only"]) await writeTruth();

/** One text after the other, and a line of what it says. */
async function writeTexts(texts: number, seed: number): Promise<void> {
  mkdirSync(out!, { recursive: true });
  const lines = createWriteStream(facts);
  let folder = "";
  for (const { bytes, fact } of corpus(texts, seed)) {
    const file = path.join(out!, "texts", fact.path);
    if (path.dirname(file) !== folder) {
      folder = path.dirname(file);
      mkdirSync(folder, { recursive: true });
    }
    writeFileSync(file, bytes);
    if (!lines.write(`${JSON.stringify(fact)}\n`)) await once(lines, "drain");
  }
  await ended(lines);
}

async function ended(lines: WriteStream): Promise<void> {
  lines.end();
  await once(lines, "finish");
}

/** Which text a citation means depends on all of them: here they are in memory, without their words. */
async function writeTruth(): Promise<void> {
  const all: TextFact[] = [];
  for await (const line of createInterface({ input: createReadStream(facts) })) all.push(JSON.parse(line));
  const lines = createWriteStream(path.join(out!, "truth.jsonl"));
  for (const line of truthLines(all)) if (!lines.write(`${line}\n`)) await once(lines, "drain");
  await ended(lines);
}
