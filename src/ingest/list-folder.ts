import { extname } from "node:path";
import { closedFolder, standingAt } from "./standing.js";
import type { Trouble } from "./summary.js";
import { entriesBelow } from "./walk.js";

/** What stands in a folder and below it. */
export interface Folder {
  /** Absolute. */
  readonly files: readonly string[];
  readonly troubles: readonly Trouble[];
  /** Each path left alone, and a word for it: its ending, or why. */
  readonly skipped: readonly (readonly [path: string, what: string])[];
}

/**
 * Lists a folder with all that is below it: files of the usual endings, or those that match `patterns`, relative to
 * the folder. The folder is fast-glob's `cwd`, never part of a pattern, so brackets in its name mean nothing.
 */
export async function listFolder(folder: string, patterns: readonly string[] | null): Promise<Folder> {
  const chosen = patterns && (await matching(folder, patterns));
  const files: string[] = [];
  const troubles: Trouble[] = [];
  const skipped: [string, string][] = [];
  for (const { at, path, dirent } of entriesBelow(folder)) {
    const isChosen = chosen ? chosen.has(path) : TEXT_ENDING.test(dirent.name);
    const place = placeOf(at, dirent, isChosen);
    if (place.file) files.push(place.file);
    if (place.trouble) troubles.push(place.trouble);
    if (place.skipped) skipped.push([at, place.skipped]);
  }
  return { files, troubles, skipped };
}

/** What matches any of these patterns, by its path from the folder on. Loaded by who has patterns. */
async function matching(folder: string, patterns: readonly string[]): Promise<ReadonlySet<string>> {
  const { default: glob } = await import("fast-glob");
  const options = { cwd: folder, ignore: IGNORED, followSymbolicLinks: false, suppressErrors: true };
  return new Set(await glob([...patterns], { ...options, onlyFiles: false }));
}

/** What a folder says of an entry without its being looked at. */
interface EntryKind {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** One entry of a folder: a file to compare, a trouble, something left alone, or none of them (an open folder). */
interface Place {
  readonly file?: string;
  readonly trouble?: Trouble;
  readonly skipped?: string;
}

function placeOf(at: string, dirent: EntryKind, isChosen: boolean): Place {
  if (dirent.isDirectory()) return troubleOf(closedFolder(at));
  if (!dirent.isFile() && !dirent.isSymbolicLink()) return { skipped: "no files" };
  const standing = dirent.isSymbolicLink() ? standingAt(at) : "file";
  if (standing === "folder") return { skipped: "links to folders" };
  if (README.test(dirent.name)) return { skipped: "README" };
  if (!isChosen) return { skipped: endingOf(dirent.name) };
  return standing === "file" ? { file: at } : { trouble: standing };
}

const troubleOf = (trouble: Trouble | null): Place => (trouble ? { trouble } : {});

const IGNORED = ["**/node_modules/**"];
// cong-van.txt  THONG-BAO.TXT  51-ubnd.md
const TEXT_ENDING = /\.(?:txt|md|text)$/i;
// README  README.md  readme.vi.txt
const README = /^readme(?:$|\.)/i;

/** `.pdf`, in small letters; what is no ending (`so 12.2021 ve viec`) is `others`. */
function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return /^\.[a-z0-9_-]{1,10}$/.test(ending) ? ending : "others";
}
