import { join, resolve } from "node:path";

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where this system wants a program's data, per user. */
  readonly dataFolder: () => string;
}

/** The archive's file, absolute: what `--archive` names, else DISPATCH_ARCHIVE, else the user's own. */
export function archivePlace(given: string | null, { cwd, env, dataFolder }: Surroundings): string {
  return resolve(cwd, given ?? (env.DISPATCH_ARCHIVE || join(dataFolder(), "archive.sqlite")));
}
