// npm run bench: builds what is measured and what it is measured against, then measures.
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { setUp } from "../../bin/setup/set-up.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
await setUp();
await build({
  absWorkingDir: root,
  entryPoints: ["bare-load", "reading", "bench"].map((name) => `test/bench/${name}.ts`),
  bundle: true,
  platform: "node",
  format: "cjs",
  external: ["better-sqlite3"],
  outdir: "dist/bench",
  outExtension: { ".js": ".cjs" },
  logLevel: "warning",
});
const bench = path.join(root, "dist/bench/bench.cjs");
process.argv[1] = bench;
createRequire(import.meta.url)(bench);
