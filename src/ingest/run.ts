import type { KnownFile } from "../model/archive.js";
import type { BatchWriter } from "./batch-writer.js";
import type { CitedCounter } from "./cited.js";
import { isSame, type Known } from "./compare.js";
import type { FileState } from "./file-state.js";
import type { ReadOutcome } from "./parse-many.js";
import type { Outcome } from "./summary.js";
import type { Tally } from "./tally.js";
import type { FreshText, Sorting } from "./unread.js";

/** Says of each file what became of it, to the batch that is being filled and to the tally. */
export interface Run extends Sorting {
  readonly parsed: (text: FreshText, outcome: ReadOutcome) => void;
  /** What can be said only when all texts are through: twins, and what is missing. */
  readonly finish: () => void;
}

export interface RunParts {
  readonly known: ReadonlyMap<string, Known>;
  /** Held, thought to be there, and gone from the disk. */
  readonly gone: readonly KnownFile[];
  readonly writer: BatchWriter;
  readonly tally: Tally;
  readonly cited: CitedCounter;
}

export function newRun({ known, gone, writer, tally, cited }: RunParts): Run {
  const twins: (readonly [FileState, string])[] = [];
  const outcomes = new Map<string, ReadOutcome>();
  const takeGone = goneByHash(gone);
  let moved = 0;

  function outcomeOf(file: FileState, sha256: string, isFresh: boolean): Outcome {
    const before = known.get(file.path)?.held;
    if (before?.sha256 === sha256) return before.state === "missing" ? "returned" : "unchanged";
    if (before) return "changed";
    if (takeGone(sha256)) return "moved";
    return isFresh ? "added" : "copied";
  }

  function seen(file: FileState, sha256: string, isFresh: boolean): void {
    const outcome = outcomeOf(file, sha256, isFresh);
    if (outcome === "moved") moved++;
    tally.count(outcome);
    writer.seen({ ...file, sha256 });
  }

  function failed(file: FileState, reason: string): void {
    const before = known.get(file.path)?.failed;
    const isNew = !(before && isSame(before, file));
    tally.failed({ path: file.path, reason, isNew });
    if (isNew) writer.failed({ ...file, reason });
  }

  return {
    held: (file, sha256) => seen(file, sha256, false),
    twin: (file, sha256) => void twins.push([file, sha256]),
    failed,
    parsed({ file, sha256, bytes }, outcome) {
      outcomes.set(sha256, "failure" in outcome ? outcome : NOTHING);
      if ("failure" in outcome) return failed(file, outcome.failure);
      writer.text({ sha256, bytes, parts: outcome.parts });
      seen(file, sha256, true);
      const isReread = known.get(file.path)?.held?.sha256 === sha256;
      tally.read(file.path, outcome.parts, isReread);
      for (const { record } of outcome.parts) cited.add(record.citations);
    },
    finish() {
      for (const [file, sha256] of twins) {
        const outcome = outcomes.get(sha256);
        if (!outcome) continue;
        if ("failure" in outcome) failed(file, outcome.failure);
        else seen(file, sha256, false);
      }
      for (const { path } of gone) writer.missing(path);
      tally.count("missing", gone.length - moved);
    },
  };
}

/** Gives true once for each path gone that held these bytes: a file moves to one place, the others are copies. */
function goneByHash(gone: readonly KnownFile[]): (sha256: string) => boolean {
  const left = new Map<string, number>();
  for (const { sha256 } of gone) if (sha256) left.set(sha256, (left.get(sha256) ?? 0) + 1);
  return (sha256) => {
    const count = left.get(sha256) ?? 0;
    if (count > 0) left.set(sha256, count - 1);
    return count > 0;
  };
}

/** Kept for a text that went through: what was read of it is in its batch. */
const NOTHING: ReadOutcome = { parts: [] };
