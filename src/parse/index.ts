import type { DispatchRecord, Span } from "../model/record.js";
import { type Absent, absentOf } from "./absent.js";
import { type BodyReads, readCitations } from "./body.js";
import { looksBinary } from "./decode/binary.js";
import type { Decoded } from "./decode/index.js";
import type { Evidence } from "./evidence.js";
import { evidenceOf } from "./explain.js";
import type { Family } from "./families/family.js";
import { type Foot, readFoot } from "./fields/foot.js";
import { type Fields, recordOf } from "./record.js";
import {
  decodeGiven,
  type GivenText,
  type Headed,
  type Part,
  pageOf,
  partsOf,
  readHead,
  tellKind,
} from "./steps.js";
import { systemEvidence } from "./system-evidence.js";
import { findWork } from "./tasks/index.js";

export type { Absent } from "./absent.js";
export { decodeText } from "./decode/index.js";
export type { Evidence } from "./evidence.js";
export { READER_VERSION } from "./reader-version.js";
export { readReference, readReferences } from "./reference.js";
export type { GivenText } from "./steps.js";
export { looksBinary };

/** One document of a text. */
export interface Reading {
  readonly record: DispatchRecord;
  /** The decoded text, whole; all offsets mean it. */
  readonly text: string;
  /** The same, folded in place. */
  readonly folded: string;
  /** Where in it this document stands. */
  readonly stretch: Span;
  /** For `--explain`, made when asked for. */
  readonly evidence: readonly Evidence[];
  readonly absent: readonly Absent[];
}

/** Bytes in, records out: one for each document of the text. Pure, and never throws. */
export const readDocument = (bytes: Uint8Array, path: string): Reading[] =>
  readDocuments([{ bytes, path }])[0] as Reading[];

/**
 * The same for several texts, in their order. Each step is taken for all of them before the next one: the code of a
 * step is then at hand in the processor, and some dozens of texts take little more than half the time.
 */
export function readDocuments(texts: readonly GivenText[]): Reading[][] {
  const parted = texts.map(decodeGiven).map(partsOf);
  const parts = parted.flat();
  const headed = parts.map(pageOf).map(tellKind).map(readHead);
  const feet = headed.map(({ page, zones, heading }) => readFoot(page, zones, heading.context));
  const citations = headed.map(readCitations);
  const work = headed.map(({ page, zones, heading }) => findWork(page, zones, heading.context));
  const readings = parts.map((part, at) => {
    const { tasks, deadlines } = work[at]!;
    return readingOf(part, headed[at]!, { ...feet[at]!, tasks, deadlines, citations: citations[at]! });
  });
  let next = 0;
  return parted.map(({ length }) => {
    next += length;
    return readings.slice(next - length, next);
  });
}

function readingOf(part: Part, head: Headed, below: Foot & BodyReads): Reading {
  const { decoded, folded, stretch } = part;
  const { page, zones, family, heading } = head;
  const [base] = stretch;
  const { type, number, date, place, issuers, parent, subject, status, context } = heading;
  const { arrival, copies, signatures } = head.readMargin(context);
  const fields: Fields = {
    type,
    number,
    date,
    place,
    issuers,
    parent,
    subject,
    status,
    ...below,
    arrival,
    copies,
    signatures,
  };
  return {
    record: recordOf({ path: part.path, part: part.part, page, base }, decoded, family, heading, fields),
    text: decoded.text,
    folded,
    stretch,
    get evidence() {
      const system = systemEvidence(page, base, zones.letterhead, heading);
      return [...aboutText(family, decoded), ...system, ...evidenceOf(page, base, fields)];
    },
    get absent() {
      return absentOf(page, base, zones, fields);
    },
  };
}

/** What is said of the text as a whole, read from no words in particular. */
const aboutText = ({ kind, name }: Family, { encoding, guessed }: Decoded): Evidence[] => [
  { field: "encoding", value: encoding, rule: guessed ? "encoding/guessed" : "encoding/certain", spans: [] },
  { field: "kind", value: kind, rule: `kind/${name}`, spans: [] },
];
