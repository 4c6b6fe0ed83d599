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

/** A document that names an agency that was asked for. */
export interface NamedIn {
  readonly documentId: number;
  readonly agency: AgencyMet;
}

/** One place where it does. */
export interface PartyMet extends NamedIn {
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

/** Where these documents name the agencies a question means. */
export function partiesMet(connection: Connection) {
  const parties = connection.prepare(PARTIES);
  return ({ met, role }: AgencyQuestion, documents: readonly number[]): PartyMet[] =>
    (parties.all(asked(met, role, documents)) as PartyRow[]).flatMap(
      ({ agencyId, first, last, ...party }) => {
        const agency = met.get(agencyId) as AgencyMet;
        return isOfItsTime(agency, first, last) ? [{ ...party, agency }] : [];
      },
    );
}

type PartyRow = Omit<PartyMet, "agency"> & {
  readonly agencyId: number;
  readonly first: string | null;
  readonly last: string | null;
};

/** Which of the agencies a question means each of these documents names, each once. */
export function agenciesOf(connection: Connection) {
  const pairs = connection.prepare(PAIRS).raw();
  return ({ met, role }: AgencyQuestion, documents: readonly number[]): NamedIn[] =>
    (pairs.all(asked(met, role, documents)) as PairRow[]).flatMap(([documentId, agencyId, first, last]) => {
      const agency = met.get(agencyId) as AgencyMet;
      return isOfItsTime(agency, first, last) ? [{ documentId, agency }] : [];
    });
}

type PairRow = [documentId: number, agencyId: number, first: string | null, last: string | null];

/**
 * Whether a name met in a paper of these days is meant: a successor's from its day on, or in an undated paper; a
 * predecessor's in any, but by a group only while it stood.
 */
export function isOfItsTime({ under, code }: AgencyMet, first: string | null, last: string | null): boolean {
  if (under === null) return true;
  const { since, until, ended } = under;
  if (since !== null && last !== null && last < since) return false;
  if (until !== null && (first === null || first >= until)) return false;
  return code === null || ended === null || first === null || first < ended;
}

const asked = (met: AgencyQuestion["met"], role: AgencyRole | null, documents: readonly number[]) => ({
  agencies: JSON.stringify([...met.keys()]),
  documents: JSON.stringify(documents),
  role,
});

const IN_ROLE = `document_id IN (SELECT value FROM json_each(:documents))
    AND (:role IS NULL OR role = :role
      OR :role = 'recipient' AND as_addressed AND (role = 'addressee' OR task = 'executes'))`;

const PARTIES = `
  SELECT document_id AS documentId, agency_id AS agencyId, role, task, start, "end",
    date_first AS first, date_last AS last
  FROM party JOIN document USING (document_id)
  WHERE agency_id IN (SELECT value FROM json_each(:agencies)) AND ${IN_ROLE}
  ORDER BY document_id, ordinal`;

const PAIRS = `
  SELECT DISTINCT document_id, agency_id, date_first, date_last
  FROM party JOIN document USING (document_id)
  WHERE agency_id IN (SELECT value FROM json_each(:agencies)) AND ${IN_ROLE}
  ORDER BY document_id, agency_id`;
