import type { AgencyKey, AgencyRole, Covering } from "./agency.js";
import type { Citation } from "./citation.js";
import type { DocumentRow } from "./document-row.js";
import type { NameChange } from "./name-change.js";
import type { Kind, Span, Status, TaskRole } from "./record.js";

export type { CitedDocument, CitedGroup, CitingRow } from "./cited.js";
export type { DocumentRow } from "./document-row.js";

/** One name of an agency, and what is met by it. */
export interface AgencyAsked {
  /** As typed, for messages. */
  readonly written: string;
  readonly key: AgencyKey;
  /** Folded provinces it may be in; null for any. */
  readonly provinces: readonly string[] | null;
  /** Groups that stand for it; empty with --direct. */
  readonly groups: readonly Covering[];
  /** Folded words that a name has to contain, with --within; null for a match by head and place. */
  readonly within: string | null;
}

/** An agency as asked for. */
export interface AgencyQuery extends AgencyAsked {
  /** Names it bore before or bears since; empty with --exact-name. */
  readonly otherNames: readonly OtherName[];
}

/** The agency under another name, and in which papers that name means it. */
export interface OtherName extends AgencyAsked {
  readonly side: "predecessor" | "successor";
  /** In papers from this day on, and undated ones; null for any. */
  readonly since: string | null;
  /** In papers from before this day; null for any. */
  readonly until: string | null;
  /** The day an earlier name ended: a group of later papers does not mean it; null where not known. */
  readonly ended: string | null;
  /** A body of the centre: those of provinces that are called the same are others. */
  readonly isNational: boolean;
  /** What led from the earlier name to the later one, in order. */
  readonly changes: readonly NameChange[];
}

/** One full-text term: words in sequence, the last one possibly a prefix. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** The words as typed with their marks, NFC and lower case; null where typed without any. */
  readonly exact: string | null;
}

export const SORTS = ["date", "relevance", "number"] as const;
export type Sort = (typeof SORTS)[number];

/** What is asked of `find`; what is null or empty was not asked. All join with AND. */
export interface FindQuery {
  readonly words: readonly Term[];
  readonly not: readonly Term[];
  readonly agency: AgencyQuery | null;
  readonly issuer: AgencyQuery | null;
  readonly addressee: AgencyQuery | null;
  readonly recipient: AgencyQuery | null;
  readonly tasked: AgencyQuery | null;
  /** First day of the range, ISO. */
  readonly from: string | null;
  /** Last day of the range, ISO. */
  readonly to: string | null;
  /** Documents without a date: those alone, or beside the ones of the range where one is given. */
  readonly undated: boolean;
  readonly numberKey: string | null;
  /** Folded type: `cong van`. */
  readonly type: string | null;
  readonly subject: readonly Term[];
  /** Folded words of the signer's name. */
  readonly signer: string | null;
  readonly cites: Reference | null;
  readonly kind: Kind | null;
  readonly status: Status | null;
  /** Those alone that for certain were replaced, or amended; false: not asked. */
  readonly replaced: boolean;
  readonly amended: boolean;
  /** Brought in by this run or a later one, or by a run that began at this instant (ISO, UTC) or later; null for any. */
  readonly addedSince: { readonly run: number } | { readonly instant: string } | null;
  /** Those alone whose file is gone from its folder. */
  readonly missing: boolean;
  readonly sort: Sort;
  /** At most this many rows; null for all. The total is counted all the same. */
  readonly limit: number | null;
}

/** A document as a person names it: read by the citation reader. */
export interface Reference {
  readonly written: string;
  readonly citation: Citation;
  /** Of `--year`: narrows a number that comes back every year. */
  readonly year: string | null;
}

/** Where a query met a document: the line and the words around, with the words themselves marked. */
export interface Match {
  readonly role: AgencyRole | "cites" | "text";
  /** Of a tasked agency. */
  readonly task: TaskRole | null;
  /** The canonical name, or for words the words. */
  readonly name: string;
  readonly via: "name" | "predecessor" | "successor" | "group" | "possible" | "words";
  /** Of one met under another name than the one asked for: what led from the earlier name to the later. */
  readonly changes?: readonly NameChange[];
  /** One line of text around the match, white space folded. */
  readonly quote: string;
  /** Where in `quote` the words stand. */
  readonly marked: Span;
  /** Line of the text, from 1. */
  readonly line: number;
}

export interface FoundRow extends DocumentRow {
  readonly matches: readonly Match[];
}

export interface Found {
  readonly rows: readonly FoundRow[];
  /** How many there are in all, `limit` aside. */
  readonly total: number;
  /** Of the total, those met by a group alone (agency questions only). */
  readonly byGroupAlone: number;
  /** Of the rest, those that name it by none but earlier or later names. */
  readonly byOtherName: number;
  /** What led from those names to the one asked for, as far as documents were met by them; in order of time. */
  readonly changes: readonly NameChange[];
  /** Which agencies were met by name or stand behind a group, most documents first. */
  readonly agencies: readonly { readonly name: string; readonly documents: number }[];
}
