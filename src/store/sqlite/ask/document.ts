import type { Decode, HeldDocument } from "../../../model/archive.js";
import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import type { Holding } from "../../../model/graph.js";
import type { DocumentRow } from "../../../model/query.js";
import type { DispatchRecord } from "../../../model/record.js";
import { fold } from "../../../model/text.js";
import { agencyKey } from "../../../vocabulary/agency-key.js";
import type { Connection } from "../connection.js";
import { wordsOf } from "../words-of.js";
import { type Called, calledBy, calledOf } from "./called.js";
import { documentRows } from "./document-rows.js";
import { heldDocuments, holdingOf, likeliest } from "./held-documents.js";
import { mentionGroups } from "./mentions.js";
import { newestFirst } from "./newest-first.js";
import { recordOf } from "./record-of.js";
import { textOf } from "./text-of.js";
import { documentIds } from "./with-id.js";

interface Meaning {
  readonly holding: Holding;
  readonly key: string;
}

/** One document with all that is kept of it, and where it stands among the others. */
export function document(connection: Connection, decode: Decode) {
  const ids = documentIds(connection);
  const rows = documentRows(connection);
  const records = recordOf(connection);
  const texts = textOf(connection, decode);
  const held = heldDocuments(connection);
  const groups = mentionGroups(connection);

  /** A document is never what it cites itself. */
  function meaning(citation: Citation, self: number): Meaning {
    const called = calledBy({ written: citation.quote, citation, year: null });
    const found = likeliest(held(called).filter(({ documentId }) => documentId !== self));
    const holding = holdingOf(found);
    const key = holding === "held" ? rows([found[0]!.documentId])[0]!.id : citation.quote;
    return { holding, key };
  }

  /** Those whose mentions mean this document, or may mean it among others. */
  function citedBy(self: number, record: DispatchRecord): DocumentRow[] {
    const called = calledAs(record);
    if (called === null) return [];
    const citing = groups(called)
      .filter((group) => held(calledOf(group)).some(({ documentId }) => documentId === self))
      .flatMap(({ mentions }) => mentions.map(({ documentId }) => documentId));
    return rows([...new Set(citing)].filter((id) => id !== self)).sort(newestFirst);
  }

  return (id: string): HeldDocument | null => {
    const [self] = ids(id);
    if (self === undefined) return null;
    const row = rows([self])[0]!;
    const record = { ...records(self), path: row.paths[0] ?? "" };
    const { whole, start, end } = texts(self);
    const meanings = record.citations.map((citation) => meaning(citation, self));
    return {
      row,
      record,
      text: whole.slice(start, end),
      holdings: meanings.map(({ holding }) => holding),
      means: meanings.map(({ key }) => key),
      beside: [],
      citedBy: citedBy(self, record),
    };
  };
}

/** What others call it by: its number, else its title, else its type and day; null where it has none of these. */
function calledAs({ number, type, subject, date, issuers }: DispatchRecord): Called | null {
  if (number?.serial == null && (type === null || (subject === null && date === null))) return null;
  return {
    numberKey: number?.serial == null ? null : numberKey(number.text),
    typeKey: type && fold(type),
    titleKey: subject && wordsOf(subject),
    date,
    issuers: issuers.map(({ name, place }) => agencyKey(name, place)),
  };
}
