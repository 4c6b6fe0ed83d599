import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import { fold } from "../../../model/text.js";
import { isLaw } from "../laws.js";
import { wordsOf } from "../words-of.js";
import type { AgencyRows } from "./agency-rows.js";

export const INSERT_CITATION = `
  INSERT INTO citation (document_id, ordinal, relation, type, type_key, number, number_key, date, agency_id, title,
    title_key, start, "end")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** The columns of a citation after its place. */
export function citationRow(cited: Citation, agencies: AgencyRows) {
  const { relation, type, number, date, issuer, title, start, end } = cited;
  const typeKey = type && fold(type);
  return [
    relation,
    type,
    typeKey,
    number?.text ?? null,
    number && numberKey(number.text),
    date,
    issuer && agencies.idOf(issuer),
    title,
    // A law is called by its name, its number beside it or not; a trích yếu beside a number is no name.
    title !== null && (number === null || isLaw(typeKey)) ? wordsOf(title) : null,
    start,
    end,
  ];
}
