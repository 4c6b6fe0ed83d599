import { widestOf } from "../text/width-of.js";
import type { Column, Heading } from "./table-columns.js";

/**
 * The width of each column: as wide as its widest cell where there is room (null: all the room there is), else the
 * columns give way in turn. A column of no width is left out.
 */
export function columnWidths(columns: readonly Column[], room: number | null, gap: number): number[] {
  const widths = new Map(columns.map((column) => [column.heading, widest(column)]));
  if (room === null) return [...widths.values()];
  for (const [heading, floorIn] of GIVING_WAY) {
    const width = widths.get(heading) ?? 0;
    const least = Math.min(floorIn(room), width);
    widths.set(heading, Math.max(least, width - Math.max(lineWidth(widths, gap) - room, 0)));
  }
  return columns.map(({ heading }) => widths.get(heading)!);
}

const widest = ({ heading, cells }: Column) => Math.max(heading.length, widestOf(cells));

function lineWidth(widths: ReadonlyMap<Heading, number>, gap: number): number {
  const shown = [...widths.values()].filter((width) => width > 0);
  return shown.reduce((sum, width) => sum + width + gap, -gap);
}

/**
 * Which column gives way next, and down to what. The subject keeps a third of the paper; the issuer goes before the
 * number, which names the document; id and day stay whole.
 */
const GIVING_WAY: readonly (readonly [Heading, (room: number) => number])[] = [
  ["SUBJECT", (room) => Math.ceil(room / 2)],
  ["ISSUER", () => 24],
  ["CITES", () => 24],
  ["NUMBER", () => 20],
  ["SUBJECT", (room) => Math.ceil(room / 3)],
  ["ISSUER", () => 8],
  ["CITES", () => 12],
  ["NUMBER", () => 12],
  ["ISSUER", () => 0],
  ["CITES", () => 0],
];
