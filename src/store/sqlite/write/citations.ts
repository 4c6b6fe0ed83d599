import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import type { DispatchRecord } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import type { CitedRows } from "./cited-rows.js";
import { tellingsOf } from "./tellings.js";

/** Writes the citations of a document: where it mentions which, and what it says of each. `id` as people write it. */
export function citationWriter(connection: Connection, cited: CitedRows) {
  const citation = connection.prepare(CITATION);
  const amendment = connection.prepare(AMENDMENT);

  function writeAmendments(documentId: number, { citations }: DispatchRecord, ids: readonly number[]) {
    citations.forEach(({ amendedBy }, ordinal) => {
      if (amendedBy.length === 0) return;
      const amending = new Set(amendedBy.map(numberKey));
      const by = ids.filter((_, at) => amending.has(keyOf(citations[at]!) ?? ""));
      for (const id of new Set(by)) amendment.run(documentId, ordinal, ids[ordinal], id);
      cited.change(ids[ordinal]!);
    });
  }

  return (documentId: number, id: string, record: DispatchRecord): void => {
    if (record.citations.length === 0) return;
    const place = `${lastDay(record.date)} ${id}`;
    const ids = tellingsOf(record).map(cited.idOf);
    let amends = false;
    record.citations.forEach((one, ordinal) => {
      const { relation, partial, type, number, date, title, start, end } = one;
      const citedId = ids[ordinal]!;
      citation.run(
        documentId,
        ordinal,
        citedId,
        place,
        relation,
        partial ? 1 : 0,
        type,
        number?.text ?? null,
        date,
        title,
        start,
        end,
      );
      if (relation === "amends" || relation === "replaces") cited.change(citedId);
      amends ||= one.amendedBy.length > 0;
    });
    if (amends) writeAmendments(documentId, record, ids);
  };
}

/** The last day a date may mean; an unknown one comes after all. */
const lastDay = (date: PartialDate | null) => (date === null ? "9999-12-31" : spanOf(date).last);

const keyOf = ({ number }: Citation) => number && numberKey(number.text);

const CITATION = `
  INSERT INTO citation (document_id, ordinal, cited_id, place, relation, partial, type, number, date, title, start, "end")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const AMENDMENT = "INSERT INTO amendment (document_id, ordinal, cited_id, by_id) VALUES (?, ?, ?, ?)";
