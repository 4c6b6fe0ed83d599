import type { Kind, Span } from "../../model/record.js";
import type { Zones } from "../page/zones.js";

/**
 * Where a document cites others: from its title on to the end of what belongs to it. A line of the letterhead that
 * stands below the title is read as well: the document's own number is no citation wherever it stands. An annex says
 * in its first lines what it belongs to.
 */
export function citingStretches(zones: Zones, kind: Kind): Span[] {
  const { letterhead, title, addressees, body, recipients, signature, after } = zones;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const lines of [title, addressees, body]) start = Math.min(start, lines[0]?.start ?? start);
  for (const lines of [letterhead, title, addressees, body, recipients, signature, after])
    end = Math.max(end, lines[lines.length - 1]?.end ?? 0);
  if (kind === "annex") start = 0;
  return start < end ? [[start, end]] : [];
}
