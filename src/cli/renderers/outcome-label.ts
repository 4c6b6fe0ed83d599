import type { Outcome } from "../../model/graph.js";
import { visible } from "../text/visible.js";
import { numberLabel, shortName } from "./labels.js";

/** `replaced by 12/2021/QĐ-UBND (2021-06-01)`, `amended in part by …`. */
export function outcomeLabel({ how, partial, by }: Outcome): string {
  const when = by.date === null ? "" : ` (${by.date})`;
  return `${how}${partial ? " in part" : ""} by ${paperLabel(by)}${when}`;
}

const paperLabel = ({ number, type, issuer }: Outcome["by"]): string =>
  number === null
    ? [visible(type ?? "a paper"), issuer && `of ${shortName(issuer)}`].filter(Boolean).join(" ")
    : numberLabel(number);
