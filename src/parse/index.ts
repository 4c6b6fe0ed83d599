import type { DispatchRecord, Span } from "../model/record.js";
import { foldInPlace } from "../model/text.js";
import { type Absent, absentOf } from "./absent.js";
import { readBody } from "./body.js";
import { looksBinary } from "./decode/binary.js";
import { type Decoded, decode } from "./decode/index.js";
import type { Evidence } from "./evidence.js";
import { evidenceOf } from "./explain.js";
import type { Family } from "./families/family.js";
import { familyOf, sheetOf } from "./families/index.js";
import { readFoot } from "./fields/foot.js";
import { setMarginAside } from "./fields/margin.js";
import { splitParts } from "./page/parts.js";
import { straighten } from "./page/straighten.js";
import { type Fields, recordOf } from "./record.js";

export type { Absent } from "./absent.js";
export { decodeText } from "./decode/index.js";
export type { Evidence } from "./evidence.js";
export { READER_VERSION } from "./reader-version.js";
export { readReference, readReferences } from "./reference.js";
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
export function readDocument(bytes: Uint8Array, path: string): Reading[] {
  const decoded = decode(bytes);
  const folded = foldInPlace(decoded.text);
  const stretches = splitParts({ text: decoded.text, folded });
  return stretches.map((stretch, at) => readPart(decoded, folded, stretch, path, at + 1));
}

function readPart(decoded: Decoded, folded: string, stretch: Span, path: string, part: number): Reading {
  const [base] = stretch;
  const { page, readMargin } = setMarginAside(
    straighten(decoded.text.slice(...stretch), folded.slice(...stretch)),
  );
  const sheet = sheetOf(page);
  const family = familyOf(sheet);
  const zones = family.zones(sheet);
  const heading = family.read(sheet, zones);
  const { type, number, date, place, issuers, parent, subject, status, context } = heading;
  const fields: Fields = {
    ...{ type, number, date, place, issuers, parent, subject, status },
    ...readFoot(page, zones, context),
    ...readMargin(context),
    ...readBody(page, zones, heading, family.kind),
  };
  return {
    record: recordOf({ path, part, page, base }, decoded, family, heading, fields),
    text: decoded.text,
    folded,
    stretch,
    get evidence() {
      return [...aboutText(family, decoded), ...evidenceOf(page, base, fields)];
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
