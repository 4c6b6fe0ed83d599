import type { Agency } from "../../model/agency.js";
import type { Citation } from "../../model/citation.js";
import { numberKey } from "../../model/document-number.js";
import { fold } from "../../model/text.js";
import type { Read } from "../evidence.js";
import type { CitationScope } from "./scope.js";

/** Whether a citation names the document it stands in; of a notice, the document it reports. */
export function isOwn({ type, number, title, date }: Citation, { own }: CitationScope): boolean {
  if (number === null && date === null && own.law)
    return title !== null && fold(`${type} ${title}`) === fold(`${own.type} ${own.law}`);
  if (number === null || own.number === null || number.serial !== own.number.serial) return false;
  if (numberKey(number.text) !== numberKey(own.number.text)) return false;
  return date === null || own.date === null || date.startsWith(own.date) || own.date.startsWith(date);
}

/**
 * Without what the document says of itself. In a notice it is what the notice reports: the first mention carries date
 * and issuer as the notice states them anywhere.
 */
export function withoutOwn(read: readonly Read<Citation>[], where: CitationScope): Read<Citation>[] {
  if (where.kind !== "notice") return read.filter(({ value }) => !isOwn(value, where));
  const first = read.find(({ value }) => isOwn(value, where));
  return read.map((one) => {
    if (!isOwn(one.value, where)) return one;
    const value: Citation = { ...one.value, relation: "reports" };
    return { ...one, value: one === first ? completed(value, where) : value };
  });
}

function completed(citation: Citation, { own, agencies }: CitationScope): Citation {
  const issuer = citation.issuer ?? (agencies.issuer === null ? null : issuerNamed(agencies.issuer));
  const fuller = own.date !== null && (citation.date === null || own.date.startsWith(citation.date));
  return { ...citation, type: citation.type ?? own.type, date: fuller ? own.date : citation.date, issuer };
}

const issuerNamed = (name: string): Agency => ({
  name,
  asWritten: name,
  group: false,
  place: null,
  members: [],
});
