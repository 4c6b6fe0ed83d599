import type { Relation } from "./citation.js";
import type { CitedDocument, CitingRow, Step } from "./cited.js";
import type { DocumentRow, Outcome } from "./document-row.js";
import type { PartialDate } from "./partial-date.js";
import type { AgencyQuery, Reference } from "./query.js";
import type { Kind, Status } from "./record.js";

export type { Step } from "./cited.js";
export type { Beside, Outcome } from "./document-row.js";

export const HOLDINGS = ["held", "ambiguous", "only a notice", "not held"] as const;

/** Whether the archive holds what a citation means: for certain, perhaps (several candidates), a text about it, or not. */
export type Holding = (typeof HOLDINGS)[number];

/** How far a walk goes, along which edges, and what of it is listed. */
export interface Walk {
  /** Steps from the document asked for, from 1; null for all there are. */
  readonly depth: number | null;
  /** Edges that are followed; empty for all. */
  readonly relations: readonly Relation[];
  /** What is listed: days (ISO, both included) and issuer of the document come upon; null for any. */
  readonly from: string | null;
  readonly to: string | null;
  readonly issuer: AgencyQuery | null;
  /**
   * Of how many rows, from the first, the words are quoted; null for all. Texts are long to unpack: rows after them are
   * whole, but the quotes of their places are empty.
   */
  readonly limit: number | null;
}

/** One step along any edge, all of it: what `cites` asks where nothing else is said. */
export const ONE_STEP: Walk = {
  depth: 1,
  relations: [],
  from: null,
  to: null,
  issuer: null,
  limit: null,
};

/** The places where one text cites a document, in the order of the text. */
export type Places = CitingRow["citations"];

/** What a document rests on: one vertex of the walk, and the places of the edge that led to it. */
export interface RestingRow extends Step {
  readonly holding: Holding;
  readonly cited: CitedDocument;
  /** The row of the held document; null where it is not held for certain. */
  readonly row: DocumentRow | null;
  readonly citations: Places;
}

/** One way by which a document cites another: each paper with the places in which it cites the next. */
export interface Chain {
  /** From the citing end to the cited one; two at least. */
  readonly links: readonly ChainLink[];
  /** Days between its ends; null where one is not known in full. */
  readonly days: number | null;
}

export interface ChainLink {
  readonly document: CitedDocument;
  readonly row: DocumentRow | null;
  /** Where it cites the next link; empty at the end. */
  readonly citations: Places;
  /** Days between it and the next link; null at the end and where a day is not known in full. */
  readonly days: number | null;
}

/** Chains between two documents. */
export interface Traced {
  /** Shortest chains, all of one length, in the order of their papers' keys; empty where there are none. */
  readonly chains: readonly Chain[];
  /** True where it is the second document that cites the first. */
  readonly isReversed: boolean;
}

/** A document that is cited and not held. */
export interface WantedRow {
  readonly cited: CitedDocument;
  /** Held documents that cite it. */
  readonly citedBy: number;
}

/** Which of those that are wanted are listed; null for any. */
export interface WantedQuery {
  readonly from: string | null;
  readonly to: string | null;
  readonly issuer: AgencyQuery | null;
}

export const CONFLICTS = [
  "same text",
  "unnumbered and signed",
  "scan variants",
  "corrected",
  "several series",
  "conflict",
] as const;

/** Documents that bear one number of one issuer in one period. */
export interface Conflict {
  readonly what: (typeof CONFLICTS)[number];
  /** Two at least, in the order of their dates, then of their hashes. */
  readonly rows: readonly DocumentRow[];
}

/** Numbers of one series that no held document bears. */
export interface Gap {
  readonly issuer: string;
  /** `Công văn`, `Quyết định`; of all công văn of an issuer together. */
  readonly type: string;
  /** `2021`; a Party term as `2020–2025`. */
  readonly period: string;
  /** How many numbers are held, and the highest. */
  readonly held: number;
  readonly highest: number;
  /** First and last of each run of numbers that are missing, in order. */
  readonly missing: readonly (readonly [first: number, last: number])[];
  /** Those of the missing that some held document cites, in order. */
  readonly cited: readonly number[];
}

/** A document of the graph: held, or only cited. */
export interface Vertex {
  /** Of a held one its id; of others a name that is theirs in every answer. */
  readonly key: string;
  readonly holding: Holding;
  readonly kind: Kind | null;
  readonly status: Status | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly issuers: readonly string[];
  readonly title: string | null;
  /** Keys of held documents it may be, where that is not certain. */
  readonly candidates: readonly string[];
  readonly became: readonly Outcome[];
}

/** One document cites another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
  /** An amending or replacing word governs a part of it only. */
  readonly partial: boolean;
  /** In how many places. */
  readonly places: number;
}

/** Vertices by key, edges by their ends: an order that no ingest changes. */
export interface CitationGraph {
  readonly vertices: readonly Vertex[];
  readonly edges: readonly Edge[];
}

/** Which part of the graph: around a document (null for all), so many steps both ways; documents of these days and issuer. */
export interface GraphQuery {
  readonly around: Reference | null;
  readonly depth: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly issuer: AgencyQuery | null;
}

/** What may be asked of the graph that the citations of an archive make. */
export interface GraphQuestions {
  /** What a held document rests on, in the order of the walk: parents before what they rest on. Null where no document has this id. */
  restsOn(id: string, walk: Walk): Promise<RestingRow[] | null>;
  /** The shortest chains between two documents; either may be one that is only cited. */
  trace(from: Reference, to: Reference): Promise<Traced>;
  /** Documents that are cited and not held, the most cited first. */
  wanted(query: WantedQuery): Promise<WantedRow[]>;
  /** Numbers that several documents bear, in the order of issuer, period and number. */
  conflicts(): Promise<Conflict[]>;
  /** Numbers missing in each series, the most complete series first. */
  gaps(): Promise<Gap[]>;
  /** The graph, or a part of it. */
  graph(query: GraphQuery): Promise<CitationGraph>;
}
