import type { Decode } from "../../../model/archive.js";
import type { Connection } from "../connection.js";
import { unpack } from "../packing.js";

/** The text of one document: the decoded text of its file, and its own stretch of it. */
export interface DocumentText {
  readonly whole: string;
  readonly start: number;
  readonly end: number;
}

/** Brings texts back from the bytes that are kept. */
export function textOf(connection: Connection, decode: Decode) {
  const packed = connection.prepare(PACKED);
  return (documentId: number): DocumentText => {
    const row = packed.get(documentId) as {
      packed: Buffer;
      size: number;
      text_start: number;
      text_end: number;
    };
    return { whole: decode(unpack(row.packed, row.size)), start: row.text_start, end: row.text_end };
  };
}

const PACKED = `
  SELECT packed, size, text_start, text_end
  FROM document JOIN text USING (text_id) JOIN raw USING (text_id)
  WHERE document_id = ?`;
