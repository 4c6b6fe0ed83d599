import type { Outcome } from "../../../model/graph.js";
import type { Connection } from "../connection.js";
import type { Graph } from "../graph/index.js";

/** Held documents that for certain were replaced, or amended. Goes through all that is said of it, and no further. */
export function changedDocuments(connection: Connection) {
  const changing = connection.prepare(CHANGING).pluck();
  const amended = connection.prepare(AMENDED).pluck();
  return ({ meanings, outcomes, tellings }: Graph, how: Outcome["how"]): ReadonlySet<number> => {
    const said = [
      ...(changing.all(how === "replaced" ? "replaces" : "amends") as number[]),
      ...(how === "amended" ? (amended.all() as number[]) : []),
    ];
    const meant = new Set(said.flatMap((citedId) => meanings.matching(tellings.byId(citedId))));
    const certain = [...meant].filter((one) => outcomes(one).some((outcome) => outcome.how === how));
    return new Set(certain.map(({ documentId }) => documentId));
  };
}

const CHANGING = `
  SELECT DISTINCT cited_id FROM citation
  WHERE relation = ? AND relation IN ('amends', 'replaces', 'reports')`;

const AMENDED = "SELECT DISTINCT cited_id FROM amendment";
