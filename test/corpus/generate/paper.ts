import type { Body } from "../facts.js";
import type { Issuer } from "./issuers.js";

/** A paper that some office wrote, whether or not a text of it is in the corpus. */
export interface Paper {
  /** Its name among all papers of the corpus. */
  readonly name: string;
  readonly type: string;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string;
  readonly issuer: Issuer;
  /** Trích yếu, or the name of a law. */
  readonly title: string;
  readonly shape: Shape;
}

/** How it looks: a công văn; a title in capitals; a law. */
export type Shape = "letter" | "titled" | "law";

export const bodyOf = ({ issuer }: Paper): Body => issuer.body;
