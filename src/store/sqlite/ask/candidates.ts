import type { DocumentRow, Reference } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { calledBy } from "./called.js";
import { documentRows } from "./document-rows.js";
import { heldDocuments } from "./held-documents.js";

/** Held documents a reference may mean, likeliest first. */
export function candidates(connection: Connection) {
  const held = heldDocuments(connection);
  const rows = documentRows(connection);
  return (reference: Reference): DocumentRow[] =>
    rows(held(calledBy(reference)).map(({ documentId }) => documentId));
}
