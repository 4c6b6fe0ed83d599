// npm run bench: builds what is measured and what it is measured against, then measures.
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { bundleInto } from "../../bin/setup/build.js";
import { setUp } from "../../bin/setup/set-up.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
await setUp();
for (const name of ["bare-load", "bench"]) {
  await bundleInto(root, `dist/bench/${name}.cjs`, {
    entryPoints: [`test/bench/${name}.ts`],
    external: ["better-sqlite3"],
  });
}
const bench = path.join(root, "dist/bench/bench.cjs");
process.argv[1] = bench;
createRequire(import.meta.url)(bench);
