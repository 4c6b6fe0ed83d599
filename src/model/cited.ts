import type { Relation } from "./citation.js";
import type { DocumentNumber } from "./document-number.js";
import type { Beside, DocumentRow, Outcome } from "./document-row.js";
import type { PartialDate } from "./partial-date.js";
import type { Span } from "./record.js";

/** Where a walk came upon a document. */
export interface Step {
  /** From 1: what cites, or is cited by, the document asked for itself. */
  readonly depth: number;
  /** Key of the vertex it was reached from; null at depth 1. */
  readonly via: string | null;
  /** Days from the earlier to the later of the two papers of the edge; null where a day is not known in full. */
  readonly days: number | null;
  /** Keys of the vertices it was reached through, the root among them, to which it leads back. */
  readonly cycle: readonly string[];
}

/** The document that is cited, as best known from the citations and from the archive. */
export interface CitedDocument {
  /** Key of its vertex: of a held document its id, of others a name that is theirs in every answer. */
  readonly key: string;
  readonly type: string | null;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Of the held document; null where it is not held, or ambiguous. */
  readonly id: string | null;
  /** Held documents it may be, where there is more than one. */
  readonly candidates: readonly DocumentRow[];
  /** Held texts about it, where it is not held itself. */
  readonly notices: readonly DocumentRow[];
  /** Texts that stand beside it where it is held: copies, unnumbered ones, notices. */
  readonly beside: readonly Beside[];
  /** By which papers it was replaced or amended, the latest first; of an ambiguous one nothing is said. */
  readonly became: readonly Outcome[];
}

export interface CitingRow extends DocumentRow {
  /** What it cites: the document of its group, or at more than one step the one it was reached from. */
  readonly cited: CitedDocument;
  /** Where the walk from the document of its group came upon it. */
  readonly step: Step;
  readonly citations: readonly {
    readonly type: string | null;
    readonly number: string | null;
    readonly date: PartialDate | null;
    readonly relation: Relation;
    readonly quote: string;
    readonly marked: Span;
    readonly line: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** All that cite one document, or at several steps cite one that does; undated mentions of a number that several documents bear stand apart. */
export interface CitedGroup {
  readonly cited: CitedDocument;
  readonly citing: readonly CitingRow[];
}
