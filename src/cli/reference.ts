import type { Citation } from "../model/citation.js";
import { UnreadableReferenceError } from "../model/errors.js";
import type { Reference } from "../model/query.js";
import { readNumberAlone } from "../parse/number-alone.js";

/**
 * A document as a person names it, read by the reader of citations: `309/TB-VPCP`, `01/ct-ttg`,
 * `Thông báo số 309/TB-VPCP ngày 24/8/2020`. Throws UnreadableReferenceError.
 */
export async function referenceTo(written: string, year: string | null): Promise<Reference> {
  const reference = await tryReference(written, year);
  if (reference === null) throw new UnreadableReferenceError(written);
  return reference;
}

/** The same, null where the words name no document. */
export async function tryReference(written: string, year: string | null): Promise<Reference | null> {
  const citation = await readCitation(written.normalize("NFC").trim());
  return citation && { written, citation, year };
}

/** The reader of sentences is loaded only for who types more than a number. */
async function readCitation(written: string): Promise<Citation | null> {
  const number = readNumberAlone(written);
  if (number !== null) return number;
  const { readReference } = await import("../parse/reference.js");
  return readReference(written);
}
