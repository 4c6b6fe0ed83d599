import type { HeldDocument } from "../../model/archive.js";
import { documentFields } from "./fields.js";

/** All that is kept of a document, for scripts: its record as `parse` prints it, where it stands, what became of it, who cites it, what stands beside it. */
export function heldFields({ row, record, text, holdings, means, citedBy, beside }: HeldDocument) {
  return {
    id: row.id,
    paths: row.paths,
    ...record,
    became: row.became,
    citations: record.citations.map((citation, at) => ({
      ...citation,
      holding: holdings[at] ?? "not held",
      means: means[at] ?? null,
    })),
    citedBy: citedBy.map(documentFields),
    beside: beside.map(({ as, row }) => ({ as, id: row.id })),
    text,
  };
}
