import type { Citation } from "../model/citation.js";
import { DispatchError, UnreadableReferenceError } from "../model/errors.js";
import type { Reference } from "../model/query.js";
import { readNumberAlone } from "../parse/number-alone.js";

/**
 * A document as a person names it, read by the reader of citations: `309/TB-VPCP`, `01/ct-ttg`,
 * `Thông báo số 309/TB-VPCP ngày 24/8/2020`. Throws UnreadableReferenceError.
 */
export async function referenceTo(written: string, year: string | null): Promise<Reference> {
  const reference = await tryReference(written, year);
  if (reference !== null) return reference;
  if (isId(written.trim())) {
    throw new DispatchError(
      `"${written}" is an id; here a number is needed, or the words of a citation`,
      `dispatch show ${written} says its number, and who cites it.`,
    );
  }
  throw new UnreadableReferenceError(written);
}

/** `4eac4b7`, `4eac4b745fcb.2`: the first seven digits of a hash at least, and a part. */
export const isId = (written: string): boolean => /^[0-9a-f]{7,64}(?:\.[1-9]\d*)?$/i.test(written);

/** What to try where a number without its symbol was not found; null where it had one. */
export const serialHint = ({ citation: { number } }: Reference): string | null =>
  number?.symbol === null ? `dispatch find --number ${number.text} lists all that bear it.` : null;

/** The same, null where the words name no document. Throws where they list several. */
export async function tryReference(written: string, year: string | null): Promise<Reference | null> {
  const citation = await readCitation(written.normalize("NFC").trim().replace(BLANK_SERIAL, ""));
  return citation && { written, citation, year };
}

// …/UBND-KGVX, ...-CV/TU: a blank serial as rows show it
const BLANK_SERIAL = /^(?:…|\.{2,})\s*(?=[/-])/u;

/** The reader of sentences is loaded only for who types more than a number. */
async function readCitation(written: string): Promise<Citation | null> {
  const number = readNumberAlone(written);
  if (number !== null) return number;
  const { readReferences } = await import("../parse/reference.js");
  const [first, second] = readReferences(written);
  if (first && second && isListed(first, second)) {
    throw new DispatchError(`"${written}" names several documents`, "Ask for one at a time.");
  }
  return first ?? null;
}

/** What was asked for, in a message: `01/CT-TTg of 2021`. */
export const withYear = (written: string, year: string | null | undefined): string =>
  year ? `${written} of ${year}` : written;

/** Side by side; further on in a sentence it is what the first one amends, or is about. */
const isListed = (first: Citation, second: Citation) => second.start - first.end <= " và số ".length;
