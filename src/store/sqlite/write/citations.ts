import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import { type PartialDate, spanOf } from "../../../model/partial-date.js";
import type { DispatchRecord } from "../../../model/record.js";
import type { Connection } from "../connection.js";
import type { AgencyRows } from "./agency-rows.js";
import type { CitedRows } from "./cited-rows.js";
import { tellingsOf } from "./tellings.js";

/** Writes the citations of a document: where it mentions which, and what it says of each. `id` as people write it. */
export function citationWriter(connection: Connection, agencies: AgencyRows, cited: CitedRows) {
  const citation = connection.prepare(CITATION);
  const amendment = connection.prepare(AMENDMENT);

  /** What changes a document is the paper that the text says, and not the text. */
  function writeAmendments(documentId: number, { citations }: DispatchRecord, ids: readonly number[]) {
    for (const [ordinal, by] of changesByOthers(citations)) {
      for (const id of new Set(by.map((at) => ids[at]!)))
        amendment.run(documentId, ordinal, ids[ordinal], id);
      cited.change(ids[ordinal]!);
    }
  }

  return (documentId: number, id: string, record: DispatchRecord): void => {
    if (record.citations.length === 0) return;
    const place = `${lastDay(record.date)} ${id}`;
    const ids = tellingsOf(record).map(cited.idOf);
    let isChanging = false;
    record.citations.forEach((one, ordinal) => {
      const { relation, partial, type, number, date, issuer, title, start, end } = one;
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
        issuer && agencies.idOf(issuer),
        title,
        start,
        end,
      );
      if (isChange(one)) cited.change(citedId);
      isChanging ||= isChange(one) || one.amendedBy.length > 0;
    });
    if (isChanging) writeAmendments(documentId, record, ids);
  };
}

const isChange = ({ relation }: Citation) => relation === "amends" || relation === "replaces";

/**
 * Which citations of a text are changed by others of them, by their places in it: by those whose numbers it says, or by
 * the law in whose name they are listed (`Luật sửa đổi, bổ sung một số điều của Luật Đất đai số …`).
 */
function changesByOthers(citations: readonly Citation[]): [changed: number, by: number[]][] {
  const byNumber = Map.groupBy(citations.keys(), (at) => keyOf(citations[at]!));
  const changes: [number, number[]][] = [];
  let around = 0;
  citations.forEach((one, at) => {
    const named = one.amendedBy.flatMap((number) => byNumber.get(numberKey(number)) ?? []);
    const law = citations[around]!;
    const isListed = law.start < one.start && one.end <= law.end;
    if (named.length > 0) changes.push([at, named]);
    else if (isChange(one) && isListed) changes.push([at, [around]]);
    if (one.end > law.end) around = at;
  });
  return changes;
}

/** The last day a date may mean; an unknown one comes after all. */
const lastDay = (date: PartialDate | null) => (date === null ? "9999-12-31" : spanOf(date).last);

const keyOf = ({ number }: Citation) => number && numberKey(number.text);

const CITATION = `
  INSERT INTO citation (document_id, ordinal, cited_id, place, relation, partial, type, number, date, agency_id, title,
    start, "end")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const AMENDMENT = "INSERT INTO amendment (document_id, ordinal, cited_id, by_id) VALUES (?, ?, ?, ?)";
