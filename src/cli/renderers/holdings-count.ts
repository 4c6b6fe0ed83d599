import { HOLDINGS, type Holding } from "../../model/graph.js";

/** `4 held, 3 not held`: how many of each there are. */
export function holdingsCount(documents: readonly { readonly holding: Holding }[]): string {
  const counts = Map.groupBy(documents, ({ holding }) => holding);
  return HOLDINGS.flatMap((holding) => {
    const all = counts.get(holding)?.length ?? 0;
    return all === 0 ? [] : [`${all} ${holding}`];
  }).join(", ");
}
