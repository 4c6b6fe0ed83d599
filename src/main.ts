import { worldContext } from "./edge/context.js";
import { failureText } from "./edge/failure.js";
import { installed } from "./edge/installed.js";
import { endIfInterrupted } from "./edge/interruption.js";
import type { Machinery } from "./edge/machinery.js";

/** Runs the command line that stands after the program's name, and sets the exit code of the process. */
export async function main(argv: readonly string[], machinery: Machinery = installed): Promise<void> {
  try {
    const { run } = await import("./cli/run.js");
    process.exitCode = await run(argv, worldContext(machinery));
  } catch (error) {
    process.stderr.write(failureText(error));
    process.exitCode = 2;
  }
  endIfInterrupted();
}
