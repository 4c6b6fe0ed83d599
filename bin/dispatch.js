#!/usr/bin/env node
// Plain JavaScript that every Node from 18 up can read: it must be able to say that a Node is too old.
import * as nodeModule from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./start/cache-folder.js";
import { canRun } from "./start/node-version.js";

if (canRun(process.versions.node)) {
  nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? cacheFolder("compiled"));
  const bundle = new URL("../dist/dispatch.cjs", import.meta.url);
  await nodeModule.createRequire(bundle)(fileURLToPath(bundle)).main(process.argv.slice(2));
} else {
  const { rerun } = await import("./start/rerun.js");
  rerun(new URL(import.meta.url));
}
