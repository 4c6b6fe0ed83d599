import { once } from "../model/once.js";

/**
 * Aborted by the first Ctrl-C from the first call on, so that work in hand can be brought to a whole end; the second
 * one ends the process as if nobody listened.
 */
export const interruption = once((): AbortSignal => {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
    putOff = true;
  });
  return stop.signal;
});

let putOff = false;

/** Ends by the Ctrl-C that was put off, if there was one, so that a shell's loop ends with us. */
export function endIfInterrupted(): void {
  if (putOff) process.kill(process.pid, "SIGINT");
}
