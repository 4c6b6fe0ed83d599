// Plain JavaScript that every Node from 18 up can read: it must be able to say that a Node is too old.
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { canRun } = require("./node-version.cjs");

if (canRun(process.versions.node)) {
  const { cacheFolder } = require("./cache-folder.cjs");
  require("node:module").enableCompileCache(process.env.NODE_COMPILE_CACHE ?? cacheFolder("compiled"));
  require(join(__dirname, "../../dist/dispatch.cjs")).main(process.argv.slice(2));
} else {
  const dispatch = pathToFileURL(join(__dirname, "../dispatch.js"));
  import("./rerun.js").then(({ rerun }) => rerun(dispatch));
}
