import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import { OLDEST } from "./node-version.cjs";

const NODE = process.platform === "win32" ? "node.exe" : "node";
/** The Node that npm installed with the project; not there where dispatch is itself a dependency. */
export const PROJECTS_OWN = fileURLToPath(new URL(`../../node_modules/node/bin/${NODE}`, import.meta.url));

/**
 * Runs a script again, with the same arguments, on the project's own Node; where there is none, says which is needed.
 * @param {URL} script
 */
export function rerun(script) {
  if (!existsSync(PROJECTS_OWN)) {
    giveUp(`this is Node ${process.versions.node}; dispatch needs Node ${OLDEST} or newer`);
    return;
  }
  const child = spawn(PROJECTS_OWN, [fileURLToPath(script), ...process.argv.slice(2)], { stdio: "inherit" });
  passSignals(child);
  child.on("error", (error) => giveUp(`cannot start ${PROJECTS_OWN}: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exitCode = code ?? 2;
    else endBy(signal);
  });
}

/** @param {string} why */
function giveUp(why) {
  process.stderr.write(`dispatch: ${why}\n`);
  process.exitCode = 2;
}

/** @type {readonly NodeJS.Signals[]} */
const PASSED = ["SIGINT", "SIGTERM", "SIGHUP"];

/** @param {import("node:child_process").ChildProcess} child */
function passSignals(child) {
  // A terminal gives Ctrl-C to the child as well; passed on, it would count as two.
  const atTerminal = [0, 1, 2].some((stream) => isatty(stream));
  for (const signal of PASSED) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !atTerminal) child.kill(signal);
    });
  }
}

/** Ends as the child ended, so that a shell sees the signal. @param {NodeJS.Signals} signal */
function endBy(signal) {
  for (const passed of PASSED) process.removeAllListeners(passed);
  process.kill(process.pid, signal);
}
