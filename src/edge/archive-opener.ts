import type { Context } from "../cli/context.js";
import { archivePlace } from "./archive-place.js";
import { MIGRATIONS } from "./built-in.js";
import type { Machinery } from "./machinery.js";

/** Opens the archive of the command line, of the environment or of the user. The store is loaded only then. */
export function archiveOpener(
  { sqliteAddon }: Machinery,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Context["openArchive"] {
  return async (given, mode) => {
    const [{ openArchive }, { decodeText }, { READER_VERSION }] = await Promise.all([
      import("../store/sqlite/index.js"),
      // These two without the reader: most questions do without it.
      import("../parse/decode/index.js"),
      import("../parse/reader-version.js"),
    ]);
    const file = await archivePlace(given, { cwd, env, dataFolder });
    const opened = openArchive({
      file,
      mode,
      migrations: MIGRATIONS,
      decode: decodeText,
      readerVersion: READER_VERSION,
      nativeBinding: sqliteAddon(),
    });
    return { ...opened, file };
  };
}

async function dataFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  return envPaths("dispatch", { suffix: "" }).data;
}
