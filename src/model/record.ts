import type { Agency, Recipient } from "./agency.js";
import type { Citation } from "./citation.js";
import type { DocumentNumber } from "./document-number.js";
import type { PartialDate } from "./partial-date.js";

export const KINDS = ["dispatch", "notice", "annex", "unknown"] as const;
export const SYSTEMS = ["state", "party", "union"] as const;
export const STATUSES = ["issued", "unnumbered", "draft"] as const;
export const TASK_ROLES = ["lead", "coordinate", "executes", "assigned"] as const;

export type Kind = (typeof KINDS)[number];
export type System = (typeof SYSTEMS)[number];
export type Status = (typeof STATUSES)[number];
export type TaskRole = (typeof TASK_ROLES)[number];

/** `[start, end)` in UTF-16 units of the decoded text. */
export type Span = readonly [start: number, end: number];

/** The `Lưu` line: `Lưu: VT, KG-VX (NTB)`. */
export interface Filing {
  readonly units: readonly string[];
  readonly drafter: string | null;
}

export interface Signer {
  readonly name: string | null;
  readonly title: string | null;
  readonly capacity: readonly string[];
}

export interface Task {
  readonly agency: Agency;
  readonly role: TaskRole;
  readonly start: number;
  readonly end: number;
}

export interface Deadline {
  readonly date: PartialDate | null;
  readonly text: string;
  readonly agency: Agency | null;
  readonly start: number;
  readonly end: number;
}

/** The receiving office's stamp (Nghị định 30, Phụ lục IV). */
export interface Arrival {
  readonly office: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly forwardedTo: string | null;
}

/** A copy block: SAO Y, SAO LỤC, TRÍCH SAO. */
export interface Copy {
  readonly type: string;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  readonly issuer: Agency | null;
  readonly signer: Signer | null;
  readonly recipients: readonly Recipient[];
}

export interface DigitalSignature {
  readonly by: string | null;
  /** ISO 8601 with offset, as printed. */
  readonly at: string | null;
}

/** What a person should look at. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** All that was read out of one text; every key is always there. See docs/record.md. */
export interface DispatchRecord {
  readonly path: string;
  readonly part: number;
  readonly kind: Kind;
  readonly system: System | null;
  readonly type: string | null;
  readonly number: DocumentNumber | null;
  readonly date: PartialDate | null;
  readonly place: string | null;
  readonly issuers: readonly Agency[];
  readonly parent: Agency | null;
  readonly subject: string | null;
  readonly addressees: readonly Agency[];
  readonly recipients: readonly Recipient[];
  readonly filing: Filing | null;
  readonly signer: Signer | null;
  readonly citations: readonly Citation[];
  readonly tasks: readonly Task[];
  readonly deadlines: readonly Deadline[];
  readonly status: Status;
  readonly urgency: string | null;
  readonly secrecy: string | null;
  readonly circulation: string | null;
  readonly arrival: Arrival | null;
  readonly copies: readonly Copy[];
  readonly signatures: readonly DigitalSignature[];
  readonly encoding: string;
  /**
   * Field → the words it was read from. Lists have one entry an item, in order: `spans.issuers[1]` is the second
   * issuer's. A value in several places (a wrapped column) has its spans under `field.0`, `field.1`, never merged.
   */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  readonly warnings: readonly Warning[];
}
