// Plain JavaScript that every Node from 18 up can read: it must be able to say that a Node is too old.
const { join } = require("node:path");
const { canRun } = require("./node-version.cjs");

if (canRun(process.versions.node)) {
  const { cacheFolder } = require("./cache-folder.cjs");
  const { loadBundle } = require("./load-bundle.cjs");
  const argv = process.argv.slice(2);
  const [command = ""] = argv;
  const purpose = /^[a-z]{1,20}$/.test(command) ? command : "other";
  loadBundle(join(__dirname, "../../dist/dispatch.cjs"), cacheFolder("compiled"), purpose).main(argv);
} else {
  const { pathToFileURL } = require("node:url");
  const dispatch = pathToFileURL(join(__dirname, "../dispatch.js"));
  import("./rerun.js").then(({ rerun }) => rerun(dispatch));
}
