import { lstatSync } from "node:fs";

/** Why a file could not be had, in words for people; `at` tells a link that leads nowhere from a file that is gone. */
export function reasonOf(error: unknown, at: string): string {
  const code = codeOf(error);
  if (code === "ENOENT" && isLink(at)) return "the link leads to nothing";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

export const hasCode = (error: unknown, ...codes: readonly string[]) => codes.includes(codeOf(error));

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "the link leads back to itself",
  EISDIR: "it is a folder",
  EIO: "the disk gives an error",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "too large for a text",
};

function isLink(at: string): boolean {
  try {
    return lstatSync(at).isSymbolicLink();
  } catch {
    return false;
  }
}
