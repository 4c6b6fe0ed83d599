import type { ExitCode } from "../../model/errors.js";
import { looksBinary, type Reading, readDocument } from "../../parse/index.js";
import type { Context, Input } from "../context.js";
import { paperOf } from "../page.js";
import { explain } from "../renderers/explain.js";
import { jsonLine } from "../renderers/jsonl.js";
import type { Paper } from "../renderers/renderer.js";
import { visible } from "../text/visible.js";
import { type CliCommand, examples } from "./command.js";

export const parse: CliCommand = {
  declare: (command) =>
    command
      .summary("print what is read out of texts, without an archive")
      .description(PARSE)
      .argument("<path...>", "files, folders, or - for standard input")
      .option(
        "--explain",
        "for people: which words and which rule gave each value, what was tried for the rest",
      )
      .addHelpText(
        "after",
        examples("dispatch parse samples > records.jsonl", "dispatch parse --explain letter.txt"),
      ),
  run: runParse,
};

const PARSE = `\
Print the record of each document as one JSON object a line. Touches no archive. A file that cannot be \
read is named on standard error, the others go on, and the exit code is 1.`;

interface ParseOptions {
  readonly explain?: true;
}

async function runParse(context: Context, paths: string[], options: ParseOptions): Promise<ExitCode> {
  const print = options.explain ? explained(await paperOf(context, context.stdout)) : jsonLines;
  let failed = false;
  for await (const input of context.readInputs(paths)) {
    const failure = failureOf(input);
    if (failure !== null) context.stderr.write(`dispatch: ${visible(input.path)}: ${visible(failure)}\n`);
    else if ("bytes" in input) context.stdout.write(print(readDocument(input.bytes, input.path)));
    failed ||= failure !== null;
  }
  return failed ? 1 : 0;
}

function failureOf(input: Input): string | null {
  if ("reason" in input) return input.reason;
  return looksBinary(input.bytes) ? "binary content, not a text" : null;
}

const jsonLines = (readings: readonly Reading[]) => readings.map(({ record }) => jsonLine(record)).join("");

const explained = (paper: Paper) => (readings: readonly Reading[]) =>
  readings.map((reading) => `${explain(reading, paper)}\n`).join("");
