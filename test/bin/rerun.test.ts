import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const START = fileURLToPath(new URL("../../bin/start", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dispatch-rerun-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a script that runs `script` again on the project's own Node, as seen from `start`. */
function rerunning(script: string, start = START, options: SpawnOptions = {}) {
  const file = join(folder, "script.js");
  const starter = join(folder, "starter.js");
  writeFileSync(file, script);
  writeFileSync(
    starter,
    `import { rerun } from ${JSON.stringify(pathToFileURL(join(start, "rerun.js")))};
     rerun(new URL(${JSON.stringify(pathToFileURL(file))}));`,
  );
  const child = spawn(process.execPath, [starter, "một", "hai ba"], { stdio: "pipe", ...options });
  let said = "";
  child.stdout?.on("data", (text) => (said += text));
  child.stderr?.on("data", (text) => (said += text));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, said }));
  return { child, ended };
}

test("passes arguments and the exit code on", async () => {
  const { ended } = rerunning("console.log(process.argv.slice(2).join('|')); process.exitCode = 7");
  expect(await ended).toEqual({ code: 7, signal: null, said: "một|hai ba\n" });
});

test("ends by the signal that ended the script", async () => {
  const { ended } = rerunning("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)");
  expect(await ended).toMatchObject({ code: null, signal: "SIGTERM" });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "passes %s on, and waits for the script's own end",
  async (signal) => {
    const { child, ended } = rerunning(
      `process.on("${signal}", () => { console.log("whole"); process.exit(3) });
     console.log("ready"); setInterval(() => {}, 1000)`,
    );
    await once(child.stdout!, "data");
    child.kill(signal);
    expect(await ended).toEqual({ code: 3, signal: null, said: "ready\nwhole\n" });
  },
);

test("says which Node is needed where the project brings none", async () => {
  const alone = join(folder, "bin", "start");
  cpSync(START, alone, { recursive: true });
  const { ended } = rerunning("console.log('never')", alone);
  expect(await ended).toEqual({
    code: 2,
    signal: null,
    said: `dispatch: this is Node ${process.versions.node}; dispatch needs Node 22.15 or newer\n`,
  });
});
