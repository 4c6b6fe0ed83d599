import type { Context, Input, Output } from "../../src/cli/context.js";
import { run } from "../../src/cli/run.js";
import { layOut } from "../../src/graphviz.js";
import type { Archive } from "../../src/model/archive.js";

/** What a command line said and how it ended. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly archive?: Partial<Archive>;
  readonly openArchive?: Context["openArchive"];
  readonly parseMany?: Context["parseMany"];
  readonly isTerminal?: boolean;
  readonly columns?: number | null;
  readonly inputs?: readonly Input[];
  readonly clock?: Context["clock"];
  readonly now?: Context["now"];
  readonly network?: string;
  /** Takes the files that are written. */
  readonly written?: Map<string, string>;
}

/** Runs a command line in a world of its own; what of the archive is not given must not be asked. */
export async function say(argv: readonly string[], world: World = {}): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, contextFor(world, out, err));
  return { code, stdout: out.join(""), stderr: err.join("") };
}

export const outputInto = (texts: string[], { isTerminal = false, columns = 80 }: World): Output => ({
  write: (text) => void texts.push(text),
  isTerminal,
  hasColours: false,
  columns,
});

function contextFor(world: World, out: string[], err: string[]): Context {
  return {
    version: "1.2.3",
    stdout: outputInto(out, world),
    stderr: outputInto(err, world),
    isOnePlace: world.isTerminal ?? false,
    clock: world.clock ?? (() => 0),
    signal: new AbortController().signal,
    openArchive:
      world.openArchive ??
      (async () => ({
        archive: { close: async () => {}, ...world.archive } as Archive,
        file: "/a.sqlite",
        isNew: false,
      })),
    networkOf: async () => world.network ?? null,
    localTime: (instant) => instant.slice(0, 19).replace("T", " "),
    dayBegins: (day) => `${day}T00:00:00.000Z`,
    writeFile: async (path, text) => void world.written?.set(path, text),
    now: world.now ?? (() => new Date(0)),
    cwd: "/",
    parseMany: world.parseMany ?? async function* () {},
    readInputs: async function* () {
      yield* world.inputs ?? [];
    },
    layOut,
    shortenPath: (path) => path.replace(/^\//, ""),
  };
}
