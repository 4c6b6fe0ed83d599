import { RELATIONS, type Relation } from "../../model/citation.js";
import type { Places } from "../../model/graph.js";
import type { CitedDocument, DocumentRow, Match } from "../../model/query.js";
import type { TaskRole } from "../../model/record.js";
import { visible } from "../text/visible.js";
import type { Row } from "./row.js";

/** What is left blank on the paper, or was not found in it. */
const BLANK = "…";

/** `51/UBND-KGVX`; a blank serial as `…/UBND-KGVX`. */
export function numberLabel(number: string | null): string {
  if (number === null) return "no number";
  return visible(/^[/-]/u.test(number) ? `${BLANK}${number}` : number);
}

/** `2021-01-14`; a blank day as `2020-08-…`. */
export function dateLabel(date: string | null): string {
  if (date === null) return "undated";
  return date.length < 10 ? `${date}-${BLANK}` : date;
}

// Long words that stand in nearly every name and what everybody writes for them.
const SHORT: readonly (readonly [long: RegExp, short: string])[] = [
  [/ủy ban nhân dân/giu, "UBND"],
  [/hội đồng nhân dân/giu, "HĐND"],
  [/ủy ban Mặt trận Tổ quốc/giu, "UBMTTQ"],
];

/** A name short enough for a row: `UBND tỉnh Hà Giang`. */
export const shortName = (name: string): string =>
  visible(SHORT.reduce((text, [long, short]) => text.replace(long, short), name));

export const issuersLabel = (issuers: readonly string[]): string =>
  issuers.length === 0 ? "issuer unknown" : issuers.map(shortName).join(", ");

/** What sets a row apart: `notice`, `unnumbered`; nothing for the common case. */
export const flagsOf = ({ kind, status }: Pick<Row, "kind" | "status">): string =>
  [kind === "dispatch" ? null : kind, status === "issued" ? null : status]
    .filter((flag) => flag !== null)
    .join(" ");

/** A held document in one line: `12/UBND-VX, 2022-03-04, UBND tỉnh Hà Giang`. */
export const rowLabel = ({ number, date, issuers }: DocumentRow): string =>
  [numberLabel(number), dateLabel(date), issuersLabel(issuers)].join(", ");

/** What names a document in one line: of a citation or of what it means. */
export type Named = Pick<CitedDocument, "type" | "number" | "date" | "issuer" | "title">;

/** `Thông báo 309/TB-VPCP, 2020-08-24, Văn phòng Chính phủ`; what is not known is left out. */
export function citedLabel(cited: Named): string {
  const { type, number, date, issuer, title } = cited;
  const name = [type, number && numberLabel(number.text), isNamedByTitle(cited) ? title : null];
  return [name.filter(Boolean).join(" ") || "a document", date, issuer]
    .filter((part) => part !== null)
    .map(visible)
    .join(", ");
}

/** A law: neither number nor issuer, the title is its name. */
export const isNamedByTitle = ({ number, issuer }: Named): boolean => number === null && issuer === null;

const TASKS: Record<TaskRole, string> = {
  lead: "lead",
  coordinate: "support",
  executes: "executes",
  assigned: "tasked",
};

/** The role in one word, of a tasked agency what it is to do. */
export const roleLabel = ({ role, task }: Match): string =>
  role === "tasked" && task !== null ? TASKS[task] : role;

const VIA: Record<Match["via"], string> = {
  name: "by name",
  predecessor: "predecessor",
  successor: "successor",
  group: "by group",
  possible: "possibly",
  words: "",
};

export const viaLabel = ({ role, via }: Match): string => (role === "cites" ? "" : VIA[via]);

/** What one paper does with another, each once, what says most first. */
export const relationsOf = (citations: Places): Relation[] =>
  RELATIONS.filter((one) => citations.some(({ relation }) => relation === one));
