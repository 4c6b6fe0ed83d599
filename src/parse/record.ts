import type { DispatchRecord, Span } from "../model/record.js";
import type { BodyReads } from "./body.js";
import type { Decoded } from "./decode/index.js";
import type { Read } from "./evidence.js";
import { inSource, spansOf } from "./explain.js";
import type { Family, Heading } from "./families/family.js";
import type { Foot } from "./fields/foot.js";
import type { Margin } from "./fields/margin.js";
import type { Page } from "./page/page.js";
import { warningsFor } from "./warnings.js";

type HeadingField = "type" | "number" | "date" | "place" | "issuers" | "parent" | "subject" | "status";

type AllFields = Pick<Heading, HeadingField> & Foot & Margin & BodyReads;

/** All fields of a document as they were read: each value with its words and its rule. */
export type Fields = { readonly [Field in keyof AllFields]: AllFields[Field] };

/** Where a document stands: its page, and where that begins in the decoded text. */
export interface Standing {
  readonly path: string;
  readonly part: number;
  readonly page: Page;
  readonly base: number;
}

/** The fields as one record, every key there, offsets those of the decoded text. */
export function recordOf(
  standing: Standing,
  decoded: Decoded,
  family: Family,
  heading: Heading,
  fields: Fields,
): DispatchRecord {
  const { path, part, page, base } = standing;
  const { kind } = family;
  return {
    path,
    part,
    kind,
    system: heading.system,
    type: one(fields.type),
    number: one(fields.number),
    date: one(fields.date),
    place: one(fields.place),
    issuers: all(fields.issuers),
    parent: one(fields.parent),
    subject: one(fields.subject),
    addressees: all(fields.addressees),
    recipients: all(fields.recipients),
    filing: one(fields.filing),
    signer: one(fields.signer),
    citations: fields.citations.map((read) => placed(page, base, read)),
    tasks: fields.tasks.map((read) => placed(page, base, read)),
    deadlines: fields.deadlines.map((read) => placed(page, base, read)),
    status: fields.status.value,
    urgency: one(fields.urgency),
    secrecy: one(fields.secrecy),
    circulation: one(fields.circulation),
    arrival: one(fields.arrival),
    copies: all(fields.copies),
    signatures: all(fields.signatures),
    encoding: decoded.encoding,
    spans: spansOf(page, base, fields),
    warnings: warningsFor({ kind, heading, decoded }),
  };
}

const one = <T>(read: Read<T> | null): T | null => read?.value ?? null;
const all = <T>(reads: readonly Read<T>[]): T[] => reads.map(({ value }) => value);

/** Of a value that carries its own offsets, those of the page become those of the decoded text. */
function placed<T extends object>(page: Page, base: number, { value, spans }: Read<T>): T {
  const stretches: readonly Span[] = inSource(page, base, spans);
  return { ...value, start: stretches[0]?.[0] ?? base, end: stretches.at(-1)?.[1] ?? base };
}
