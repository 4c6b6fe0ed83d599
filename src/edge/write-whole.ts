import { writeSync } from "node:fs";

/**
 * Writes all of a text to an open file or pipe before it returns, waiting for a reader that is slower. False where
 * nobody reads at the other end any more.
 */
export function writeWhole(file: number, text: string): boolean {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(file, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE" || code === "EBADF") return false;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(NOBODY, 0, 0, PATIENCE);
    }
  }
  return true;
}

// What nobody wakes: the way to wait without a turn of the event loop.
const NOBODY = new Int32Array(new SharedArrayBuffer(4));
/** Milliseconds until a full pipe is tried again. */
const PATIENCE = 2;
