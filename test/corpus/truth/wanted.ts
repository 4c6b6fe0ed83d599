import type { Graph } from "./graph.js";
import { firstDay } from "./period.js";
import type { Missing } from "./vertices.js";

export interface Wanted {
  readonly paper: Missing;
  readonly citedBy: number;
}

/** Papers that are cited and not held, those that most texts cite first, then the latest. */
export const wanted = ({ missing }: Graph): Wanted[] =>
  [...missing.values()]
    .map((paper) => ({ paper, citedBy: new Set(paper.tellings.map(({ citing }) => citing.id)).size }))
    .sort((a, b) => b.citedBy - a.citedBy || later(a.paper, b.paper));

const later = ({ date: a }: Missing, { date: b }: Missing) => {
  const [one, other] = [a === null ? "" : firstDay(a), b === null ? "" : firstDay(b)];
  return one > other ? -1 : one < other ? 1 : 0;
};
