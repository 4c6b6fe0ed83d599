#!/usr/bin/env node
// `npm run package`: one executable that needs no Node, with the project's own Node, bundle, worker and addon inside.
import process from "node:process";
import { canRun } from "./start/node-version.cjs";
import { rerun } from "./start/rerun.js";

if (canRun(process.versions.node)) {
  const { makeExecutable } = await import("./setup/executable.js");
  await makeExecutable();
} else {
  rerun(new URL(import.meta.url));
}
