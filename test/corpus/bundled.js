import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles a program of this folder, and says where it is to be imported from. Two folders below the root, like its
 * source: paths relative to a file stay right.
 *
 * @param {"write" | "check"} name
 */
export async function bundled(name) {
  await build({
    absWorkingDir: root,
    entryPoints: [`test/corpus/${name}.ts`],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3"],
    // Packages that are not modules ask for Node's own by require.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    outdir: "dist/corpus",
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
  return pathToFileURL(path.join(root, `dist/corpus/${name}.mjs`)).href;
}
