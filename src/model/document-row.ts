import type { PartialDate } from "./partial-date.js";
import type { Kind, Status } from "./record.js";

/** A held document, in a row's worth of words. */
export interface DocumentRow {
  /** First 12 hex digits of the hash, `.2` for part 2. */
  readonly id: string;
  readonly paths: readonly string[];
  readonly kind: Kind;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly issuers: readonly string[];
  readonly subject: string | null;
  readonly status: Status;
  /** By which papers it was replaced or amended, the latest first. */
  readonly became: readonly Outcome[];
}

/** What has happened to a document by another paper; whether it is in force is never said. */
export interface Outcome {
  readonly how: "replaced" | "amended";
  /** An article or a phrase of it only. */
  readonly partial: boolean;
  readonly by: {
    readonly type: string | null;
    readonly number: string | null;
    readonly date: PartialDate | null;
    readonly issuer: string | null;
    /** Of the held document; null where it is not held. */
    readonly id: string | null;
  };
}

/** A held text that stands beside a document: another text of the same paper, or one about it. */
export interface Beside {
  readonly as: "copy" | "unnumbered" | "notice";
  readonly row: DocumentRow;
}
