import { type Outcome, without } from "./outcome.js";
import type { Run } from "./score.js";

/** What became different in one field of one text. */
export interface Change {
  readonly text: string;
  readonly field: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** This run against an earlier one, over the texts and fields that both have. */
export function changesBetween(before: Run, after: Run): Change[] {
  return Object.entries(after).flatMap(([text, fields]) =>
    Object.entries(fields).flatMap(([field, outcome]) => {
      const earlier = before[text]?.[field];
      const change = earlier && { text, field, ...changeOf(earlier, outcome) };
      return change && change.gained.length + change.lost.length > 0 ? [change] : [];
    }),
  );
}

/** A value found in one run and wrong in the other was labelled anew: that is neither gain nor loss of the reader. */
function changeOf(before: Outcome, after: Outcome): Pick<Change, "gained" | "lost"> {
  const worse = (from: Outcome, to: Outcome) => ({
    missed: common(without(from.found, to.found), to.missed),
    wrong: without(without(to.wrong, from.wrong), from.found),
  });
  const lost = worse(before, after);
  const gained = worse(after, before);
  return {
    gained: [...gained.missed.map((v) => `found  ${v}`), ...gained.wrong.map((v) => `no longer read  ${v}`)],
    lost: [...lost.missed.map((v) => `missed  ${v}`), ...lost.wrong.map((v) => `wrongly read  ${v}`)],
  };
}

const common = (values: readonly string[], others: readonly string[]): string[] =>
  without(values, without(values, others));
