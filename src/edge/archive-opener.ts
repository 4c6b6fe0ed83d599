import type { Context } from "../cli/context.js";
import { archivePlace } from "./archive-place.js";
import { MIGRATIONS } from "./built-in.js";
import type { Machinery } from "./machinery.js";

/** Opens the archive of the command line, of the environment or of the user. The store is loaded only then. */
export function archiveOpener(
  { sqliteAddon }: Machinery,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  now: Context["now"],
): Context["openArchive"] {
  return async (given, mode, wait = WAIT) => {
    const [{ decodeText }, { READER_VERSION }] = await Promise.all([
      // These two without the reader: most questions do without it.
      import("../parse/decode/index.js"),
      import("../parse/reader-version.js"),
    ]);
    const file = await archivePlace(given, { cwd, env, dataFolder });
    const options = {
      file,
      mode,
      migrations: MIGRATIONS,
      decode: decodeText,
      readerVersion: READER_VERSION,
      nativeBinding: sqliteAddon(),
    };
    const { openArchive } = await import("../store/sqlite/index.js");
    if (mode === "read") return { ...openArchive(options), file };
    const { openAlone } = await import("../store/sqlite/open-alone.js");
    return { ...(await openAlone(options, { wait, now })), file };
  };
}

/** Seconds that a run waits for another one. */
const WAIT = 10;

async function dataFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  return envPaths("dispatch", { suffix: "" }).data;
}
