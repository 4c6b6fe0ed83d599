import type { KnownFile, ReadPart } from "../model/archive.js";
import type { Failure } from "../model/runs.js";
import type { BatchWriter } from "./batch-writer.js";
import type { CitedCounter } from "./cited.js";
import { isSame, type Known } from "./compare.js";
import type { FileState, Unread } from "./file-state.js";
import type { ReadOutcome } from "./parse-many.js";
import type { Outcome } from "./summary.js";
import type { Tally } from "./tally.js";
import type { FreshText, Sorting } from "./unread.js";

/** Says of each file what became of it, to the batch that is being filled and to the tally. */
export interface Run extends Sorting {
  readonly parsed: (text: FreshText, outcome: ReadOutcome) => void;
  /** Known to fail as it stands, and not tried again. */
  readonly failing: (failure: Failure) => void;
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
  /** State secrets go in like other texts. */
  readonly keepSecret: boolean;
  /** Failures are noted anew, known ones too. */
  readonly retryFailed: boolean;
}

export function newRun(parts: RunParts): Run {
  const { known, gone, writer, tally, cited, keepSecret, retryFailed } = parts;
  const twins: (readonly [FileState, string])[] = [];
  /** Of each text of this run why it is not in; null for one that is. */
  const kept = new Map<string, Unread | null>();
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

  function tell({ path }: FileState, { kind, reason }: Unread, isNew: boolean): void {
    if (kind === "secret") tally.heldBack({ path, reason, isNew });
    else tally.failed({ path, reason, isNew });
  }

  function failed(file: FileState, why: Unread): void {
    const before = known.get(file.path)?.failed;
    const isKnown = before != null && isSame(before, file);
    tell(file, why, !isKnown);
    const isNoted = isKnown && before.isCurrent && before.reason === why.reason && !retryFailed;
    if (!isNoted) writer.failed({ ...file, kind: why.kind, reason: why.reason });
  }

  const isHeld = ({ file, sha256 }: FreshText) => known.get(file.path)?.held?.sha256 === sha256;

  /** A text that is in already is not held back: a newer reader that finds a stamp on it takes nothing away. */
  function secretIn(text: FreshText, parts: readonly ReadPart[]): Unread | null {
    const stamp = parts.find(({ record }) => record.secrecy !== null)?.record.secrecy ?? null;
    if (stamp === null || keepSecret || isHeld(text)) return null;
    return { kind: "secret", reason: `stamped ${stamp}` };
  }

  function takeIn(text: FreshText, parts: readonly ReadPart[]): void {
    const { file, sha256, bytes } = text;
    writer.text({ sha256, bytes, parts });
    seen(file, sha256, true);
    tally.read(file.path, parts, isHeld(text));
    for (const { record } of parts) cited.add(record.citations);
  }

  return {
    held: (file, sha256) => seen(file, sha256, false),
    twin: (file, sha256) => void twins.push([file, sha256]),
    failed,
    failing: (failure) => tell(failure, failure, false),
    parsed(text, outcome) {
      const why: Unread | null =
        "failure" in outcome
          ? { kind: "unreadable", reason: outcome.failure }
          : secretIn(text, outcome.parts);
      kept.set(text.sha256, why);
      if (why !== null) failed(text.file, why);
      else if ("parts" in outcome) takeIn(text, outcome.parts);
    },
    finish() {
      for (const [file, sha256] of twins) {
        const why = kept.get(sha256);
        if (why === undefined) continue;
        if (why === null) seen(file, sha256, false);
        else failed(file, why);
      }
      for (const { path } of gone) writer.missing(path);
      tally.count("missing", gone.length - moved);
    },
  };
}

/** Gives true once for each path gone that held these bytes: a file moves to one place, the others are copies. */
function goneByHash(gone: readonly KnownFile[]): (sha256: string) => boolean {
  const left = new Map<string, number>();
  for (const { sha256 } of gone) left.set(sha256, (left.get(sha256) ?? 0) + 1);
  return (sha256) => {
    const count = left.get(sha256) ?? 0;
    if (count > 0) left.set(sha256, count - 1);
    return count > 0;
  };
}
