import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/dispatch.js", import.meta.url));

/**
 * The transcript with what its commands say now. They run one after the other in a shell, in a folder of their own
 * that holds copies of these folders of letters, with an archive of their own.
 */
export function playTranscript(written: string, letters: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dispatch-transcript-")));
  try {
    for (const one of letters) cpSync(one, join(folder, basename(one)), { recursive: true });
    const kept = written.split("\n").filter((line) => /^[$#] /.test(line));
    return kept
      .map((line) => (line.startsWith("#") ? `\n${line}\n` : `${line}\n${answer(line.slice(2), folder)}`))
      .join("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Both streams as a terminal would mix them; an exit code other than 0 in a line of its own. */
function answer(command: string, folder: string): string {
  const script = `dispatch() { "${process.execPath}" "${PROGRAM}" "$@"; }\n{ ${command}\n} 2>&1`;
  const env = { PATH: process.env.PATH, HOME: folder, DISPATCH_ARCHIVE: join(folder, "archive.sqlite") };
  const { stdout, status } = spawnSync("sh", ["-c", script], { cwd: folder, env, encoding: "utf8" });
  return stdout.replaceAll(folder, "$PWD") + (status === 0 ? "" : `(exit ${status})\n`);
}
