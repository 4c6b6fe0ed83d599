import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fold } from "../../src/model/text.js";
import { readDocument } from "../../src/parse/index.js";
import { median } from "./measure.js";

// What it costs one thread to read texts, against folding the same texts by the table: fold, read, fold, read …
const [folder, pairs] = process.argv.slice(2) as [string, string];
const names = readdirSync(folder).sort().slice(0, 2_000);
const texts = names.map((name) => readFileSync(path.join(folder, name)));
const words = texts.map((bytes) => bytes.toString("utf8"));

/** Microseconds of this thread's own work for one text. */
function spent<T>(all: readonly T[], each: (one: T) => unknown): number {
  const before = process.threadCpuUsage();
  for (const one of all) each(one);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / all.length;
}

const folding: number[] = [];
const reading: number[] = [];
// The first pass warms up what is measured.
for (let pass = 0; pass <= Number(pairs); pass++) {
  const [folded, read] = [spent(words, fold), spent(texts, (bytes) => readDocument(bytes, ""))];
  if (pass === 0) continue;
  folding.push(folded);
  reading.push(read);
}
const ratio = median(reading.map((microseconds, at) => microseconds / folding[at]!));
process.stdout.write(JSON.stringify({ fold: median(folding), read: median(reading), ratio }));
