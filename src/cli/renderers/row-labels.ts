import { visible } from "../text/visible.js";
import { dateLabel, issuersLabel, numberLabel } from "./labels.js";
import type { Row } from "./row.js";

// Of a document that is only cited its citations may say little; that tells nothing of the paper.

/** What stands where a held document has its id: the id, or that it is `not held`, `ambiguous`, `only a notice`. */
export const idLabel = ({ id, standing }: Row): string => id ?? standing?.holding ?? "not held";

/** What a row calls a document: its number; a law or another paper that is cited without one by type and name. */
export function nameLabel(row: Row): string {
  const { id, number, type, subject } = row;
  if (number !== null || id !== null || type === null) return numberLabel(number);
  return visible(isNamedBySubject(row) ? `${type} ${subject}` : type);
}

export const dateLabelOf = ({ id, date }: Row): string =>
  id === null && date === null ? "no date" : dateLabel(date);

export const issuersLabelOf = ({ id, issuers }: Row): string =>
  id === null && issuers.length === 0 ? "" : issuersLabel(issuers);

export function subjectLabel(row: Row): string {
  if (row.id !== null) return visible(row.subject ?? "no subject");
  return isNamedBySubject(row) ? "" : visible(row.subject ?? "");
}

const isNamedBySubject = ({ number, issuers, subject, type }: Row) =>
  number === null && issuers.length === 0 && subject !== null && type !== null;
