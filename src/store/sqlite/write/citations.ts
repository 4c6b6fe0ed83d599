import type { Citation } from "../../../model/citation.js";
import { numberKey } from "../../../model/document-number.js";
import { fold } from "../../../model/text.js";
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
    title !== null && isCalledByName(number === null, typeKey) ? wordsOf(title) : null,
    start,
    end,
  ];
}

/** A law is called by its name, whether its number stands beside it or not; a trích yếu is no name. */
const isCalledByName = (isUnnumbered: boolean, typeKey: string | null) =>
  isUnnumbered || NAMED_TYPES.has(typeKey ?? "");

const NAMED_TYPES: ReadonlySet<string> = new Set(["luat", "bo luat", "phap lenh", "hien phap"]);
