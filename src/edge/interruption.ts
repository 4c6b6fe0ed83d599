let asked: AbortSignal | null = null;

/**
 * Aborted by the first Ctrl-C from the first call on, so that work in hand can be brought to a whole end; the second
 * one ends the process as if nobody listened.
 */
export function interruption(): AbortSignal {
  if (asked === null) {
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    asked = stop.signal;
  }
  return asked;
}

/** Ends by the Ctrl-C that was put off, if there was one, so that a shell's loop ends with us. */
export function endIfInterrupted(): void {
  if (asked?.aborted) process.kill(process.pid, "SIGINT");
}
