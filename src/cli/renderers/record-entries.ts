import type { HeldDocument } from "../../model/archive.js";
import type { DispatchRecord } from "../../model/record.js";
import { doubtPhrases } from "./doubts.js";
import { type Entry, entry, joined } from "./entry.js";
import { dateLabel } from "./labels.js";
import { citedBy, citedEntries } from "./record-citations.js";
import { peopleEntries } from "./record-people.js";
import { workEntries } from "./record-work.js";

/** What is shown of a document, in this order; an entry without values is left out. */
export function entriesOf(
  { row, record, ...held }: HeldDocument,
  shortenPath: (path: string) => string,
): Entry[] {
  return [
    ...paperEntries(record),
    ...peopleEntries(record),
    ...workEntries(record),
    ...citedEntries(record.citations, held.holdings),
    citedBy(held.citedBy),
    { label: "Look at", values: doubtPhrases(record).map((text) => ({ text })) },
    { label: "File", values: row.paths.map((path) => ({ text: shortenPath(path) })) },
  ].filter(({ values }) => values.length > 0);
}

const paperEntries = (record: DispatchRecord): Entry[] => [
  entry("Kind", record.kind === "dispatch" ? null : record.kind),
  entry("Status", record.status === "issued" ? null : record.status),
  entry("Stamped", joined([record.urgency, record.secrecy, record.circulation])),
  entry("Issued", joined([record.date && dateLabel(record.date), record.place])),
];
