// Runs the command line as the user nobody, for tests that run as root: root may read everything. What the program
// loads is loaded before, as nobody may not be let into the folder of the project.
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";

const require = createRequire(import.meta.url);
const Database = require("better-sqlite3");
new Database(":memory:").close();
const { main } = require(path.join(import.meta.dirname, "../../dist/dispatch.cjs"));
process.setgroups?.([]);
process.setgid?.(65534);
process.setuid?.(65534);
await main(process.argv.slice(2));
