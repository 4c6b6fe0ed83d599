import type { Machinery } from "./edge/machinery.js";

declare const VERSION: string;

/** Runs the command line that stands after the program's name. */
export async function main(argv: readonly string[], _machinery?: Machinery): Promise<void> {
  if (argv[0] === "--version") process.stdout.write(`${VERSION}\n`);
  else process.exitCode = 2;
}
