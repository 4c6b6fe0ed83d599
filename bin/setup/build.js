import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { build as bundle } from "esbuild";

/**
 * What dist/ holds for Node: the command, beside it the worker that reads texts and what draws graphs.
 * @type {Readonly<Record<string, string>>}
 */
export const BUNDLES = {
  "dist/dispatch.cjs": "src/main.ts",
  "dist/parse-worker.cjs": "src/parse-worker.ts",
  "dist/graphviz.cjs": "src/graphviz.ts",
};

/**
 * Builds all of dist/ that Node runs; only the binaries of better-sqlite3 stay outside.
 * @param {string} root
 */
export async function build(root) {
  for (const [file, entry] of Object.entries(BUNDLES)) {
    await bundleInto(root, file, { entryPoints: [entry] });
  }
}

/**
 * Bundles one entry into one file in CommonJS, put in place whole so that nobody runs half of it.
 * @param {string} root
 * @param {string} file
 * @param {import("esbuild").BuildOptions & { constants?: Record<string, unknown> }} options
 */
export async function bundleInto(root, file, { constants = {}, ...options }) {
  const started = new Date();
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node22.15",
    // Small and plain ASCII: the whole bundle is read at every start.
    charset: "ascii",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "eof",
    logLevel: "warning",
    // commander would load it at every start, for commands that are programs of their own; ours are none.
    alias: { "node:child_process": "./bin/setup/no-child-process.js" },
    supported: {
      // A lazy import() of Node's own modules becomes a lazy require(): the executable's code cache bears no other.
      "dynamic-import": false,
      // The raw letters of a tagged template are written escaped.
      "template-literal": false,
      // The Node that runs this knows \p{…}; esbuild, unasked, would have it compiled anew at each use.
      "regexp-unicode-property-escapes": true,
    },
    define: asSource({ BUILT_VERSION: version(root), BUILT_MIGRATIONS: migrations(root), ...constants }),
    ...options,
  });
  for (const { text } of outputFiles ?? []) put(join(root, file), named(escaped(text)), started);
}

/**
 * The letters that esbuild leaves as they are stand in regular expressions and comments: there an escape is as good.
 * @param {string} text
 */
const escaped = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * With a last line that says which contents these are, for what is kept of them (start/load-bundle.cjs).
 * @param {string} text
 */
const named = (text) => `${text}// ${createHash("sha256").update(text).digest("hex").slice(0, 16)}\n`;

/**
 * Dated by the start of the build: a source saved while it ran is younger.
 * @param {string} file
 * @param {string} contents
 * @param {Date} date
 */
function put(file, contents, date) {
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, contents);
  utimesSync(whole, date, date);
  renameSync(whole, file);
}

/** @param {Record<string, unknown>} constants */
const asSource = (constants) =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));

/** @param {string} root */
const version = (root) => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/** @param {string} root */
const migrations = (root) =>
  readdirSync(join(root, "migrations"))
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => ({
      name: basename(file, ".sql"),
      sql: readFileSync(join(root, "migrations", file), "utf8"),
    }));
