const { homedir } = require("node:os");
const { join } = require("node:path");

/** @typedef {{ platform: string, env: Record<string, string | undefined>, home: string }} Machine */

/**
 * Where this system wants what can be made again: a folder of this name in the user's caches for dispatch.
 * The same as env-paths has it, which would cost start-up time here.
 * @param {string} name
 * @param {Machine} machine
 */
function cacheFolder(name, { platform, env, home } = thisMachine()) {
  if (platform === "darwin") return join(home, "Library", "Caches", "dispatch", name);
  if (platform === "win32") {
    return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "dispatch", "Cache", name);
  }
  return join(env.XDG_CACHE_HOME || join(home, ".cache"), "dispatch", name);
}

/** @returns {Machine} */
const thisMachine = () => ({ platform: process.platform, env: process.env, home: homedir() });

module.exports = { cacheFolder };
