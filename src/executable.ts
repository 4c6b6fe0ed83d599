import { join } from "node:path";
import { getAsset, getRawAsset } from "node:sea";
import envPaths from "env-paths";
import { loadAddon } from "./edge/embedded-addon.js";
import { loadEmbedded } from "./edge/embedded-bundle.js";
import { main } from "./main.js";

declare const ADDON_HASH: string;

const addon = { hash: ADDON_HASH, bytes: () => new Uint8Array(getRawAsset("better-sqlite3.node")) };
const folder = join(envPaths("dispatch", { suffix: "" }).cache, "addons");

void main(process.argv.slice(2), {
  sqliteAddon: () => loadAddon(addon, folder),
  graphviz: () => loadEmbedded(getAsset("graphviz.cjs", "utf8")),
  startWorker: ({ Worker }, options) =>
    new Worker(getAsset("parse-worker.cjs", "utf8"), { ...options, eval: true }),
});
