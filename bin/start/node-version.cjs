/** The oldest Node that runs dispatch; `engines` in package.json says the same. */
const OLDEST = "22.15";

/**
 * Whether the Node of this version runs dispatch.
 * @param {string} version such as "24.21.0"
 */
function canRun(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

module.exports = { OLDEST, canRun };
