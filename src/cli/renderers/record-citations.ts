import { type Citation, RELATIONS, type Relation } from "../../model/citation.js";
import type { Holding } from "../../model/graph.js";
import type { DocumentRow } from "../../model/query.js";
import { type Entry, noted } from "./entry.js";
import { citedLabel, rowLabel } from "./labels.js";

/** What it cites, an entry for each relation; each document once, with whether it is held. */
export function citedEntries(citations: readonly Citation[], holdings: readonly Holding[]): Entry[] {
  const all = citations.map((citation, at) => ({ citation, holding: holdings[at] ?? "not held" }));
  return RELATIONS.map((relation) => {
    const documents = all.filter(({ citation }) => citation.relation === relation).map(labelled);
    return {
      label: capital(relation),
      values: [...new Map(documents)].map(([text, note]) => noted(text, note)),
    };
  });
}

const labelled = ({ citation, holding }: { citation: Citation; holding: Holding }) =>
  [citedLabel({ ...citation, issuer: citation.issuer?.name ?? null }), holding] as const;

const capital = (relation: Relation) => relation.charAt(0).toUpperCase() + relation.slice(1);

export const citedBy = (rows: readonly DocumentRow[]): Entry => ({
  label: "Cited by",
  values:
    rows.length === 0 ? [{ text: "none in this archive" }] : rows.map((row) => noted(rowLabel(row), row.id)),
});
