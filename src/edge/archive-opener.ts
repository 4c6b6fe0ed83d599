import type { ArchiveMode, Context } from "../cli/context.js";
import { NoArchiveError } from "../model/errors.js";
import { archivePlace } from "./archive-place.js";
import type { Machinery } from "./machinery.js";

/** Opens the archive of the command line, of the environment or of the user. */
export function archiveOpener(
  _machinery: Machinery,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Context["openArchive"] {
  return async (given: string | null, _mode: ArchiveMode) => {
    const { default: envPaths } = await import("env-paths");
    const dataFolder = () => envPaths("dispatch", { suffix: "" }).data;
    throw new NoArchiveError(archivePlace(given, { cwd, env, dataFolder }));
  };
}
