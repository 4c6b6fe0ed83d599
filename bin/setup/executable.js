import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
// The command line of pkg would download a Node; the function behind it takes the one from the npm registry. It is
// no public interface, so package.json names one exact version.
import sea from "@yao-pkg/pkg/lib-es5/sea.js";
import { PROJECTS_OWN } from "../start/rerun.js";
import { build, bundleInto } from "./build.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/** What pkg calls the systems: linux, macos, win. */
const PLATFORM = process.platform === "darwin" ? "macos" : process.platform === "win32" ? "win" : "linux";

/** Makes dist/dispatch (dispatch.exe on Windows) for the system this runs on. */
export async function makeExecutable() {
  const output = join(root, "dist", process.platform === "win32" ? "dispatch.exe" : "dispatch");
  const addon = addonFile();
  await build(root);
  await bundleInto(root, "dist/executable.cjs", {
    entryPoints: ["src/executable.ts"],
    constants: { ADDON_HASH: createHash("sha256").update(readFileSync(addon)).digest("hex") },
  });
  await sea.default(join(root, "dist/executable.cjs"), {
    nodePath: PROJECTS_OWN,
    targets: [
      {
        nodeRange: `node${majorOfNode()}`,
        platform: PLATFORM,
        arch: process.arch,
        output,
      },
    ],
    seaConfig: {
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      useCodeCache: true,
      assets: {
        "better-sqlite3.node": addon,
        "parse-worker.cjs": join(root, "dist/parse-worker.cjs"),
        "graphviz.cjs": join(root, "dist/graphviz.cjs"),
      },
    },
  });
  process.stderr.write(`dispatch: made ${output} (${Math.round(statSync(output).size / 2 ** 20)} MiB)\n`);
}

/** The binary that better-sqlite3 brings for this system. */
const addonFile = () =>
  join(
    dirname(require.resolve("better-sqlite3/package.json")),
    "prebuilds",
    `${process.platform}-${process.arch}.node`,
  );

const majorOfNode = () => require("node/package.json").version.split(".")[0];
