import path from "node:path";
import type { KnownFile } from "../model/archive.js";
import type { Trouble } from "./summary.js";

/**
 * Folders from which all that is known to stand there is gone at once, each with how many files that are: more likely
 * a drive that is not mounted than a folder that was emptied, so it is a trouble, and nothing under it is taken for
 * gone. `empty`: folders in which nothing was listed; `unlisted`: what is known and was not listed, gone or not.
 */
export function emptiedOf(
  empty: readonly string[],
  unlisted: readonly KnownFile[],
  gone: readonly KnownFile[],
): Trouble[] {
  return empty.flatMap((folder) => {
    const files = gone.filter(isUnder(folder)).length;
    const isEmptied = files > 0 && files === unlisted.filter(isUnder(folder)).length;
    return isEmptied ? [{ path: folder, reason: reasonOf(files) }] : [];
  });
}

/** Those that are under none of these. */
export const outside = <File extends { readonly path: string }>(
  files: readonly File[],
  folders: readonly Trouble[],
): readonly File[] => files.filter((file) => !folders.some((folder) => isUnder(folder.path)(file)));

function isUnder(folder: string): (file: { readonly path: string }) => boolean {
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  return (file) => file.path.startsWith(start);
}

const reasonOf = (files: number) =>
  `is empty, and ${files} ${files === 1 ? "file" : "files"} stood there before (--allow-empty, if that is meant)`;
