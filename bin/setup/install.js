import { spawnSync } from "node:child_process";
import process from "node:process";

// What npm says of engines and of updates is no news to one who only wants to run the clone; errors are.
const CI = ["ci", "--include=dev", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];

/**
 * Installs what package-lock.json asks for; ends the process where that fails.
 * @param {string} root
 */
export function install(root) {
  const { command, args, shell } = npm();
  // npm's own words go to stderr: stdout belongs to what is run after the set-up.
  const done = spawnSync(command, [...args, ...CI], { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (done.status === 0) return;
  process.stderr.write(`dispatch: npm ci failed${done.error ? `: ${done.error.message}` : ""}\n`);
  process.exit(2);
}

/** The npm that runs us, where one does; else the one on the path, which Windows starts by its shell. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return { command: process.execPath, args: [script], shell: false };
  return { command: "npm", args: [], shell: process.platform === "win32" };
}
