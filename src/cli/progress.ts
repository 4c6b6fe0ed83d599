import type { IngestEvent } from "../ingest/index.js";
import type { Output } from "./context.js";

/** Milliseconds between two drawings. */
const EVERY = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Shows how far an ingest is, and clears what it showed. */
export interface ProgressLine {
  readonly show: (event: IngestEvent) => void;
  readonly clear: () => void;
}

/** One line on a terminal that says how far an ingest is, drawn over itself; nothing in a pipe. */
export function progressLine(output: Output, clock: () => number, quiet: boolean): ProgressLine {
  if (quiet || !output.isTerminal) return { show: () => {}, clear: () => {} };
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show: (event: IngestEvent) => {
      if (clock() - drawn < EVERY) return;
      drawn = clock();
      output.write(CLEAR_LINE + textOf(event));
    },
    clear: () => {
      if (drawn > Number.NEGATIVE_INFINITY) output.write(CLEAR_LINE);
    },
  };
}

const textOf = (event: IngestEvent): string =>
  event.type === "listed" ? `comparing ${event.files} files` : `reading ${event.done} of ${event.of}`;
