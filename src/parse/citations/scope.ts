import type { DocumentNumber } from "../../model/document-number.js";
import type { PartialDate } from "../../model/partial-date.js";
import type { Kind, Span } from "../../model/record.js";
import type { AgencyContext } from "../agencies/context.js";

/** Where citations are looked for, and what the document itself is. */
export interface CitationScope {
  /** Stretches of page.text in order: title, body, annexes. */
  readonly stretches: readonly Span[];
  /** The document itself: its mentions of itself are no citations, those of a notice are `reports`. */
  readonly own: {
    readonly type: string | null;
    readonly number: DocumentNumber | null;
    readonly date: PartialDate | null;
    /** Of a law, its name: `Luật Lưu trữ` in it is itself. */
    readonly law?: string | null;
  };
  readonly agencies: AgencyContext;
  readonly kind: Kind;
}
