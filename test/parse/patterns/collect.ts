import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "rolldown/utils";
import { vi } from "vitest";

const SOURCES = fileURLToPath(new URL("../../../src/", import.meta.url));

/** The rooms whose patterns run over what a file says, or a person typed. */
const ROOMS = ["parse", "vocabulary", "model"];

/** A pattern of the reader: as it would be written, and where it was met. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Every pattern of the reader: those written in its sources, and those that are put together when it is loaded. */
export async function patterns(): Promise<readonly Pattern[]> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(SOURCES, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(room, file)),
  );
  const found = [...(await made(files)), ...files.flatMap(written)];
  return [...new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/** The literals of one source. */
function written(file: string): Pattern[] {
  const source = readFileSync(join(SOURCES, file), "utf8");
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node) || !node.regex) return;
      const line = source.slice(0, node.start).split("\n").length;
      found.push({ source: node.regex.pattern, flags: node.regex.flags, where: `${file}:${line}` });
    },
  }).visit(parseSync(file, source).program);
  return found;
}

/** What `new RegExp` makes while the sources are loaded: `reading`, `running`, `at` and their like. */
async function made(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Real = globalThis.RegExp;
  const noting = new Proxy(Real, {
    construct(target, given, by) {
      const pattern = Reflect.construct(target, given, by);
      found.push({ source: pattern.source, flags: pattern.flags, where: "(put together)" });
      return pattern;
    },
  });
  vi.resetModules();
  vi.stubGlobal("RegExp", noting);
  try {
    for (const file of files) await import(join(SOURCES, file));
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  return found;
}
