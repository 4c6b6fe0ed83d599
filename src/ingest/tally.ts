import type { ReadPart } from "../model/archive.js";
import { KINDS } from "../model/record.js";
import { newDoubts } from "./doubts.js";
import { type FailedFile, type IngestSummary, OUTCOMES, type Outcome } from "./summary.js";

/** Counts what became of the files, as it becomes known. */
export interface Tally {
  readonly count: (outcome: Outcome, files?: number) => void;
  readonly failed: (file: FailedFile) => void;
  readonly heldBack: (file: FailedFile) => void;
  readonly read: (path: string, parts: readonly ReadPart[], isReread: boolean) => void;
  readonly sum: () => Counted;
}

/** The part of a summary that is counting alone. */
export type Counted = Pick<
  IngestSummary,
  "files" | "read" | "reread" | "kinds" | "warnings" | "doubtful" | "failed" | "heldBack" | "newlyFailed"
>;

export function newTally(): Tally {
  const files = zeros(OUTCOMES);
  const kinds = zeros(KINDS);
  const failed: FailedFile[] = [];
  const heldBack: FailedFile[] = [];
  const doubts = newDoubts();
  let read = 0;
  let reread = 0;
  return {
    count(outcome, by = 1) {
      files[outcome] += by;
    },
    failed(file) {
      files.failed++;
      failed.push(file);
    },
    heldBack(file) {
      files.heldBack++;
      heldBack.push(file);
    },
    read(path, parts, isReread) {
      read++;
      if (isReread) reread++;
      for (const { record } of parts) kinds[record.kind]++;
      doubts.add(
        path,
        parts.map(({ record }) => record),
      );
    },
    sum: () => ({
      files,
      read,
      reread,
      kinds,
      ...doubts.sum(),
      failed: byPath(failed),
      heldBack: byPath(heldBack),
      newlyFailed: failed.filter(({ isNew }) => isNew).length,
    }),
  };
}

const byPath = (files: readonly FailedFile[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
