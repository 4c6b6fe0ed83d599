import type { Span } from "../model/record.js";

/** A value with its evidence: the words it was read from, offsets of the straightened text, and the rule that read it. */
export interface Read<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  /** `number/letterhead`: the field, then the form that was met. */
  readonly rule: string;
}

/** What `--explain` prints of one value; spans are offsets of the decoded text. */
export interface Evidence {
  readonly field: string;
  readonly value: string;
  readonly rule: string;
  readonly spans: readonly Span[];
}
