import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { lookAtFile } from "./header.js";
import { type ArchiveOptions, type OpenArchive, openArchive } from "./index.js";
import { type Patience, takeLock } from "./lock.js";
import { versionOf } from "./migrate.js";
import { inWords } from "./trouble.js";

/**
 * Opens an archive to write, one run at a time: others that want to write wait until it is closed, those that read do
 * not. Errors: HeldArchiveError, and those of `openArchive`; beside a file that is refused nothing is made.
 */
export async function openAlone(options: ArchiveOptions, patience: Patience): Promise<OpenArchive> {
  const { file, migrations, nativeBinding = null } = options;
  try {
    lookAtFile(file, versionOf(migrations));
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const lock = await takeLock(file, patience, nativeBinding);
    try {
      const { archive, isNew } = openArchive(options);
      const close = () => archive.close().finally(lock.release);
      return { archive: { ...archive, close }, isNew };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw inWords(error, file);
  }
}
