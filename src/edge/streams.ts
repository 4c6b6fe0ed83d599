import { fstatSync, statSync } from "node:fs";
import { devNull } from "node:os";
import type { Stream } from "./output.js";
import { writeWhole } from "./write-whole.js";

/** Standard output. A reader that has seen enough (`dispatch find | head`) closes the pipe: that is a normal end. */
export const standardOutput = (): Stream =>
  streamOn(
    1,
    () => process.stdout,
    () => process.exit(),
  );

/** Standard error. Where nobody listens any more, the work goes on. */
export const standardError = (): Stream =>
  streamOn(
    2,
    () => process.stderr,
    () => {},
  );

/** Node's own stream is opened only for a terminal: it costs more than all that is said on most others. */
function streamOn(file: number, open: () => NodeJS.WriteStream, whenClosed: () => void): Stream {
  const terminal = mayBeTerminal(file) && open().isTTY ? open() : null;
  terminal?.on("error", whenClosed);
  return {
    isTerminal: terminal !== null,
    get columns() {
      return terminal?.columns ?? null;
    },
    write(text) {
      if (terminal) terminal.write(text);
      else if (!writeWhole(file, text)) whenClosed();
    },
  };
}

/** Whether standard output and standard error end up in one place: a terminal, or what `2>&1` joins. */
export function isOnePlace(): boolean {
  try {
    const [output, error] = [fstatSync(1, { bigint: true }), fstatSync(2, { bigint: true })];
    return output.ino === error.ino && output.dev === error.dev;
  } catch {
    return false;
  }
}

/** A device, and not the one that swallows all. */
function mayBeTerminal(file: number): boolean {
  try {
    const { rdev } = fstatSync(file);
    return rdev !== 0 && rdev !== statSync(devNull).rdev;
  } catch {
    return false;
  }
}
