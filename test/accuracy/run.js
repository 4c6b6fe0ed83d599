// npm run accuracy: bundles the reader with what scores it, then scores.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
await build({
  absWorkingDir: root,
  entryPoints: ["test/accuracy/accuracy.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  outdir: "dist/accuracy",
  outExtension: { ".js": ".cjs" },
  logLevel: "warning",
});
createRequire(import.meta.url)(path.join(root, "dist/accuracy/accuracy.cjs"));
