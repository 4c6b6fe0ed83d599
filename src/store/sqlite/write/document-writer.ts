import type { ReadPart } from "../../../model/archive.js";
import { numberKey } from "../../../model/document-number.js";
import { spanOf } from "../../../model/partial-date.js";
import type { DispatchRecord } from "../../../model/record.js";
import { fold } from "../../../model/text.js";
import type { Connection } from "../connection.js";
import { pack } from "../packing.js";
import { wordsOf } from "../words-of.js";
import type { AgencyRows } from "./agency-rows.js";
import { citationRow, INSERT_CITATION } from "./citations.js";
import { INSERT_PARTY, partiesOf, partyRow } from "./parties.js";

/** A document, and the row of the text it stands in. */
export interface OfText {
  readonly textId: number;
  readonly part: ReadPart;
}

export interface DocumentWriter {
  /** Writes all rows of documents, one table after the other: what a table needs stays at hand. */
  readonly write: (documents: readonly OfText[]) => void;
  /** Removes all documents of a text with all their rows. */
  readonly removeOf: (textId: number) => void;
}

export function documentWriter(connection: Connection, agencies: AgencyRows): DocumentWriter {
  const document = connection.prepare(DOCUMENT);
  const record = connection.prepare(RECORD);
  const party = connection.prepare(INSERT_PARTY);
  const citation = connection.prepare(INSERT_CITATION);
  const word = connection.prepare(WORD);
  const documentsOf = connection.prepare(DOCUMENTS_OF).pluck();
  const removals = REMOVALS.map((sql) => connection.prepare(sql));

  return {
    write(documents) {
      const rows = documents.map(({ textId, part }) => ({
        id: Number(document.run(...documentRow(textId, part)).lastInsertRowid),
        part,
        packed: pack(part.json),
      }));
      for (const { id, packed } of rows) record.run(id, packed);
      for (const { id, part } of rows) {
        let ordinal = 0;
        for (const named of partiesOf(part.record)) party.run(id, ordinal++, ...partyRow(named, agencies));
      }
      for (const { id, part } of rows) {
        let ordinal = 0;
        for (const cited of part.record.citations)
          citation.run(id, ordinal++, ...citationRow(cited, agencies));
      }
      for (const { id, part } of rows) word.run(id, fold(part.record.subject ?? ""), part.words);
    },
    removeOf(textId) {
      for (const id of documentsOf.all(textId)) for (const removal of removals) removal.run(id);
    },
  };
}

function documentRow(textId: number, { record, start, end }: ReadPart) {
  const { part, kind, status, type, number, date, subject, signer } = record;
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
  ];
}

const isAsAddressed = ({ recipients }: DispatchRecord) =>
  recipients.some(({ sameAsAddressees }) => sameAsAddressees);

const DOCUMENT = `
  INSERT INTO document (text_id, part, text_start, text_end, kind, status, type, type_key, number, number_key,
    serial, date, date_first, date_last, subject, signer_key, as_addressed)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const RECORD = "INSERT INTO record (document_id, packed) VALUES (?, ?)";

const WORD = "INSERT INTO word (rowid, subject, body) VALUES (?, ?, ?)";

const DOCUMENTS_OF = "SELECT document_id FROM document WHERE text_id = ?";

const REMOVALS = ["DELETE FROM word WHERE rowid = ?", "DELETE FROM document WHERE document_id = ?"];
