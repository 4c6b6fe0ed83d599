import type { Agency, AgencyRole } from "../../../model/agency.js";
import type { DispatchRecord, Span, TaskRole } from "../../../model/record.js";
import type { AgencyRows, Named } from "./agency-rows.js";

/** One agency in one role, and where the text says so; null where the record does not know. */
export interface Party {
  readonly agency: Named;
  readonly role: AgencyRole;
  readonly task: TaskRole | null;
  readonly span: Span | null;
}

export const INSERT_PARTY = `INSERT INTO party (document_id, ordinal, agency_id, role, task, start, "end")
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** The columns of a party after its place. */
export const partyRow = ({ agency, role, task, span }: Party, agencies: AgencyRows) => [
  agencies.idOf(agency),
  role,
  task,
  span?.[0] ?? null,
  span?.[1] ?? null,
];

/** Every agency a record names, in the order of the record; of a list (`Các Bộ: A, B`) its members too. */
export function partiesOf(record: DispatchRecord): Party[] {
  return [
    ...record.issuers.flatMap((agency, at) => withMembers(agency, "issuer", spanOf(record, "issuers", at))),
    ...record.addressees.flatMap((agency, at) =>
      withMembers(agency, "addressee", spanOf(record, "addressees", at)),
    ),
    ...recipientsOf(record),
    ...record.tasks.flatMap(({ agency, role, start, end }) =>
      withMembers(agency, "tasked", [start, end], role),
    ),
  ];
}

function withMembers(
  agency: Agency,
  role: AgencyRole,
  span: Span | null,
  task: TaskRole | null = null,
): Party[] {
  return [agency, ...agency.members].map((one) => ({ agency: one, role, task, span }));
}

/** A group among the recipients is of the issuer's place: its own name does not say where. */
function recipientsOf(record: DispatchRecord): Party[] {
  const place = record.issuers[0]?.place ?? null;
  return record.recipients.flatMap(({ name, group, sameAsAddressees }, at) =>
    sameAsAddressees
      ? []
      : [
          {
            agency: { name, place: group ? place : null },
            role: "recipient" as const,
            task: null,
            span: spanOf(record, "recipients", at),
          },
        ],
  );
}

/** The words an item was read from; of one in several places the first. */
function spanOf({ spans }: DispatchRecord, field: string, at: number): Span | null {
  return spans[`${field}.${at}`]?.[0] ?? spans[field]?.[at] ?? null;
}
