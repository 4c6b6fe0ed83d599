import type { IngestEvent, IngestSummary } from "../ingest/index.js";
import type { Context } from "./context.js";
import { jsonLine } from "./renderers/jsonl.js";

/** Milliseconds between two lines that say how far it is. */
const EVERY = 10_000;

/** What an ingest does as JSON Lines on standard error, for a log that machines read: an object an event, with its time. */
export function eventLog({ stderr, now, clock }: Pick<Context, "stderr" | "now" | "clock">) {
  const write = (event: string, what: object) =>
    stderr.write(jsonLine({ time: now().toISOString(), event, ...what }));
  let told = clock();
  return {
    show({ type, ...what }: IngestEvent): void {
      if (type === "progress" && clock() - told < EVERY) return;
      told = clock();
      write(type, what);
    },
    write,
    troubles({ unreachable, failed, heldBack, cutShort }: IngestSummary): void {
      if (cutShort !== null) write("cut short", cutShort);
      for (const trouble of unreachable) write("unreachable", trouble);
      for (const file of failed) write("failed", file);
      for (const file of heldBack) write("held back", file);
    },
  };
}
