import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Agency, Recipient } from "../../src/model/agency.js";
import type { Archive, Batch, ReadPart, ReadText } from "../../src/model/archive.js";
import type { Citation } from "../../src/model/citation.js";
import type { DocumentNumber } from "../../src/model/document-number.js";
import type { FindQuery, Reference } from "../../src/model/query.js";
import type { DispatchRecord, Span, Task, TaskRole } from "../../src/model/record.js";
import { fold, foldInPlace, searchable } from "../../src/model/text.js";
import { type ArchiveOptions, openArchive } from "../../src/store/sqlite/index.js";

const FOLDER = new URL("../../migrations/", import.meta.url);

/** The migrations that are released, as the build hands them over. */
export const MIGRATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".sql"))
  .sort()
  .map((file) => ({ name: file.replace(".sql", ""), sql: readFileSync(new URL(file, FOLDER), "utf8") }));

export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const options = (file: string, mode: "read" | "write"): ArchiveOptions => ({
  file,
  mode,
  migrations: MIGRATIONS,
  decode,
  readerVersion: 1,
});

/** An archive in memory that holds these texts, each at a path of its own. */
export async function archiveOf(...texts: readonly ReadText[]): Promise<Archive> {
  const { archive } = openArchive(options(":memory:", "write"));
  await archive.put(batchOf(...texts));
  return archive;
}

export const batchOf = (...texts: readonly ReadText[]): Batch => ({
  texts,
  seen: texts.map((text) => seenAt(pathOf(text), text)),
  missing: [],
  failed: [],
  cleared: [],
});

export const NO_BATCH: Batch = { texts: [], seen: [], missing: [], failed: [], cleared: [] };

export const seenAt = (path: string, { sha256, bytes }: ReadText) => ({
  path,
  sha256,
  size: bytes.length,
  mtimeNs: 1_700_000_000_123_456_789n,
});

export const pathOf = ({ sha256 }: ReadText) => `/in/${sha256.slice(0, 8)}.txt`;
export const idOf = ({ sha256 }: ReadText) => sha256.slice(0, 12);

export interface Facts extends Partial<Omit<DispatchRecord, "number" | "issuers" | "addressees">> {
  readonly number?: string;
  readonly issuers?: readonly Agency[];
  readonly addressees?: readonly Agency[];
}

/** A text and what was read of it. Agencies and citations have their spans where their words first stand in it. */
export function textOf(words: string, facts: Facts = {}): ReadText {
  const bytes = Buffer.from(words);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, bytes, parts: [partOf(recordOf(words, facts), words, 0)] };
}

/** A document that begins at `start` of its text, and what was read of it. */
export const partOf = (record: DispatchRecord, text: string, start: number): ReadPart => ({
  record,
  json: Buffer.from(JSON.stringify(record)),
  words: searchable(text, foldInPlace(text)),
  start,
  end: start + text.length,
});

export function recordOf(words: string, facts: Facts = {}): DispatchRecord {
  const { number, issuers = [], addressees = [], recipients = [], ...others } = facts;
  const spans = {
    issuers: issuers.map(({ asWritten }) => spanIn(words, asWritten)),
    addressees: addressees.map(({ asWritten }) => spanIn(words, asWritten)),
    recipients: recipients.map(({ asWritten }) => spanIn(words, asWritten)),
  };
  return {
    ...EMPTY,
    ...others,
    number: number === undefined ? null : numberOf(number),
    issuers,
    addressees,
    recipients,
    spans,
  };
}

export const spanIn = (words: string, some: string): Span => {
  const start = Math.max(0, words.indexOf(some));
  return [start, start + some.length];
};

export function numberOf(text: string): DocumentNumber {
  const [, serial = null] = /^(\d+[a-z]?)/.exec(text) ?? [];
  const [, year = null] = /^[^/]*\/(\d{4})\//.exec(text) ?? [];
  return { text, serial, year, symbol: null };
}

export const agency = (name: string, place: string | null = null, asWritten = name): Agency => ({
  name,
  asWritten,
  place,
  group: /^Các /.test(name),
  members: [],
});

export const recipient = (name: string, sameAsAddressees = false): Recipient => ({
  name,
  asWritten: name,
  group: /^Các /.test(name),
  purpose: null,
  sameAsAddressees,
});

export function task(words: string, named: Agency, role: TaskRole = "assigned"): Task {
  const [start, end] = spanIn(words, named.asWritten);
  return { agency: named, role, start, end };
}

export function cite(words: string, quote: string, facts: Partial<Citation> | string): Citation {
  const [start, end] = spanIn(words, quote);
  const known = typeof facts === "string" ? { number: numberOf(facts) } : facts;
  return { ...NO_CITATION, quote, start, end, ...known };
}

export const reference = (facts: Partial<Citation> | string, year: string | null = null): Reference => ({
  written: "as typed",
  citation: { ...NO_CITATION, ...(typeof facts === "string" ? { number: numberOf(facts) } : facts) },
  year,
});

export const query = (asked: Partial<FindQuery> = {}): FindQuery => ({ ...NO_QUERY, ...asked });

/** Words as a person types them: one term each, `*` a prefix. */
export const terms = (...typed: readonly string[]) =>
  typed.map((written) => {
    const bare = written.replace(/\*$/, "");
    return {
      words: fold(bare).split(" "),
      prefix: bare !== written,
      exact: fold(bare) === bare.toLowerCase() ? null : bare.toLowerCase(),
    };
  });

export const idsFound = async (archive: Archive, asked: Partial<FindQuery>) =>
  (await archive.find(query(asked))).rows.map(({ id }) => id);

const NO_CITATION: Citation = {
  type: null,
  number: null,
  date: null,
  issuer: null,
  title: null,
  relation: "mentions",
  partial: false,
  amendedBy: [],
  quote: "",
  start: 0,
  end: 0,
};

const NO_QUERY: FindQuery = {
  words: [],
  not: [],
  agency: null,
  issuer: null,
  addressee: null,
  recipient: null,
  tasked: null,
  from: null,
  to: null,
  undated: false,
  numberKey: null,
  type: null,
  subject: [],
  signer: null,
  cites: null,
  kind: null,
  status: null,
  replaced: false,
  amended: false,
  addedSince: null,
  missing: false,
  sort: "date",
  limit: null,
};

const EMPTY: DispatchRecord = {
  path: "",
  part: 1,
  kind: "dispatch",
  system: null,
  type: null,
  number: null,
  date: null,
  place: null,
  issuers: [],
  parent: null,
  subject: null,
  addressees: [],
  recipients: [],
  filing: null,
  signer: null,
  citations: [],
  tasks: [],
  deadlines: [],
  status: "issued",
  urgency: null,
  secrecy: null,
  circulation: null,
  arrival: null,
  copies: [],
  signatures: [],
  encoding: "utf-8",
  spans: {},
  warnings: [],
};
