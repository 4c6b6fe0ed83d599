import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages what a lock file says of each folder */

/**
 * Whether node_modules holds what package-lock.json asks for, version by version.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const held = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === "") return true;
    return held[folder] ? held[folder].version === version : optional === true;
  });
}

/**
 * @param {string} lock
 * @returns {Packages}
 */
function packagesOf(lock) {
  try {
    return JSON.parse(readFileSync(lock, "utf8")).packages;
  } catch {
    return {};
  }
}

const SOURCES = ["src", "migrations", "bin/setup/build.js", "package.json", "package-lock.json"];

/**
 * Whether every built file is there and younger than every source. A removed source makes its folder young.
 * @param {string} root
 * @param {readonly string[]} built
 */
export function isBuilt(root, built) {
  const oldest = Math.min(...built.map((file) => dateOf(join(root, file)) ?? 0));
  return SOURCES.every((source) => youngest(join(root, source)) <= oldest);
}

/** @param {string} path */
const dateOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/**
 * @param {string} path a file, or a folder and all that it holds
 * @returns {number}
 */
function youngest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
