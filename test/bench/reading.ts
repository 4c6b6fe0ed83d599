import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fold } from "../../src/model/text.js";
import { readDocuments } from "../../src/parse/index.js";
import { median } from "./measure.js";

// What it costs one thread to read texts, against folding the same texts by the table: fold, read, fold, read …
const [folder, pairs] = process.argv.slice(2) as [string, string];
const names = readdirSync(folder).sort().slice(0, 2_000);
const texts = names.map((name) => readFileSync(path.join(folder, name)));
const words = texts.map((bytes) => bytes.toString("utf8"));

/** As many as ingest reads together. */
const TOGETHER = 80;

function readAll(): void {
  for (let at = 0; at < texts.length; at += TOGETHER)
    readDocuments(texts.slice(at, at + TOGETHER).map((bytes) => ({ bytes, path: "" })));
}

function foldAll(): void {
  for (const text of words) fold(text);
}

/** Microseconds of this thread's own work for one text. */
function spent(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / texts.length;
}

const folding: number[] = [];
const reading: number[] = [];
// The first pass warms up what is measured.
for (let pass = 0; pass <= Number(pairs); pass++) {
  const [folded, read] = [spent(foldAll), spent(readAll)];
  if (pass === 0) continue;
  folding.push(folded);
  reading.push(read);
}
const ratio = median(reading.map((microseconds, at) => microseconds / folding[at]!));
process.stdout.write(JSON.stringify({ fold: median(folding), read: median(reading), ratio }));
