import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { folderWith } from "../ingest/folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with these files, and the program run in it with an archive beside the folder. */
export interface Desk {
  readonly folder: string;
  readonly archive: string;
  readonly dispatch: (...args: readonly string[]) => Ended;
  /** The summary of an ingest, as `--format json` prints it. */
  readonly ingest: (...args: readonly string[]) => Summary;
  /** What find prints, row by row. */
  readonly found: (...args: readonly string[]) => readonly Row[];
}

export interface Summary {
  readonly status: number | null;
  readonly files: Readonly<Record<string, number>>;
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
  readonly unreachable: readonly { readonly path: string; readonly reason: string }[];
  readonly warnings: readonly { readonly code: string }[];
  readonly kinds: Readonly<Record<string, number>>;
}

interface Row {
  readonly paths: readonly string[];
  readonly number: string | null;
}

export function deskWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = folderWith(files);
  const archive = path.join(folderWith(), "archive.sqlite");
  const dispatch = (...args: readonly string[]) => runNode(BIN, args, folder, archive);
  return {
    folder,
    archive,
    dispatch,
    ingest(...args) {
      const { status, stdout, stderr } = dispatch("ingest", ...args, "--format", "json");
      if (stdout === "") throw new Error(`ingest said nothing and ended ${status}: ${stderr}`);
      return { status, ...JSON.parse(stdout) };
    },
    found: (...args) => JSON.parse(dispatch("find", ...args, "--format", "json").stdout),
  };
}

const BIN = path.join(root, "bin/dispatch.js");

/** Runs the program as a user who is not root, where the tests run as root. */
export const dispatchAsNobody = ({ folder, archive }: Desk, ...args: readonly string[]): Ended =>
  process.getuid?.() === 0
    ? runNode(path.join(root, "test/bad-input/as-nobody.js"), args, folder, archive)
    : runNode(BIN, args, folder, archive);

function runNode(script: string, args: readonly string[], cwd: string, archive: string): Ended {
  const env = { ...process.env, DISPATCH_ARCHIVE: archive, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}
