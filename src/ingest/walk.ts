import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";

/** Something that stands in or below a folder. */
export interface Entry {
  /** Absolute. */
  readonly at: string;
  /** From the folder on, parted by `/` as patterns are. */
  readonly path: string;
  readonly dirent: Dirent;
}

/**
 * All that stands in a folder and below it, folders too; what is hidden and `node_modules` left out, links not
 * followed. A folder that may not be looked into is as good as empty: who lists it says so.
 */
export function entriesBelow(folder: string): Entry[] {
  const entries: Entry[] = [];
  // The root alone ends in its separator.
  const open = [{ start: folder.endsWith(path.sep) ? folder : folder + path.sep, path: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const dirent of entriesOf(next.start)) {
      const { name } = dirent;
      if (name.startsWith(".") || name === "node_modules") continue;
      const entry = { at: next.start + name, path: next.path + name, dirent };
      entries.push(entry);
      if (dirent.isDirectory()) open.push({ start: entry.at + path.sep, path: `${entry.path}/` });
    }
  }
  return entries;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
