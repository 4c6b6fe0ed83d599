import type { Command } from "commander";
import type { ExitCode } from "../../model/errors.js";
import type { Context } from "../context.js";

/** One command: what it takes, told to commander, and what it does with that. */
export interface CliCommand {
  /** Adds arguments, options and examples. */
  readonly declare: (command: Command) => Command;
  /** Gets arguments and options as commander read them, in their order. */
  readonly run: (context: Context, ...typed: never[]) => Promise<ExitCode>;
}

/** The end of a `--help`: real commands a person can copy. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join("")}`;
