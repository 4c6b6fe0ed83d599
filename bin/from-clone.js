#!/usr/bin/env node
// `npm run dispatch -- …`: sets the clone up, then runs dispatch where the user stands, on an archive of the clone's own.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { setUp } from "./setup/set-up.js";

await setUp();
process.env.DISPATCH_ARCHIVE ||= fileURLToPath(new URL("../.dispatch/archive.sqlite", import.meta.url));
// npm moves to the package's folder; paths on the command line mean the folder it was called from.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import("./dispatch.js");
