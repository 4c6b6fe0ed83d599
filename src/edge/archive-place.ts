import { join, resolve } from "node:path";

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where this system wants a program's data, per user. */
  readonly dataFolder: () => Promise<string>;
}

/** The archive's file, absolute: what `--archive` names, else DISPATCH_ARCHIVE, else the user's own. */
export async function archivePlace(
  given: string | null,
  { cwd, env, dataFolder }: Surroundings,
): Promise<string> {
  const named = given ?? (env.DISPATCH_ARCHIVE || null);
  return resolve(cwd, named ?? join(await dataFolder(), "archive.sqlite"));
}
