import { createHash } from "node:crypto";
import { closeSync, fstatSync, lstatSync, openSync, readSync, statSync } from "node:fs";
import type { FailureKind } from "../model/runs.js";
import { hasCode, reasonOf } from "./reason.js";

/** A file as it stands on the disk. */
export interface FileState {
  readonly path: string;
  readonly size: number;
  /** Nanoseconds since the epoch. */
  readonly mtimeNs: bigint;
}

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Of the bytes, hex. */
  readonly sha256: string;
}

/** Why a file is not in: by whom, and in words for people. */
export interface Unread {
  readonly kind: FailureKind;
  readonly reason: string;
}

/** Size and time of a file, through links; of a link that leads nowhere its own; of what is gone 0. */
export function lookAt(path: string): FileState {
  for (const look of [statSync, lstatSync]) {
    try {
      const found = look(path, { bigint: true });
      return { path, size: Number(found.size), mtimeNs: found.mtimeNs };
    } catch {
      // The next look, or nothing.
    }
  }
  return { path, size: 0, mtimeNs: 0n };
}

/** True where nothing stands at a path any more; a folder that may not be looked into does not say so. */
export function isGone(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return hasCode(error, "ENOENT", "ENOTDIR");
  }
}

export function readBytes(file: FileState): FileBytes | Unread {
  if (file.size > MOST_BYTES) return { kind: "unreadable", reason: "too large for a text (over 64 MB)" };
  try {
    const bytes = readWhole(file);
    if (bytes === null) return { kind: "refused", reason: "changed while it was read" };
    return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    return {
      kind: "refused",
      reason: hasCode(error, "ENOENT") ? "vanished before it was read" : reasonOf(error, file.path),
    };
  }
}

/**
 * Null where the file is no longer the one that was looked at: what was read may be half of it. Asks the system no
 * more than `readFileSync` does: that looks at the file too, before it reads.
 */
function readWhole(file: FileState): Uint8Array | null {
  const descriptor = openSync(file.path, "r");
  try {
    const bytes = Buffer.allocUnsafeSlow(file.size);
    for (let at = 0, read = -1; at < bytes.length && read !== 0; at += read)
      read = readSync(descriptor, bytes, at, bytes.length - at, null);
    const { size, mtimeNs } = fstatSync(descriptor, { bigint: true });
    return Number(size) === file.size && mtimeNs === file.mtimeNs ? bytes : null;
  } finally {
    closeSync(descriptor);
  }
}

/** No paper is as long; decoded and laid out, a text takes up to twenty times its bytes. */
const MOST_BYTES = 64 * 2 ** 20;
