import { expect, test } from "vitest";
import type { Citation } from "../../src/model/citation.js";
import type { DispatchRecord } from "../../src/model/record.js";
import { readDocuments } from "../../src/parse/index.js";
import type { MentionFact, TextFact } from "./facts.js";
import { corpus } from "./generate/corpus.js";

// What is true of a corpus holds only as far as its texts are read as they are meant.
const TEXTS = 400;
const texts = [...corpus(TEXTS, 20)];
const read = readDocuments(texts.map(({ bytes, fact }) => ({ bytes, path: fact.path })));

test("every generated text is read as it is meant", () => {
  const records = read.map((parts) => parts.map(({ record }) => saidOf(record)));
  expect(records).toEqual(texts.map(({ fact }) => [meantBy(fact)]));
});

const saidOf = (record: DispatchRecord) => ({
  path: record.path,
  kind: record.kind,
  status: record.status,
  type: record.type,
  number: record.number?.text ?? null,
  date: record.date,
  issuers: record.issuers.map(({ name }) => name),
  subject: record.subject,
  isSecret: record.secrecy !== null,
  mentions: record.citations.map((citation: Citation) => ({
    ...identity(citation),
    number: citation.number?.text ?? null,
  })),
});

const meantBy = (fact: TextFact) => ({
  path: fact.path,
  kind: fact.kind,
  status: fact.status,
  type: fact.type,
  number: fact.number,
  date: fact.date,
  issuers: fact.issuers.map(({ name }) => name),
  subject: fact.subject,
  isSecret: fact.isSecret,
  mentions: fact.mentions.map((mention: MentionFact) => ({ ...identity(mention), number: mention.number })),
});

const identity = ({ type, date, issuer, title, relation, partial, amendedBy }: Citation | MentionFact) => ({
  type,
  date,
  issuer: issuer?.name ?? null,
  title,
  relation,
  partial,
  amendedBy,
});
