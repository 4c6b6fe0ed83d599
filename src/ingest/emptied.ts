import path from "node:path";
import type { KnownFile } from "../model/archive.js";
import type { Trouble } from "./summary.js";

/** What is gone from the folders, and the folders from which all is gone at once. */
export interface Gone {
  readonly gone: readonly KnownFile[];
  readonly emptied: readonly Trouble[];
}

/**
 * A folder from which all that is known to stand there is gone is more likely a drive that is not mounted than a
 * folder that was emptied: it is a trouble, and what stood there is not taken for gone. `empty`: folders in which
 * nothing was listed; `unlisted`: what is known and was not listed, gone or not.
 */
export function sortGone(
  gone: readonly KnownFile[],
  unlisted: readonly KnownFile[],
  empty: readonly string[],
): Gone {
  const emptied = empty.flatMap((folder) => {
    const files = gone.filter(isUnder(folder)).length;
    return files > 0 && files === unlisted.filter(isUnder(folder)).length ? [{ folder, files }] : [];
  });
  return {
    gone: gone.filter((file) => !emptied.some(({ folder }) => isUnder(folder)(file))),
    emptied: emptied.map(({ folder, files }) => ({ path: folder, reason: reasonOf(files) })),
  };
}

function isUnder(folder: string): (file: KnownFile) => boolean {
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  return (file) => file.path.startsWith(start);
}

const reasonOf = (files: number) =>
  `is empty, and ${files} ${files === 1 ? "file" : "files"} stood there before (--allow-empty, if that is meant)`;
