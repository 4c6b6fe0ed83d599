import process from "node:process";
import { fileURLToPath } from "node:url";
import { isBuilt, isInstalled } from "./fresh.js";
import { install } from "./install.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Installs what package-lock.json asks for and builds dist/, each only where missing or out of date. Talks on stderr. */
export async function setUp() {
  if (!isInstalled(root)) {
    say("installing packages");
    install(root);
  }
  const { BUNDLES, build } = await import("./build.js");
  if (isBuilt(root, Object.keys(BUNDLES))) return;
  say("building");
  await build(root);
}

/** @param {string} words */
const say = (words) => process.stderr.write(`dispatch: ${words}\n`);
