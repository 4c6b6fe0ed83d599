import {
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

/** A native addon that travels inside the executable. */
export interface EmbeddedAddon {
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
  readonly bytes: () => Uint8Array;
}

/**
 * Loads a native addon out of the executable. The system can only load it from a file: that stands in `folder`, for
 * its owner alone, under the hash of its bytes, and is written whole or not at all by the first run that needs it.
 * Where no file can be kept there, a passing copy serves.
 */
export function loadAddon(addon: EmbeddedAddon, folder: string): object {
  try {
    return load(keep(addon, folder));
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    return loadPassing(addon);
  }
}

function keep({ hash, bytes }: EmbeddedAddon, folder: string): string {
  const file = join(folder, `${hash}.node`);
  if (isOwn(file)) return file;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passing = `${file}.${process.pid}`;
  write(passing, bytes());
  renameSync(passing, file);
  return file;
}

// A file that another user could have written is not run.
function isOwn(file: string): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return false;
  return process.platform === "win32" || (stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0);
}

function write(file: string, bytes: Uint8Array): void {
  rmSync(file, { force: true });
  const to = openSync(file, "wx", 0o700);
  try {
    writeSync(to, bytes);
  } finally {
    closeSync(to);
  }
}

function load(file: string): object {
  const loaded = { exports: {} };
  process.dlopen(loaded, file, constants.dlopen.RTLD_LAZY);
  return loaded.exports;
}

function loadPassing({ bytes }: EmbeddedAddon): object {
  const folder = mkdtempSync(join(tmpdir(), "dispatch-"));
  try {
    const file = join(folder, "addon.node");
    write(file, bytes());
    return load(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const UNWRITABLE = ["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "ENOSPC"];
const isUnwritable = (error: unknown) => UNWRITABLE.includes((error as NodeJS.ErrnoException).code ?? "");
