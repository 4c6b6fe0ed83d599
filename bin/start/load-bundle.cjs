const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

/**
 * Loads a bundle together with the machine code that an earlier run for the same purpose made of it, and leaves it for
 * the next run where there was none. Node's own compile cache keeps what a script needs to be loaded; this keeps what
 * it needed to do its work as well: a fifth of the time of a short command.
 * @param {string} file a bundle in CommonJS and ASCII, that ends with a hash of its contents
 * @param {string} folder where the code is kept; made when needed, for its owner alone
 * @param {string} purpose a word for a file name
 * @returns {any} what the bundle exports
 */
function loadBundle(file, folder, purpose) {
  const source = readFileSync(file, "latin1");
  const kept = { folder, purpose, name: `${purpose}-${hashOf(source)}-${process.version}-${process.arch}` };
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData: codeIn(kept) });
  if (script.cachedDataRejected !== false) {
    // A run that could not even begin its work (a command mistyped) has nothing worth keeping.
    process.once("exit", (code) => code === 2 || keep(kept, script));
  }

  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file));
  return loaded.exports;
}

/** @typedef {{ folder: string, purpose: string, name: string }} Kept */

/** @param {string} source */
const hashOf = (source) => source.slice(source.lastIndexOf(" ") + 1).trim();

/** @param {Kept} kept */
function codeIn({ folder, name }) {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all, in place of what was kept of other bundles. A folder that cannot be written is no trouble: the
 * next start is a little slower.
 * @param {Kept} kept
 * @param {import("node:vm").Script} script
 */
function keep({ folder, purpose, name }, script) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const passing = join(folder, `.${name}.${process.pid}`);
    writeFileSync(passing, script.createCachedData(), { mode: 0o600 });
    renameSync(passing, join(folder, name));
    for (const other of readdirSync(folder)) {
      if (other.startsWith(`${purpose}-`) && other !== name) rmSync(join(folder, other));
    }
  } catch {
    // Nothing is kept.
  }
}

module.exports = { loadBundle };
