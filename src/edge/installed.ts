import { join } from "node:path";
import type { Machinery } from "./machinery.js";

/** The machinery of an installed package: the worker's bundle stands beside that of the command. */
export const installed: Machinery = {
  sqliteAddon: () => null,
  // The bundle is CommonJS, where this is its own folder.
  startWorker: ({ Worker }, options) => new Worker(join(__dirname, "parse-worker.cjs"), options),
};
