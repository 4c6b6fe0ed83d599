import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../bin/dispatch.js", import.meta.url));

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dispatch-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the whole program as built, in a folder that is the user's home as well. */
export function start(home: string, ...args: string[]): ChildProcessWithoutNullStreams {
  const env = { PATH: process.env.PATH, HOME: home };
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: home, env });
}

/** What a started program prints, and how it ends. */
export async function ending(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [code, signal] = await once(child, "close");
  return { code, signal, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** Runs the whole program as built, to its end. */
export const dispatch = (home: string, ...args: string[]) => ending(start(home, ...args));

function collect(stream: NodeJS.ReadableStream): string[] {
  const pieces: string[] = [];
  stream.setEncoding("utf8");
  stream.on("data", (piece: string) => pieces.push(piece));
  return pieces;
}
