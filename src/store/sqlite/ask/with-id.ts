import type { DocumentRow } from "../../../model/query.js";
import type { Connection } from "../connection.js";
import { documentRows } from "./document-rows.js";

/** Held documents by the beginning of their id, superseded ones too: whoever has an id means that document. */
export function documentIds(connection: Connection) {
  const ids = connection.prepare(IDS).pluck();
  return (prefix: string): number[] => {
    const [, hex, part = "1"] = /^([0-9a-f]{7,64})(?:\.(\d{1,9}))?$/.exec(prefix) ?? [];
    if (hex === undefined) return [];
    const [low, high] = [hex.padEnd(64, "0"), hex.padEnd(64, "f")];
    return ids.all(Buffer.from(low, "hex"), Buffer.from(high, "hex"), Number(part)) as number[];
  };
}

export function withId(connection: Connection) {
  const ids = documentIds(connection);
  const rows = documentRows(connection);
  return (prefix: string): DocumentRow[] => rows(ids(prefix));
}

const IDS = `
  SELECT document_id FROM text JOIN document USING (text_id)
  WHERE sha256 BETWEEN ? AND ? AND part = ?
  ORDER BY sha256`;
