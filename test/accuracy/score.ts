import type { Field } from "./field.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import type { LabelledDocument } from "./texts.js";

/** Text → field → what became of it; a field that a text does not label is not there. */
export type Run = Readonly<Record<string, Readonly<Record<string, Outcome>>>>;

/** One line of the table. */
export interface Row {
  readonly field: string;
  /** How many values were labelled. */
  readonly n: number;
  /** Null where nothing was labelled and nothing read. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Reads nothing itself: holds what was read of each document against its gold. */
export const runOf = (documents: readonly LabelledDocument[], fields: readonly Field[]): Run =>
  Object.fromEntries(documents.map((document) => [document.name, outcomesOf(document, fields)]));

function outcomesOf({ gold, read }: LabelledDocument, fields: readonly Field[]): Record<string, Outcome> {
  const outcomes = fields.flatMap(({ name, sides }) => {
    const both = sides(gold, read ?? {});
    return both === null ? [] : [[name, outcomeOf(both)] as const];
  });
  return Object.fromEntries(outcomes);
}

/** The figures of one field over all texts of a run. */
export function rowOf(run: Run, field: string): Row {
  const outcomes = Object.values(run).flatMap((fields) => fields[field] ?? []);
  const [found, missed, wrong] = (["found", "missed", "wrong"] as const).map((what) =>
    outcomes.reduce((sum, outcome) => sum + outcome[what].length, 0),
  ) as [number, number, number];
  const any = found + missed + wrong > 0;
  const precision = share(found, wrong);
  const recall = share(found, missed);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return any
    ? { field, n: found + missed, precision, recall, f1 }
    : { field, n: 0, precision: null, recall: null, f1: null };
}

const share = (found: number, others: number): number =>
  found + others === 0 ? 1 : found / (found + others);
