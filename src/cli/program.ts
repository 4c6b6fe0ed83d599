import { Command, CommanderError } from "commander";
import type { ExitCode } from "../model/errors.js";
import type { CliCommand } from "./commands/command.js";
import type { Context } from "./context.js";
import { USUAL_WIDTH } from "./renderers/layout.js";
import { usageMessage } from "./usage-message.js";

/** The commands in the order of `--help`; of a known one nothing else is loaded. */
const COMMANDS: readonly (readonly [name: string, load: () => Promise<CliCommand>])[] = [
  ["ingest", async () => (await import("./commands/ingest.js")).ingest],
  ["find", async () => (await import("./commands/find.js")).find],
  ["cites", async () => (await import("./commands/cites.js")).cites],
  ["refs", async () => (await import("./commands/refs.js")).refs],
  ["trace", async () => (await import("./commands/trace.js")).trace],
  ["wanted", async () => (await import("./commands/wanted.js")).wanted],
  ["conflicts", async () => (await import("./commands/conflicts.js")).conflicts],
  ["graph", async () => (await import("./commands/graph.js")).graph],
  ["show", async () => (await import("./commands/show.js")).show],
  ["status", async () => (await import("./commands/status.js")).status],
  ["runs", async () => (await import("./commands/runs.js")).runs],
  ["failures", async () => (await import("./commands/failures.js")).failures],
  ["parse", async () => (await import("./commands/parse.js")).parse],
];

/** Reads the command line and runs its command. Wrong usage is explained on standard error and ends 2. */
export async function runProgram(argv: readonly string[], context: Context): Promise<ExitCode> {
  const program = programFor(context);
  let exitCode: ExitCode = 0;
  for (const [name, { declare, run }] of await load(argv[0])) {
    declare(program.command(name)).action(async (...typed) => {
      exitCode = await run(context, ...(typed as never[]));
    });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function load(asked: string | undefined) {
  const known = COMMANDS.filter(([name]) => name === asked);
  const needed = known.length > 0 ? known : COMMANDS;
  return Promise.all(needed.map(async ([name, loadCommand]) => [name, await loadCommand()] as const));
}

function programFor({ version, stdout, stderr }: Context): Command {
  return new Command("dispatch")
    .description(DESCRIPTION)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      writeErr: stderr.write,
      outputError: (message, write) => write(usageMessage(message)),
      getOutHelpWidth: () => stdout.columns ?? USUAL_WIDTH,
      getErrHelpWidth: () => stderr.columns ?? USUAL_WIDTH,
      getOutHasColors: () => stdout.hasColours,
      getErrHasColors: () => stderr.hasColours,
    })
    .addHelpText("after", EXIT_CODES);
}

const DESCRIPTION =
  "An archive for Vietnamese administrative documents: put a folder in, find by agency, date and words, see who cites what.";

const EXIT_CODES = `
Exit codes:
  0   done, or found
  1   nothing found, or files that newly failed
  2   cannot run: wrong usage, no archive, not an archive, a newer archive
  75  another run holds the archive: try again later

Each command has examples: dispatch find --help`;
