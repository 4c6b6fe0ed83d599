import { sep } from "node:path";

/** The sign that sorts right after the separator: what is under a folder lies between the two. */
const AFTER_SEPARATOR = String.fromCharCode(sep.charCodeAt(0) + 1);

/** Parameters of `WHERE_UNDER` for a path and all under it. */
export function under(path: string) {
  const folder = path.endsWith(sep) ? path : path + sep;
  return { path, folder, after: folder.slice(0, -1) + AFTER_SEPARATOR };
}

/** A row's path is this one, or lies under it. */
export const WHERE_UNDER = "(path = :path OR path >= :folder AND path < :after)";
