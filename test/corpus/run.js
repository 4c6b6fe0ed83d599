// npm run corpus -- OUT N --seed S: writes N texts into OUT/texts, and beside them what is true of them.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
await build({
  absWorkingDir: root,
  entryPoints: ["test/corpus/write.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  outdir: "dist/corpus",
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
});
await import(pathToFileURL(path.join(root, "dist/corpus/write.mjs")).href);
