/** Shorter inputs are read in no time, and say nothing of longer ones. */
const SHORTEST = 8_000;

/** Below this a clock tells nothing. */
const MEASURABLE_MS = 3;

/** Times the work for four times the input: about 4 where it grows with the length, 16 where with its square. */
export const MOST_GROWTH = 9;

/** What seems too much is measured again on longer inputs: chance goes by, a square stays. */
const TRIES = 3;

/**
 * How many times the work four times the input takes. Only the work of this thread counts, so that a busy machine
 * changes little; a ratio, so that a slow one changes nothing.
 */
export function growth(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  mostTries = TRIES,
): number {
  let length = SHORTEST;
  let once = leastWork(read, textOf(length));
  while (once < MEASURABLE_MS) {
    length *= 2;
    once = leastWork(read, textOf(length));
  }
  let least = leastWork(read, textOf(length * 4)) / once;
  for (let tries = 1; tries < mostTries && least >= MOST_GROWTH; tries++) {
    length *= 2;
    least = Math.min(least, leastWork(read, textOf(length * 4)) / leastWork(read, textOf(length)));
  }
  return least;
}

/** A unit over and over, to a length, with what stands before and after it. */
export const repeated =
  (unit: string, before = "", after = "") =>
  (length: number) =>
    before + unit.repeat(Math.ceil(length / unit.length)) + after;

/** The best of two: what else the runtime does in between comes once. */
const leastWork = (read: (text: string) => unknown, text: string) =>
  Math.min(workOf(read, text), workOf(read, text));

/** Milliseconds of this thread's own work. */
export function workOf(read: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
