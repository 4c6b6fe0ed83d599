import type { ReadPart } from "../model/archive.js";
import type { DispatchRecord, Span } from "../model/record.js";
import { searchable } from "../model/text.js";
import type { ParseMany, ReadOutcome, TextToRead } from "./parse-many.js";

/** What of the reader is needed here. */
export interface DocumentReader {
  readonly looksBinary: (bytes: Uint8Array) => boolean;
  readonly readDocument: (bytes: Uint8Array, path: string) => readonly DocumentReading[];
}

export interface DocumentReading {
  readonly record: DispatchRecord;
  /** The decoded text, whole, and folded in place. */
  readonly text: string;
  readonly folded: string;
  /** Where in it this document stands. */
  readonly stretch: Span;
}

/** Reads one text. What is no text, and what the reader stumbles over, is a failure of that text alone. */
export function readText(reader: DocumentReader, { bytes }: TextToRead): ReadOutcome {
  try {
    if (reader.looksBinary(bytes)) return { failure: "binary content, not a text" };
    const readings = reader.readDocument(bytes, "");
    return { parts: readings.map(partOf) };
  } catch (error) {
    return { failure: `the reader stumbled: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const partOf = ({ record, text, folded, stretch: [start, end] }: DocumentReading): ReadPart => ({
  record,
  json: Buffer.from(JSON.stringify(record)),
  words: searchable(text.slice(start, end), folded.slice(start, end)),
  start,
  end,
});

/** Reads all texts in this process, one after the other. */
export function parseHere(reader: DocumentReader): ParseMany {
  return async function* (texts) {
    for await (const text of texts) yield [text, readText(reader, text)];
  };
}
