import type { DispatchRecord } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import { unpack } from "../packing.js";

/** The record of one document, as it was read. */
export function recordOf(connection: Connection) {
  const packed = connection.prepare("SELECT packed FROM record WHERE document_id = ?").pluck();
  return (documentId: number): DispatchRecord =>
    JSON.parse(unpack(packed.get(documentId) as Buffer).toString()) as DispatchRecord;
}
