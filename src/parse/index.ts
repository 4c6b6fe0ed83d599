import type { DispatchRecord, Span } from "../model/record.js";
import { foldInPlace } from "../model/text.js";
import { citationsInSource, citingStretches } from "./citations/in-record.js";
import { findCitations } from "./citations/index.js";
import { looksBinary } from "./decode/binary.js";
import { type Decoded, decode } from "./decode/index.js";
import type { Evidence } from "./evidence.js";
import { type Absent, absentOf, evidenceOf, spansOf } from "./explain.js";
import { familyOf, sheetOf } from "./families/index.js";
import { findArrival } from "./fields/arrival.js";
import { readCopies } from "./fields/copies.js";
import { findCopyBlocks } from "./fields/copy-blocks.js";
import { readFoot } from "./fields/foot.js";
import { findSignatures } from "./fields/signatures.js";
import { splitParts } from "./page/parts.js";
import { straighten } from "./page/straighten.js";
import { withoutLines } from "./page/without-lines.js";
import { warningsFor } from "./warnings.js";

export { decodeText } from "./decode/index.js";
export type { Evidence } from "./evidence.js";
export type { Absent } from "./explain.js";
export { READER_VERSION } from "./reader-version.js";
export { readReference } from "./reference.js";
export { looksBinary };

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
  const folded = foldInPlace(decoded.text);
  const stretches = splitParts({ text: decoded.text, folded });
  return stretches.map((stretch, at) => readPart(decoded, folded, stretch, path, at + 1));
}

function readPart(decoded: Decoded, folded: string, stretch: Span, path: string, part: number): Reading {
  const [base] = stretch;
  const whole = straighten(decoded.text.slice(...stretch), folded.slice(...stretch));
  const stamp = findArrival(whole);
  const blocks = findCopyBlocks(whole);
  const page = withoutLines(
    whole,
    [...(stamp ? [stamp] : []), ...blocks].map(({ lines }) => lines),
  );
  const sheet = sheetOf(page);
  const family = familyOf(sheet);
  const zones = family.zones(sheet);
  const heading = family.read(sheet, zones);
  const { type, number, date, place, issuers, parent, subject, status } = heading;
  const foot = readFoot(page, zones, heading.context);
  const arrival = stamp?.read ?? null;
  const copies = readCopies(whole, blocks, heading.context);
  const signatures = findSignatures(whole);
  const citations = findCitations(page, {
    stretches: citingStretches(zones),
    own: { type: type?.value ?? null, number: number?.value ?? null, date: date?.value ?? null },
    agencies: heading.context,
    kind: family.kind,
  });
  const fields = {
    ...{ type, number, date, place, issuers, parent, subject, status },
    ...foot,
    ...{ arrival, copies, signatures, citations },
  };
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
    addressees: foot.addressees.map(({ value }) => value),
    recipients: foot.recipients.map(({ value }) => value),
    filing: foot.filing?.value ?? null,
    signer: foot.signer?.value ?? null,
    citations: citationsInSource(page, base, citations),
    tasks: [],
    deadlines: [],
    status: status.value,
    urgency: foot.urgency?.value ?? null,
    secrecy: foot.secrecy?.value ?? null,
    circulation: foot.circulation?.value ?? null,
    arrival: arrival?.value ?? null,
    copies: copies.map(({ value }) => value),
    signatures: signatures.map(({ value }) => value),
    encoding: decoded.encoding,
    spans: spansOf(page, base, fields),
    warnings: warningsFor({ kind: family.kind, heading, decoded, signed: foot.signer !== null }),
  };
  return {
    record,
    text: decoded.text,
    stretch,
    evidence: evidenceOf(page, base, fields),
    absent: absentOf(fields, {}),
  };
}
