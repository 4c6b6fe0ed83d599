import { UnreadableReferenceError } from "../model/errors.js";
import type { Reference } from "../model/query.js";
import { readReference } from "../parse/index.js";

/**
 * A document as a person names it, read by the reader of citations: `309/TB-VPCP`, `01/ct-ttg`,
 * `Thông báo số 309/TB-VPCP ngày 24/8/2020`. Throws UnreadableReferenceError.
 */
export function referenceTo(written: string, year: string | null = null): Reference {
  const reference = tryReference(written, year);
  if (reference === null) throw new UnreadableReferenceError(written);
  return reference;
}

/** The same, null where the words name no document. */
export function tryReference(written: string, year: string | null): Reference | null {
  const citation = readReference(written.normalize("NFC"));
  return citation && { written, citation, year };
}
