import type { ReadPart } from "../../../model/archive.js";
import { numberKey } from "../../../model/document-number.js";
import { spanOf } from "../../../model/partial-date.js";
import type { DispatchRecord } from "../../../model/record.js";
import { fold } from "../../../model/text.js";
import { textSignature } from "../../../model/text-signature.js";
import type { Connection } from "../connection.js";
import { pack } from "../packing.js";
import { titleHash } from "../title-hash.js";
import { wordsOf } from "../words-of.js";
import type { AgencyRows } from "./agency-rows.js";
import { citationWriter } from "./citations.js";
import type { CitedRows } from "./cited-rows.js";
import { INSERT_PARTY, partiesOf, partyRow } from "./parties.js";

/** A document, and the row of the text it stands in. */
export interface OfText {
  readonly textId: number;
  readonly sha256: string;
  readonly part: ReadPart;
}

export interface DocumentWriter {
  /** Writes all rows of documents, one table after the other: what a table needs stays at hand. */
  readonly write: (documents: readonly OfText[]) => void;
  /** Removes all documents of a text with all their rows. */
  readonly removeOf: (textId: number) => void;
}

export function documentWriter(
  connection: Connection,
  agencies: AgencyRows,
  cited: CitedRows,
): DocumentWriter {
  const document = connection.prepare(DOCUMENT);
  const record = connection.prepare(RECORD);
  const party = connection.prepare(INSERT_PARTY);
  const cite = citationWriter(connection, cited);
  const word = connection.prepare(WORD);
  const documentsOf = connection.prepare(DOCUMENTS_OF).pluck();
  const removals = REMOVALS.map((sql) => connection.prepare(sql));

  return {
    write(documents) {
      const rows = documents.map(({ textId, sha256, part }) => ({
        id: Number(document.run(...documentRow(textId, part)).lastInsertRowid),
        name: nameOf(sha256, part),
        part,
        packed: pack(part.json),
      }));
      for (const { id, part, packed } of rows) record.run(id, packed, textSignature(part.words));
      for (const { id, part } of rows) {
        let ordinal = 0;
        for (const named of partiesOf(part.record)) party.run(id, ordinal++, ...partyRow(named, agencies));
      }
      for (const { id, name, part } of rows) cite(id, name, part.record);
      for (const { id, part } of rows) word.run(id, fold(part.record.subject ?? ""), part.words);
    },
    removeOf(textId) {
      for (const id of documentsOf.all(textId)) for (const removal of removals) removal.run(id);
    },
  };
}

/** A document as people name it: the first of its hash, and which part of the text it is. */
const nameOf = (sha256: string, { record }: ReadPart) =>
  record.part === 1 ? sha256.slice(0, 12) : `${sha256.slice(0, 12)}.${record.part}`;

function documentRow(textId: number, { record, start, end }: ReadPart) {
  const { part, kind, status, type, number, date, subject, signer, secrecy } = record;
  const span = date === null ? null : spanOf(date);
  return [
    textId,
    part,
    start,
    end,
    kind,
    status,
    type,
    type && fold(type),
    number?.text ?? null,
    number && numberKey(number.text),
    number?.serial ?? null,
    date,
    span?.first ?? null,
    span?.last ?? null,
    subject,
    signer?.name ? ` ${wordsOf(signer.name)} ` : null,
    isAsAddressed(record) ? 1 : 0,
    titleHash(subject),
    secrecy === null ? 0 : 1,
  ];
}

const isAsAddressed = ({ recipients }: DispatchRecord) =>
  recipients.some(({ sameAsAddressees }) => sameAsAddressees);

const DOCUMENT = `
  INSERT INTO document (text_id, part, text_start, text_end, kind, status, type, type_key, number, number_key,
    serial, date, date_first, date_last, subject, signer_key, as_addressed, title_hash,
    secret)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const RECORD = "INSERT INTO record (document_id, packed, signature) VALUES (?, ?, ?)";

const WORD = "INSERT INTO word (rowid, subject, body) VALUES (?, ?, ?)";

const DOCUMENTS_OF = "SELECT document_id FROM document WHERE text_id = ?";

const REMOVALS = ["DELETE FROM word WHERE rowid = ?", "DELETE FROM document WHERE document_id = ?"];
