import type { Citation } from "../model/citation.js";
import type { DispatchRecord, Span } from "../model/record.js";
import { looksBinary } from "./decode/binary.js";
import { type Decoded, decode } from "./decode/index.js";
import type { Evidence } from "./evidence.js";
import { type Absent, absentOf, evidenceOf, spansOf } from "./explain.js";
import { familyOf, sheetOf } from "./families/index.js";
import { splitParts } from "./page/parts.js";
import { straighten } from "./page/straighten.js";
import { warningsFor } from "./warnings.js";

export type { Evidence } from "./evidence.js";
export type { Absent } from "./explain.js";
export { looksBinary };

/** Counts up with every change in what is read; the archive reads anew what an older reader read. */
export const READER_VERSION = 1;

/** One document of a text. */
export interface Reading {
  readonly record: DispatchRecord;
  /** The decoded text, whole; all offsets mean it. */
  readonly text: string;
  /** Where in it this document stands. */
  readonly stretch: Span;
  readonly evidence: readonly Evidence[];
  readonly absent: readonly Absent[];
}

/** Bytes in, records out: one for each document of the text. Pure, and never throws. */
export function readDocument(bytes: Uint8Array, path: string): Reading[] {
  const decoded = decode(bytes);
  return splitParts(decoded.text).map((stretch, at) => readPart(decoded, stretch, path, at + 1));
}

/** The text that the offsets of a record mean. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;

/** What a person typed to name a document; null where it names none. */
export function readReference(_written: string): Citation | null {
  return null;
}

function readPart(decoded: Decoded, stretch: Span, path: string, part: number): Reading {
  const [base] = stretch;
  const page = straighten(decoded.text.slice(...stretch));
  const sheet = sheetOf(page);
  const family = familyOf(sheet);
  const zones = family.zones(sheet);
  const heading = family.read(sheet, zones);
  const { type, number, date, place, issuers, parent, subject, status } = heading;
  const fields = { type, number, date, place, issuers, parent, subject, status };
  const record: DispatchRecord = {
    path,
    part,
    kind: family.kind,
    system: heading.system,
    type: type?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    place: place?.value ?? null,
    issuers: issuers.map(({ value }) => value),
    parent: parent?.value ?? null,
    subject: subject?.value ?? null,
    addressees: [],
    recipients: [],
    filing: null,
    signer: null,
    citations: [],
    tasks: [],
    deadlines: [],
    status: status.value,
    urgency: null,
    secrecy: null,
    circulation: null,
    arrival: null,
    copies: [],
    signatures: [],
    encoding: decoded.encoding,
    spans: spansOf(page, base, fields),
    warnings: warningsFor({ kind: family.kind, heading, decoded, signed: false }),
  };
  return {
    record,
    text: decoded.text,
    stretch,
    evidence: evidenceOf(page, base, fields),
    absent: absentOf(fields, {}),
  };
}
