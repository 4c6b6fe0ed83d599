import type { ReadPart } from "../model/archive.js";
import type { DispatchRecord, Span } from "../model/record.js";
import { searchable } from "../model/text.js";
import type { ParseMany, ReadOutcome, TextToRead } from "./parse-many.js";

/** What of the reader is needed here. */
export interface DocumentReader {
  readonly looksBinary: (bytes: Uint8Array) => boolean;
  /** The documents of each of these texts. */
  readonly readDocuments: (texts: readonly TextToRead[]) => readonly (readonly DocumentReading[])[];
}

export interface DocumentReading {
  readonly record: DispatchRecord;
  /** The decoded text, whole, and folded in place. */
  readonly text: string;
  readonly folded: string;
  /** Where in it this document stands. */
  readonly stretch: Span;
}

/** Reads texts. What is no text, and what the reader stumbles over, is a failure of that text alone. */
export function readTexts(reader: DocumentReader, texts: readonly TextToRead[]): ReadOutcome[] {
  const binary = new Set(texts.filter(({ bytes }) => reader.looksBinary(bytes)));
  const outcomes = readAll(
    reader,
    texts.filter((text) => !binary.has(text)),
  ).values();
  return texts.map((text) => (binary.has(text) ? BINARY : (outcomes.next().value as ReadOutcome)));
}

const BINARY: ReadOutcome = { failure: "binary content, not a text" };

/** Together, which is quicker; where the reader stumbles one by one, to find over which. */
function readAll(reader: DocumentReader, texts: readonly TextToRead[]): ReadOutcome[] {
  try {
    const anywhere = texts.map(({ bytes }) => ({ bytes, path: "" }));
    return reader.readDocuments(anywhere).map((readings) => ({ parts: readings.map(partOf) }));
  } catch (error) {
    if (texts.length > 1) return texts.flatMap((text) => readAll(reader, [text]));
    return [{ failure: `the reader stumbled: ${error instanceof Error ? error.message : String(error)}` }];
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
    for await (const text of texts) yield [text, readTexts(reader, [text])[0] as ReadOutcome];
  };
}
