import type { Gap } from "../../model/graph.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { spread } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import { shortName } from "./labels.js";
import { pageWidth } from "./layout.js";
import type { Listing } from "./listing.js";
import type { Paper } from "./renderer.js";

/** Numbers that no held document bears, series by series. */
export const gapListing: Listing<Gap> = {
  rows: (all, paper) => all.map((gap) => seriesText(gap, paper)).join("\n"),
  fields: ({ issuer, type, period, held, highest, missing, cited }) => ({
    issuer,
    type,
    period,
    held,
    highest,
    missing,
    cited,
  }),
  columns: ["issuer", "type", "period", "held", "highest", "missing", "cited"],
  lines: ({ issuer, type, period, held, highest, missing, cited }) => {
    const ranges = missing.map(([first, last]) => rangeLabel(first, last)).join(", ");
    const cells = [issuer, type, period, String(held), String(highest), ranges, cited.join(", ")];
    return [cells.map(visible)];
  },
};

/** Columns before the numbers of a series. */
const MARGIN = 2;

function seriesText(gap: Gap, { columns, style }: Paper): string {
  const { issuer, type, period, held, highest } = gap;
  const width = pageWidth(columns);
  const heading = spread(
    [shortName(issuer), visible(type), visible(period)].join(", "),
    `${held} of ${highest} held`,
    width,
  );
  const lines = filled(piecesOf(gap), width - MARGIN, style);
  return [style.strong(heading), ...lines.map((line) => " ".repeat(MARGIN) + line)]
    .map((line) => `${line}\n`)
    .join("");
}

interface Piece {
  readonly text: string;
  readonly isCited: boolean;
}

/** `51, 53–60`; a number that is cited stands by itself. Both lists are in order. */
function piecesOf({ missing, cited }: Gap): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const [first, last] of missing) {
    let from = first;
    for (let number = cited[next]; number !== undefined && number <= last; number = cited[++next]) {
      if (number > from) pieces.push({ text: rangeLabel(from, number - 1), isCited: false });
      pieces.push({ text: String(number), isCited: true });
      from = number + 1;
    }
    if (from <= last) pieces.push({ text: rangeLabel(from, last), isCited: false });
  }
  return pieces;
}

const rangeLabel = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** The pieces in lines of at most `width` columns, with commas; what is cited is marked. */
function filled(pieces: readonly Piece[], width: number, style: Style): string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const [at, { text, isCited }] of pieces.entries()) {
    const comma = at < pieces.length - 1 ? "," : "";
    const columns = widthOf(text) + (isCited ? style.markWidth : 0) + comma.length;
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += (used > 0 ? " " : "") + (isCited ? style.mark(text) : text) + comma;
    used += (used > 0 ? 1 : 0) + columns;
  }
  return line === "" ? lines : [...lines, line];
}
