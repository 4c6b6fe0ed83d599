import type { Relation } from "../../src/model/citation.js";
import type { PartialDate } from "../../src/model/partial-date.js";
import type { Kind, Status } from "../../src/model/record.js";

/** A body as bodies are told apart. All but its name is folded; what does not apply is null. */
export interface Body {
  /** As it is to be read: `Ủy ban nhân dân huyện Đình Lập`. */
  readonly name: string;
  /** The name without the place: `uy ban nhan dan`, `ban thuong vu tinh uy`. */
  readonly head: string;
  /** `tinh`, `huyen`; null of national bodies and of committees of the Party, whose name says it. */
  readonly level: string | null;
  readonly unit: string | null;
  readonly province: string | null;
}

/** What a paper is called by. */
export interface Identity {
  readonly type: string | null;
  /** Canonical; null where it has none. A serial left blank: `/UBND-KGVX`. */
  readonly number: string | null;
  readonly date: PartialDate | null;
}

/** One place where a text names another document: what its words say. */
export interface MentionFact extends Identity {
  /** As said, or as the symbol makes certain. */
  readonly issuer: Body | null;
  readonly title: string | null;
  readonly relation: Relation;
  readonly partial: boolean;
  readonly amendedBy: readonly string[];
  /** The paper that the writer had in mind, by its name among all papers of the corpus. */
  readonly meant: string;
}

/** How the words of a text are to those of the paper it is of. */
export type Wording = "original" | "same words" | "scan" | "corrected" | "unnumbered";

/** One text of the corpus: all that it says of itself and of others. */
export interface TextFact extends Identity {
  /** From the folder of texts, with `/`. */
  readonly path: string;
  /** First 12 hex digits of the SHA-256 of its bytes. */
  readonly id: string;
  readonly sha256: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly issuers: readonly Body[];
  readonly subject: string | null;
  readonly isSecret: boolean;
  /** The paper that it is of, or that it reports. Texts of one paper are nearly equal, others have little in common. */
  readonly paper: string;
  readonly wording: Wording;
  readonly mentions: readonly MentionFact[];
}
