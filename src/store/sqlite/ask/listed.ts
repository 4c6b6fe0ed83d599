import type { Walk } from "../../../model/graph.js";
import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import type { Connection } from "../connection.js";
import type { Vertex } from "../graph/edges.js";
import type { Graph } from "../graph/index.js";
import { agenciesMet } from "./agencies-met.js";
import { agenciesOf, isOfItsTime } from "./parties-met.js";

/** What of a graph is listed: documents of these days and this issuer. */
export type Listing = Pick<Walk, "from" | "to" | "issuer">;

/** Which documents are of the days and the issuer asked for. An undated one is of no days. */
export function listed(connection: Connection) {
  const agencies = agenciesMet(connection);
  const naming = agenciesOf(connection);
  return ({ from, to, issuer }: Listing) => {
    const met = issuer === null ? null : agencies(issuer);
    const isOfDays = (date: PartialDate | null): boolean => {
      if (from === null && to === null) return true;
      if (date === null) return false;
      const { first, last } = spanOf(date);
      return (from === null || last >= from) && (to === null || first <= to);
    };
    return {
      /** Of held documents those that are. */
      documents(some: readonly { readonly documentId: number; readonly date: PartialDate | null }[]) {
        const ids = some.filter(({ date }) => isOfDays(date)).map(({ documentId }) => documentId);
        if (issuer === null || met === null) return new Set(ids);
        return new Set(
          naming({ asked: issuer, role: "issuer", met }, ids).map(({ documentId }) => documentId),
        );
      },
      /** Whether one that is not held for certain is, as far as it is told. */
      isTold(vertex: Vertex, { labels }: Graph): boolean {
        const { date, agencyId } = labels(vertex);
        if (!isOfDays(date)) return false;
        if (met === null) return true;
        const agency = agencyId === null ? undefined : met.get(agencyId);
        const span = date === null ? null : spanOf(date);
        return agency !== undefined && isOfItsTime(agency, span?.first ?? null, span?.last ?? null);
      },
    };
  };
}
