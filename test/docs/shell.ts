import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = new URL("../..", import.meta.url).pathname;

/** A shell in a folder of its own that has `samples/` and `dispatch`, and nobody's archive. */
export interface Shell {
  readonly folder: string;
  readonly run: (command: string) => string;
  readonly close: () => void;
}

/** Output and talk come in one stream, as a reader of the terminal sees them, eighty columns wide. */
export function openShell(): Shell {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dispatch-docs-")));
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  cpSync(join(ROOT, "samples"), join(folder, "samples"), { recursive: true });
  writeFileSync(
    join(bin, "dispatch"),
    `#!/bin/sh\nexec "${process.execPath}" "${ROOT}bin/dispatch.js" "$@"\n`,
    { mode: 0o755 },
  );
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, COLUMNS: "80", LANG: "C.UTF-8" };
  const run = (command: string) => {
    const { stdout } = spawnSync("sh", ["-c", `exec 2>&1; ${command}`], {
      cwd: folder,
      env,
      encoding: "utf8",
      input: "",
    });
    return stdout.replaceAll(folder, "/home/you");
  };
  return { folder, run, close: () => rmSync(folder, { recursive: true, force: true }) };
}
