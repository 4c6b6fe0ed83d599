import { analyse } from "scslre";
import type { Pattern } from "./collect.js";

/**
 * How a pattern can be made to cost more than the length of a text, in words; empty where it cannot. A sticky one is
 * looked at as if it were searched for: it is tried at many places of one text.
 */
export function superLinear({ source, flags }: Pick<Pattern, "source" | "flags">): string[] {
  return analyse({ source, flags: flags.replace("y", "") }).reports.map(
    ({ type, character }) => `${type} over ${character.literal.source}`,
  );
}

/** Whether a pattern would go back without end if its bounds were taken off: within them it costs far too much. */
export function isExponential({ source, flags }: Pick<Pattern, "source" | "flags">): boolean {
  const unbounded = source.replace(/\{(\d+),\d{2,}\}/g, "{$1,}");
  return analyse({ source: unbounded, flags }).reports.some(({ exponential }) => exponential);
}
