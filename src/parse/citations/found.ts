import type { Relation } from "../../model/citation.js";
import type { Span } from "../../model/record.js";
import type { Mention } from "./mention.js";
import type { Token } from "./token.js";

/** A mention with what the sentence around it says. */
export interface Found {
  readonly mention: Mention;
  readonly relation: Relation;
  readonly partial: boolean;
  readonly title: Span | null;
  /** It stands in what another mention is about. */
  readonly inner: boolean;
  /** `và` stands right before it: it is the last of its list. */
  readonly closes: boolean;
  /** Who is said to speak in it: `đề nghị của Bộ Y tế tại …`, `Bộ Y tế có công văn …`. */
  readonly speaker: Span | null;
  /** `Ngày 28/9/2009 … có công văn số …`. */
  readonly spokenOn: Token | null;
  /** The mention whose list this one goes on; null for the first of a list. */
  readonly continues: Found | null;
  /** The mention this one amended: `X được sửa đổi, bổ sung bởi Y`. */
  readonly amends: Found | null;
  /** The mention this one replaced: `X được thay thế bởi Y`. */
  readonly replaces: Found | null;
  /** The document whose title says that it changes this one: `Nghị định số Y sửa đổi một số điều của Nghị định số X`. */
  readonly changedBy: Found | null;
}
