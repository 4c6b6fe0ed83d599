import type { HeldDocument } from "../../model/archive.js";
import type { Beside, Outcome } from "../../model/graph.js";
import type { DispatchRecord } from "../../model/record.js";
import { besideLabel } from "./beside-note.js";
import { doubtPhrases } from "./doubts.js";
import { type Entry, entry, joined, noted } from "./entry.js";
import { dateLabel } from "./labels.js";
import { outcomeLabel } from "./outcome-label.js";
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
    { label: "Became", values: row.became.map(outcomeValue) },
    ...peopleEntries(record),
    ...workEntries(record),
    ...citedEntries(record.citations, held.holdings),
    citedBy(held.citedBy),
    { label: "Also", values: held.beside.map(besideValue) },
    { label: "Look at", values: doubtPhrases(record).map((text) => ({ text })) },
    { label: "File", values: row.paths.map((path) => ({ text: shortenPath(path) })) },
  ].filter(({ values }) => values.length > 0);
}

/** What became of it, with the id of the paper that did it. */
const outcomeValue = (outcome: Outcome) => noted(outcomeLabel(outcome), outcome.by.id ?? "not held");

/** `unnumbered …/UBND-KGVX, 2020-08-…, UBND tỉnh Lạng Sơn`, and its id. */
const besideValue = (beside: Beside) => noted(`${beside.as} ${besideLabel(beside)}`, beside.row.id);

const paperEntries = (record: DispatchRecord): Entry[] => [
  entry("Kind", record.kind === "dispatch" ? null : record.kind),
  entry("Status", record.status === "issued" ? null : record.status),
  entry("Stamped", joined([record.urgency, record.secrecy, record.circulation])),
  entry("Issued", joined([record.date && dateLabel(record.date), record.place])),
];
