import type { Agency, Recipient } from "../../model/agency.js";
import type { HeldDocument, Holding } from "../../model/archive.js";
import { type Citation, RELATIONS } from "../../model/citation.js";
import type { DocumentRow } from "../../model/query.js";
import type { DispatchRecord, Signer, Task, TaskRole } from "../../model/record.js";
import { citedLabel, dateLabel, issuersLabel, numberLabel } from "./labels.js";

/** One label and its values; a note stands at the right end of the line. */
export interface Entry {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly note?: string }[];
}

/** What is shown of a document, in this order; an entry without values is left out. */
export function entriesOf(held: HeldDocument, shortenPath: (path: string) => string): Entry[] {
  const { record } = held;
  return [
    ...aboutPaper(record),
    ...aboutPeople(record),
    ...aboutWork(record),
    ...RELATIONS.map((relation) => cited(relation, record.citations, held.holdings)),
    { label: "Cited by", values: citedBy(held.citedBy) },
    { label: "Look at", values: record.warnings.map(({ message }) => ({ text: message })) },
    { label: "File", values: held.row.paths.map((path) => ({ text: shortenPath(path) })) },
  ].filter(({ values }) => values.length > 0);
}

const aboutPaper = (record: DispatchRecord): Entry[] => [
  entry("Kind", record.kind === "dispatch" ? null : record.kind),
  entry("Status", record.status === "issued" ? null : record.status),
  entry("Stamped", joined([record.urgency, record.secrecy, record.circulation])),
  entry("Issued", joined([record.date && dateLabel(record.date), record.place])),
];

const aboutPeople = (record: DispatchRecord): Entry[] => [
  { label: "Issuer", values: record.issuers.map(agencyValue) },
  entry("Of", record.parent?.name ?? null),
  entry("Signer", record.signer && signerText(record.signer)),
  { label: "Addressees", values: record.addressees.map(agencyValue) },
  { label: "Recipients", values: record.recipients.map(recipientValue) },
  entry(
    "Filed",
    record.filing &&
      [record.filing.units.join(", "), drafter(record.filing.drafter)].filter(Boolean).join("; "),
  ),
  entry("Received", record.arrival && arrivalText(record.arrival)),
  { label: "Copies", values: record.copies.map((copy) => ({ text: copyText(copy) })) },
  {
    label: "E-signed",
    values: record.signatures.map(({ by, at }) => ({ text: joined([by, at]) ?? "unreadable" })),
  },
];

const TASK_LABELS: readonly (readonly [TaskRole, string])[] = [
  ["lead", "Lead"],
  ["coordinate", "Support"],
  ["executes", "Executes"],
  ["assigned", "Assigned"],
];

const aboutWork = (record: DispatchRecord): Entry[] => [
  ...TASK_LABELS.map(([role, label]) => ({ label, values: tasksOf(record.tasks, role) })),
  {
    label: "Deadlines",
    values: record.deadlines.map(({ text, agency }) => ({
      text: joined([text, agency?.name ?? null]) ?? "",
    })),
  },
];

const tasksOf = (tasks: readonly Task[], role: TaskRole) =>
  tasks.filter((task) => task.role === role).map(({ agency }) => agencyValue(agency));

const entry = (label: string, text: string | null): Entry => ({ label, values: text ? [{ text }] : [] });

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== "").join(", ") || null;

const agencyValue = ({ name, group }: Agency) => (group ? { text: name, note: "group" } : { text: name });

function recipientValue({ name, purpose, group, sameAsAddressees }: Recipient) {
  const text = purpose === null ? name : `${name} (${purpose})`;
  if (sameAsAddressees) return { text, note: "the addressees" };
  return group ? { text, note: "group" } : { text };
}

// Dương Xuân Huyền, PHÓ CHỦ TỊCH (KT. CHỦ TỊCH)
function signerText({ name, title, capacity }: Signer): string {
  const who = joined([name, title]) ?? "name unreadable";
  return capacity.length === 0 ? who : `${who} (${capacity.join(" / ")})`;
}

const drafter = (name: string | null) => name && `drafter ${name}`;

const arrivalText = ({ office, number, date, forwardedTo }: NonNullable<DispatchRecord["arrival"]>) =>
  joined([office, number && `number ${number}`, date, forwardedTo && `to ${forwardedTo}`]);

const copyText = ({ type, number, date, issuer }: DispatchRecord["copies"][number]) =>
  joined([
    [type, number && numberLabel(number.text)].filter(Boolean).join(" "),
    date,
    issuer?.name ?? null,
  ]) ?? type;

/** What it cites with this relation, each document once, with whether it is held. */
function cited(
  relation: Citation["relation"],
  citations: readonly Citation[],
  holdings: readonly Holding[],
): Entry {
  const held = new Map<string, Holding>();
  citations.forEach((citation, at) => {
    if (citation.relation !== relation) return;
    held.set(citedLabel({ ...citation, issuer: citation.issuer?.name ?? null }), holdings[at] ?? "not held");
  });
  return { label: capital(relation), values: [...held].map(([text, note]) => ({ text, note })) };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function citedBy(rows: readonly DocumentRow[]): Entry["values"] {
  if (rows.length === 0) return [{ text: "none in this archive" }];
  return rows.map((row) => ({
    text: [numberLabel(row.number), dateLabel(row.date), issuersLabel(row.issuers)].join(", "),
    note: row.id,
  }));
}
