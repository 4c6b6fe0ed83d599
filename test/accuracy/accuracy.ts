import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { changesBetween } from "./changes.js";
import { FIELDS, fieldsNamed } from "./fields.js";
import { gainsAndLosses, misses, table } from "./print.js";
import { type Run, runOf } from "./score.js";
import { labelledDocuments } from "./texts.js";

const USAGE = "usage: npm run accuracy -- [--field NAME] [--misses N] [--save FILE] [--against FILE] [DIR…]";

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  process.exitCode = 2;
}

/** Scores the folders; 1 where something that an earlier run had is lost. */
function main(): number {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      field: { type: "string" },
      misses: { type: "string", default: "0" },
      save: { type: "string" },
      against: { type: "string" },
    },
  });
  const fields = options.field === undefined ? FIELDS : fieldsNamed(options.field);
  if (fields.length === 0)
    throw new Error(`no field ${options.field}: ${FIELDS.map((f) => f.name).join(", ")}`);
  const names = fields.map((field) => field.name);
  const before = options.against === undefined ? null : savedRun(options.against);
  const run = runOf((positionals.length > 0 ? positionals : ["samples"]).flatMap(documentsIn), fields);
  say(`${Object.keys(run).length} documents`);
  say(table(run, names));
  say(misses(run, names, count(options.misses)));
  if (options.save !== undefined) writeFileSync(options.save, `${JSON.stringify(run, null, 1)}\n`);
  return before === null ? 0 : hold(run, before);
}

function hold(run: Run, before: Run): number {
  const changes = changesBetween(before, run);
  const unknown = Object.keys(run).filter((text) => !(text in before)).length;
  say(`\n${gainsAndLosses(changes)}`);
  if (unknown > 0) say(`${unknown} documents are not in the saved run`);
  return changes.some(({ lost }) => lost.length > 0) ? 1 : 0;
}

/** Named from the folder the command runs in, so that a saved run holds in another clone. */
function documentsIn(folder: string) {
  const documents = labelledDocuments(path.relative("", folder) || ".");
  if (documents.length === 0) throw new Error(`no *.gold.json in ${folder}`);
  return documents;
}

function count(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed);
  throw new Error(`not a number: --misses ${typed}`);
}

function savedRun(file: string): Run {
  return JSON.parse(readFileSync(file, "utf8"));
}

function say(lines: string): void {
  if (lines !== "") process.stdout.write(`${lines}\n`);
}
