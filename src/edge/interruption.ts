/**
 * Aborted by the first Ctrl-C from now on, so that work in hand can be brought to a whole end; the second one ends
 * the process as if nobody listened.
 */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  return stop.signal;
}
