import type { Connection } from "../connection.js";
import type { Body } from "./claim.js";

/** An agency as claims are compared and named by it. */
export interface Named {
  readonly name: string;
  readonly place: string | null;
  readonly body: Body;
}

/** The agencies of the archive by their rows, each read once. */
export function bodies(connection: Connection) {
  const body = connection.prepare(BODY);
  return () => {
    const known = new Map<number, Named>();
    return (agencyId: number): Named => {
      const before = known.get(agencyId);
      if (before !== undefined) return before;
      const { name, place, ...key } = body.get(agencyId) as Row;
      const named = { name, place, body: key };
      known.set(agencyId, named);
      return named;
    };
  };
}

export type Bodies = ReturnType<ReturnType<typeof bodies>>;

interface Row extends Body {
  readonly name: string;
  readonly place: string | null;
}

const BODY = `
  SELECT name, place, head, level, unit, province
  FROM agency JOIN agency_key USING (agency_id)
  WHERE agency_id = ? AND ordinal = 0`;
