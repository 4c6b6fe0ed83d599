import type { Relation } from "../../../model/citation.js";
import type { PartialDate } from "../../../model/partial-date.js";
import type { Body } from "./sameness.js";

/** One mention of another document, as a text makes it. */
export interface Mention {
  readonly documentId: number;
  readonly ordinal: number;
  readonly relation: Relation;
  readonly type: string | null;
  readonly typeKey: string | null;
  readonly number: string | null;
  readonly numberKey: string | null;
  readonly date: PartialDate | null;
  readonly issuer: { readonly name: string; readonly body: Body } | null;
  readonly title: string | null;
  readonly titleKey: string | null;
  readonly start: number;
  readonly end: number;
}
