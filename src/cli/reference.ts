import { UnreadableReferenceError } from "../model/errors.js";
import type { Reference } from "../model/query.js";

/**
 * A document as a person names it, read by the reader of citations: `309/TB-VPCP`, `01/ct-ttg`,
 * `Thông báo số 309/TB-VPCP ngày 24/8/2020`. Throws UnreadableReferenceError.
 */
export async function referenceTo(written: string, year: string | null): Promise<Reference> {
  const reference = await tryReference(written, year);
  if (reference === null) throw new UnreadableReferenceError(written);
  return reference;
}

/** The same, null where the words name no document. The reader is loaded when first asked. */
export async function tryReference(written: string, year: string | null): Promise<Reference | null> {
  const { readReference } = await import("../parse/reference.js");
  const citation = readReference(written.normalize("NFC"));
  return citation && { written, citation, year };
}
