import { compileFunction } from "node:vm";

/** Runs a bundle in CommonJS that travels inside the executable, and gives what it exports. It may require nothing. */
export function loadEmbedded<T>(bundle: string): T {
  const loaded = { exports: {} };
  compileFunction(bundle, ["exports", "module"])(loaded.exports, loaded);
  return loaded.exports as T;
}
