import { DispatchError, type ExitCode } from "../model/errors.js";
import type { Context } from "./context.js";
import { visible } from "./text/visible.js";

/**
 * Does what the command line asks. `argv` begins with the command. An error a person can act on becomes a message
 * with a hint, and an exit code; any other is thrown. What asks for little loads little: start-up is felt in every
 * script.
 */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    context.stdout.write(`${context.version}\n`);
    return 0;
  }
  try {
    const { runProgram } = await import("./program.js");
    return await runProgram(argv, context);
  } catch (error) {
    if (!(error instanceof DispatchError)) throw error;
    context.stderr.write(messageOf(error));
    return error.exitCode;
  }
}

const messageOf = ({ message, hint }: DispatchError) =>
  `dispatch: ${visible(message)}\n${hint === "" ? "" : `${visible(hint)}\n`}`;
