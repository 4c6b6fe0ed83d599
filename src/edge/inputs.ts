import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Input } from "../cli/context.js";

/** The texts at these paths, named as given: files, those of a folder as ingest lists them, `-` for standard input. */
export async function* readInputs(
  paths: readonly string[],
  cwd: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") yield { path, bytes: await allOf(stdin) };
    else yield* readPath(path, cwd);
  }
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* readPath(given: string, cwd: string): AsyncGenerator<Input> {
  const { listPaths } = await import("../ingest/list.js");
  const { files, unreachable, troubles } = await listPaths([given], cwd);
  const asGiven = (path: string) => (path === "" ? '""' : join(given, relative(resolve(cwd, given), path)));
  for (const { path, reason } of [...unreachable, ...troubles]) yield { path: asGiven(path), reason };
  for (const file of files) yield await readFile(file, asGiven(file));
}

async function readFile(file: string, path: string): Promise<Input> {
  try {
    return { path, bytes: readFileSync(file) };
  } catch (error) {
    const { reasonOf } = await import("../ingest/reason.js");
    return { path, reason: reasonOf(error, file) };
  }
}
