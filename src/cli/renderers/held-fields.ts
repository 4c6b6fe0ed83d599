import type { HeldDocument } from "../../model/archive.js";
import { rowFields } from "./fields.js";
import { plainRow } from "./row.js";

/** All that is kept of a document, for scripts: its record as `parse` prints it, where it stands, who cites it. */
export function heldFields({ row, record, text, holdings, citedBy }: HeldDocument) {
  return {
    id: row.id,
    paths: row.paths,
    ...record,
    citations: record.citations.map((citation, at) => ({ ...citation, holding: holdings[at] ?? "not held" })),
    citedBy: citedBy.map((citing) => {
      const { matches: _none, ...fields } = rowFields(plainRow(citing));
      return fields;
    }),
    text,
  };
}
