import { accessSync, constants, statSync } from "node:fs";
import { hasCode, reasonOf } from "./reason.js";
import type { Trouble } from "./summary.js";

/** What stands at a path, through links: a file, a folder that may be looked into, or why it is neither. */
export function standingAt(path: string): "file" | "folder" | Trouble {
  try {
    const found = statSync(path);
    if (found.isFile()) return "file";
    if (found.isDirectory()) return closedFolder(path) ?? "folder";
    return { path, reason: "neither a file nor a folder" };
  } catch (error) {
    return { path, reason: reasonOf(error, path) };
  }
}

/** Why a folder may not be looked into; null where it may, or is there no longer. */
export function closedFolder(path: string): Trouble | null {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    return hasCode(error, "ENOENT") ? null : { path, reason: reasonOf(error, path) };
  }
}
