import { isAbsolute, join, relative, sep } from "node:path";

/** A path as people read it: relative where it lies in or below `cwd`, `~` for the home folder, else as it is. */
export function shortenPath(path: string, cwd: string, home: string): string {
  const fromHere = below(path, cwd);
  if (fromHere !== null) return fromHere || ".";
  const fromHome = home === "" ? null : below(path, home);
  return fromHome === null ? path : join("~", fromHome);
}

/** The way from a folder down to a path; null where the path does not lie in it. */
function below(path: string, folder: string): string | null {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}
