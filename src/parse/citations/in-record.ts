import type { Kind, Span } from "../../model/record.js";
import type { Line } from "../page/page.js";
import type { Zones } from "../page/zones.js";

/**
 * Where a document cites others: from its title on to the end of what belongs to it. A line of the letterhead that
 * stands below the title is read as well: the document's own number is no citation wherever it stands. An annex says
 * in its first lines what it belongs to.
 */
export function citingStretches({ letterhead, ...below }: Zones, kind: Kind): Span[] {
  const { title, addressees, body } = below;
  const start =
    kind === "annex"
      ? 0
      : Math.min(...[...title.slice(0, 1), ...addressees.slice(0, 1), ...body.slice(0, 1)].map(startOf));
  const end = Math.max(
    ...[letterhead, ...Object.values(below)].map((lines: readonly Line[]) => lines.at(-1)?.end ?? 0),
  );
  return start < end ? [[start, end]] : [];
}

const startOf = ({ start }: Line) => start;
