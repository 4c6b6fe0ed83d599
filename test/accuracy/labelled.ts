import type { Citation } from "../../src/model/citation.js";
import type { DispatchRecord } from "../../src/model/record.js";

/** What was labelled of a record or a part of one: a key left out was not. */
export type Labelled<T> = T extends readonly (infer Item)[]
  ? readonly Labelled<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Labelled<T[Key]> }
    : T;

/** A citation on which two careful readers might disagree is `optional`: found or not, it does not count. */
export type LabelledCitation = Labelled<Citation> & { readonly optional?: boolean };

/** A gold record; what the reader prints is one in which all is labelled. */
export type Gold = Labelled<Omit<DispatchRecord, "citations">> & {
  readonly citations?: readonly LabelledCitation[];
};
