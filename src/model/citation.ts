import type { Agency } from "./agency.js";
import type { DocumentNumber } from "./document-number.js";
import type { PartialDate } from "./partial-date.js";

export const RELATIONS = [
  "basis",
  "implements",
  "responds",
  "follows",
  "considers",
  "amends",
  "replaces",
  "attaches",
  "reports",
  "mentions",
] as const;

/** What the citing text does with the document it names. */
export type Relation = (typeof RELATIONS)[number];

/** One mention of another document. Offsets are UTF-16 units of the decoded text, `[start, end)`. */
export interface Citation {
  readonly type: string | null;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  readonly issuer: Agency | null;
  readonly title: string | null;
  readonly relation: Relation;
  readonly partial: boolean;
  readonly amendedBy: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
