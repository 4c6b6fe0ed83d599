import type { Command } from "commander";
import type { Archive } from "../model/archive.js";
import { DispatchError, type ExitCode } from "../model/errors.js";
import type { Context } from "./context.js";
import { SeveralMeantError } from "./meant.js";
import type { ArchiveChoice } from "./options.js";
import { jsonLine } from "./renderers/jsonl.js";

/** Whether the references are read from standard input, one a line. */
export const isBulk = (words: readonly string[]): boolean => words.length === 1 && words[0] === "-";

/** Said in the help of a command that takes them so. */
export const BULK = `\
With - references are read from standard input, one a line, and answered as JSON Lines, each with what was asked; one \
that cannot be answered says why and stops nothing.`;

/**
 * Answers the references on standard input as JSON Lines, each object with the reference as `asked`; one that is
 * unreadable, unknown or ambiguous with its `error`, and the ids of `candidates`. Ends 0 where any was answered.
 * `answer` throws a DispatchError for one it has no answer to.
 */
export async function answerEach(
  context: Context,
  typed: ArchiveChoice,
  command: Command,
  answer: (archive: Archive, asked: string) => Promise<readonly object[]>,
): Promise<ExitCode> {
  refuseOtherFormats(command);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    let isAnyAnswered = false;
    for (const asked of await referencesIn(context)) {
      const answers = await orError(answer(archive, asked));
      isAnyAnswered ||= !("error" in answers);
      const lines = "error" in answers ? [answers] : answers;
      for (const line of lines) context.stdout.write(jsonLine({ asked, ...line }));
    }
    return isAnyAnswered ? 0 : 1;
  } finally {
    await archive.close();
  }
}

function refuseOtherFormats(command: Command): void {
  const isTyped = command.getOptionValueSource("format") === "cli";
  const format = command.getOptionValue("format");
  if (isTyped && format !== "jsonl")
    throw new DispatchError(`with - the answers are jsonl, not ${format}`, "Leave --format out.");
}

async function referencesIn({ readInputs }: Context): Promise<string[]> {
  const texts: string[] = [];
  for await (const input of readInputs(["-"])) {
    if ("reason" in input) throw new DispatchError(`standard input: ${input.reason}`);
    texts.push(new TextDecoder().decode(input.bytes));
  }
  return texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

async function orError(answers: Promise<readonly object[]>) {
  try {
    return await answers;
  } catch (error) {
    if (!(error instanceof DispatchError)) throw error;
    const candidates = error instanceof SeveralMeantError ? error.candidates.map(({ id }) => id) : null;
    return { error: error.message, ...(candidates && { candidates }) };
  }
}
