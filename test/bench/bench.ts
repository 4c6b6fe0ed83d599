import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Measured, measure, median, output, time } from "./measure.js";
import { generatedText } from "./text.js";

const { values: options } = parseArgs({
  options: {
    texts: { type: "string", default: "10000" },
    pairs: { type: "string", default: "5" },
  },
});
const texts = Number(options.texts);
const pairs = Number(options.pairs);
const root = path.resolve(process.argv[1]!, "../../..");
const dispatch = path.join(root, "bin/dispatch.js");
const [bareLoad, reading] = ["bare-load", "reading"].map((name) =>
  path.join(root, `dist/bench/${name}.cjs`),
) as [string, string];
const scratch = mkdtempSync(path.join(tmpdir(), "dispatch-bench-"));

try {
  ingestAgainstBareLoad();
  startUp();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function ingestAgainstBareLoad(): void {
  const folder = path.join(scratch, "texts");
  const bytes = generate(folder, texts);
  say(`${texts} texts of ${Math.round(bytes / texts)} bytes, ${pairs} paired runs, medians`);
  const bare: Measured[] = [];
  const ingest: Measured[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    bare.push(measure([bareLoad, folder, fresh("bare")], scratch, root));
    ingest.push(
      measure([dispatch, "ingest", folder, "--archive", fresh("archive"), "--quiet"], scratch, root),
    );
  }
  const ratios = ingest.map(({ milliseconds }, at) => milliseconds / bare[at]!.milliseconds);
  say(row("bare load", bare));
  say(`${row("dispatch ingest", ingest)}   ${median(ratios).toFixed(2)} × bare load`);
  readingAgainstFold(folder);
}

function readingAgainstFold(folder: string): void {
  const { fold, read, ratio } = JSON.parse(output([reading, folder, String(pairs)])) as Record<
    string,
    number
  >;
  say(`one thread, microseconds a text, ${pairs} paired passes, medians`);
  say(`  fold                ${fold!.toFixed(0).padStart(6)}`);
  say(`  read                ${read!.toFixed(0).padStart(6)}   ${ratio!.toFixed(1)} × fold`);
}

function startUp(): void {
  const folder = path.join(scratch, "few");
  const archive = fresh("few");
  generate(folder, 20);
  measure([dispatch, "ingest", folder, "--archive", archive, "--quiet"], scratch, root);
  const commands = {
    "node -e 0": ["-e", "0"],
    "dispatch --version": [dispatch, "--version"],
    "dispatch cites": [dispatch, "cites", "1/CT-TTg", "--archive", archive],
  };
  const times = new Map(Object.keys(commands).map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < 21; run++)
    for (const [name, args] of Object.entries(commands)) times.get(name)!.push(time(args));
  say("start-up, whole process, medians of 21 paired runs");
  const empty = times.get("node -e 0")!;
  for (const [name, all] of times) {
    const ratio = median(all.map((milliseconds, at) => milliseconds / empty[at]!));
    say(`  ${name.padEnd(20)}${median(all).toFixed(0).padStart(6)} ms   ${ratio.toFixed(2)} × node -e 0`);
  }
}

function generate(folder: string, count: number): number {
  mkdirSync(folder);
  let bytes = 0;
  for (let n = 1; n <= count; n++) {
    const text = generatedText(n);
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `${String(n).padStart(6, "0")}.txt`), text);
  }
  return bytes;
}

/** A file name in a folder that was not there before: every run begins with nothing. */
function fresh(name: string): string {
  return path.join(mkdtempSync(path.join(scratch, `${name}-`)), "archive.sqlite");
}

function row(name: string, runs: readonly Measured[]): string {
  const seconds = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
  const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes));
  return `  ${name.padEnd(20)}${seconds.toFixed(2).padStart(6)} s   peak ${peak.toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
