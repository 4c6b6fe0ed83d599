import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Machinery } from "./machinery.js";

/** The machinery of an installed package: the other bundles stand beside that of the command. */
export const installed: Machinery = {
  sqliteAddon,
  graphviz: () => createRequire(__filename)("./graphviz.cjs"),
  // The bundle is CommonJS, where this is its own folder.
  startWorker: ({ Worker }, options) => new Worker(join(__dirname, "parse-worker.cjs"), options),
};

/**
 * The native half of better-sqlite3. Its other half is in our bundle, for fifteen files less to be found, read and
 * compiled at every start; so we look where the package would: what was compiled here on purpose, then its binaries.
 */
function sqliteAddon(): object {
  const load = createRequire(__filename);
  const home = dirname(load.resolve("better-sqlite3/package.json"));
  const { platform, arch } = process;
  const [first, ...others] = [
    join(home, "build", "Release", "better_sqlite3.node"),
    join(home, "prebuilds", `${platform}-${arch}.node`),
    join(home, "prebuilds", `${platform}musl-${arch}.node`),
  ].filter((file) => existsSync(file));
  if (first === undefined) throw new Error(`better-sqlite3 has no binary for ${platform} on ${arch}`);
  try {
    return load(first);
  } catch (error) {
    // Linux with another C library than the first binary is made for.
    if (others[0] === undefined) throw error;
    return load(others[0]);
  }
}
