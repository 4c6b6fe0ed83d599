import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { DispatchError } from "../model/errors.js";
import { writeWhole } from "./write-whole.js";

/** Writes a file beside its place and moves it there once it is whole and on the disk: nobody ever meets half of it. */
export function writeFile(path: string, text: string, cwd: string): void {
  const file = resolve(cwd, path);
  const passing = `${file}.${process.pid}.part`;
  try {
    const descriptor = openSync(passing, "w", 0o600);
    try {
      writeWhole(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(passing, file);
  } catch (error) {
    rmSync(passing, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new DispatchError(`${path} cannot be written: ${why}`, "", 1);
  }
}
