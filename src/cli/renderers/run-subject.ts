import type { ExitCode } from "../../model/errors.js";
import type { RunCounts } from "../../model/runs.js";

// What of a run is news, in the order in which it is told; what was so before is not.
const NEWS: readonly (readonly [count: string, said: string])[] = [
  ["added", "added"],
  ["changed", "changed"],
  ["returned", "returned"],
  ["moved", "moved"],
  ["copied", "copied"],
  ["missing", "missing"],
  ["reread", "read again"],
  ["settling", "still settling"],
  ["newlyHeldBack", "held back"],
  ["newlyFailed", "newly failed"],
  ["unreachable", "not reached"],
];

/** A run in one line, fit for the subject of a mail: `dispatch: 3 added, 1 changed, 2 newly failed (exit 1)`. */
export const runSubject = (counts: RunCounts, exit: ExitCode): string =>
  `dispatch: ${newsOf(counts)} (exit ${exit})`;

/** `3 added, 1 changed`; `nothing new`. */
export function newsOf(counts: RunCounts): string {
  const news = NEWS.filter(([count]) => (counts[count] ?? 0) > 0).map(
    ([count, said]) => `${counts[count]} ${said}`,
  );
  const all = counts.interrupted ? [...news, "stopped early"] : news;
  return all.length === 0 ? "nothing new" : all.join(", ");
}
