// Plain JavaScript that every Node from 18 up can read: it must be able to say that a Node is too old.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { canRun } = require("./node-version.cjs");

const BUNDLE = join(__dirname, "../../dist/dispatch.cjs");

// A clone that was linked (`npm install --global .`) before anything ran in it has no bundle yet.
if (existsSync(BUNDLE)) start();
else importFrom("../setup/set-up.js").then(({ setUp }) => setUp().then(start));

function start() {
  if (!canRun(process.versions.node)) {
    importFrom("./rerun.js").then(({ rerun }) => rerun(new URL(urlOf("../dispatch.js"))));
    return;
  }
  const { cacheFolder } = require("./cache-folder.cjs");
  const { loadBundle } = require("./load-bundle.cjs");
  const argv = process.argv.slice(2);
  const [command = ""] = argv;
  const purpose = /^[a-z]{1,20}$/.test(command) ? command : "other";
  loadBundle(BUNDLE, cacheFolder("compiled"), purpose).main(argv);
}

/** @param {string} file */
function importFrom(file) {
  return import(urlOf(file));
}

/** @param {string} file */
function urlOf(file) {
  return require("node:url").pathToFileURL(join(__dirname, file)).href;
}
