import type { Sides } from "./sides.js";
import { spelled } from "./spelling.js";

/** What became of one field of one text. */
export interface Outcome {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Gold against what was read, each value as often as it stands; what is excused is neither found nor wrong. */
export function outcomeOf({ gold, read, excused }: Sides): Outcome {
  const missed = without(gold, read);
  const found = without(gold, missed);
  const wrong = excused.reduce(withoutOneAbout, without(read, gold));
  return { found, missed, wrong };
}

/** `values` without `others`, each taken away as often as it stands there. */
export function without(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function withoutOneAbout(values: readonly string[], identity: string): string[] {
  const at = values.findIndex((value) => spelled(value.split("|")[0]) === identity);
  return values.filter((_, index) => index !== at);
}
