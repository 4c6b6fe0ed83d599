import type { AgencyRole } from "../../../model/agency.js";
import type { AgencyQuery, FindQuery } from "../../../model/query.js";
import type { TaskRole } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import type { AgencyMet } from "./agencies-met.js";

/** One question about an agency: in which role, any where null, and the agencies it means. */
export interface AgencyQuestion {
  readonly asked: AgencyQuery;
  readonly role: AgencyRole | null;
  readonly met: ReadonlyMap<number, AgencyMet>;
}

/** One place where a document names an agency that was asked for. */
export interface PartyMet {
  readonly documentId: number;
  readonly agency: AgencyMet;
  readonly role: AgencyRole;
  readonly task: TaskRole | null;
  readonly start: number | null;
  readonly end: number | null;
}

export const ROLES_ASKED: readonly (readonly [keyof FindQuery & RoleAsked, AgencyRole | null])[] = [
  ["agency", null],
  ["issuer", "issuer"],
  ["addressee", "addressee"],
  ["recipient", "recipient"],
  ["tasked", "tasked"],
];

export type RoleAsked = "agency" | AgencyRole;

/** Where documents name the agencies a question means. */
export function partiesMet(connection: Connection) {
  const parties = connection.prepare(PARTIES);
  return ({ met, role }: AgencyQuestion, documents: readonly number[]): PartyMet[] => {
    const asked = {
      agencies: JSON.stringify([...met.keys()]),
      documents: JSON.stringify(documents),
      role,
    };
    return parties.all(asked).map((row) => {
      const { agencyId, ...party } = row as Omit<PartyMet, "agency"> & { readonly agencyId: number };
      return { ...party, agency: met.get(agencyId) as AgencyMet };
    });
  };
}

const PARTIES = `
  SELECT document_id AS documentId, agency_id AS agencyId, role, task, start, "end"
  FROM party JOIN document USING (document_id)
  WHERE document_id IN (SELECT value FROM json_each(:documents))
    AND agency_id IN (SELECT value FROM json_each(:agencies))
    AND (:role IS NULL OR role = :role
      OR :role = 'recipient' AND as_addressed AND (role = 'addressee' OR task = 'executes'))
  ORDER BY document_id, ordinal`;
