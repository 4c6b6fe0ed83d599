import { count } from "../text/count.js";
import { quoteLine } from "../text/quote.js";
import { cut, padEnd, spread } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import { type Branch, branches } from "./branches.js";
import { daysLabel } from "./days-label.js";
import { flagsOf, relationsOf } from "./labels.js";
import { firstWidth, GAP, pageWidth, WIDEST_NUMBER } from "./layout.js";
import { notesOf } from "./notes.js";
import type { Paper } from "./renderer.js";
import type { Row } from "./row.js";
import { dateLabelOf, idLabel, issuersLabelOf, nameLabel } from "./row-labels.js";

/** The document a walk begins with: its key, and its name where something leads back to it. */
export interface WalkRoot {
  readonly key: string | null;
  readonly name: string;
}

/**
 * What a walk came upon, each paper under the one it was reached from: its date, its number and issuer over its id,
 * what the one does with the other, the days between them, and the words where there is room for them.
 */
export function walkTree(root: WalkRoot, rows: readonly Row[], paper: Paper): string {
  const page = pageOf(root, rows, paper);
  const listed = new Set(rows.map(({ id }) => id));
  const reached = Map.groupBy(rows, ({ step }) => (listed.has(step?.via ?? null) ? step!.via : null));
  // Of a paper reached through one that is not listed it is said in a note, and it hangs from the root.
  const isCutOff = (row: Row) => row.step?.via != null && !listed.has(row.step.via);
  return branches(
    reached.get(null) ?? [],
    ({ id }) => (id === null ? [] : (reached.get(id) ?? [])),
    page.room,
  )
    .flatMap((branch) => nodeLines(branch, isCutOff(branch.item), page))
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

interface Page {
  readonly width: number;
  readonly first: number;
  /** Columns that branches may fill. */
  readonly room: number;
  /** What a key stands for in words. */
  readonly names: ReadonlyMap<string | null, string>;
  readonly style: Paper["style"];
}

function pageOf(root: WalkRoot, rows: readonly Row[], { columns, style }: Paper): Page {
  const [width, first] = [pageWidth(columns), firstWidth(rows)];
  return {
    width,
    first,
    room: Math.floor((width - first) / 2),
    names: new Map([[root.key, root.name], ...rows.map((row) => [row.id, nameLabel(row)] as const)]),
    style,
  };
}

function nodeLines({ item: row, stem, under }: Branch<Row>, isCutOff: boolean, page: Page): string[] {
  const { first, width, style } = page;
  const [date, id, blank] = [dateLabelOf(row), idLabel(row), ""].map((text) => padEnd(text, first) + GAP);
  const room = width - first - GAP.length;
  const flags = flagsOf(row);
  // In little room they stand under the name.
  const mark = room - stem.length < flags.length + NARROW_NAME ? "" : flags;
  const notes = [...(mark === flags ? [] : [flags]), ...notesOf(row), ...stepNotes(row, isCutOff, page)];
  return [
    date + stem + headOf(row, mark, room - stem.length, style),
    style.faint(id!) + under + edgeOf(row, room - under.length, style),
    ...notes.map((note) => blank + under + style.notable(cut(note, room - under.length))),
  ];
}

/** `12/UBND-VX  UBND tỉnh Hà Giang      unnumbered`; in little room the issuer goes first. */
function headOf(row: Row, mark: string, room: number, style: Paper["style"]): string {
  const issuers = issuersLabelOf(row);
  const widest = room - (mark === "" ? 0 : mark.length + GAP.length);
  const name = cut(nameLabel(row), issuers === "" ? widest : Math.min(WIDEST_NUMBER, widest));
  const left = room - widthOf(name) - GAP.length;
  const rest = left < mark.length + NARROW_ISSUER ? mark : spread(issuers, mark, left);
  return style.strong(name) + GAP + rest.slice(0, rest.length - mark.length) + style.notable(mark);
}

/** Columns in which a name, and that of an issuer, still say something, with the gap after them. */
const NARROW_NAME = 14;
const NARROW_ISSUER = 10;

/** `implements  +9 days  Thực hiện [Chỉ thị số 01/CT-TTg]`: the first place of the relation that says most. */
function edgeOf({ citations = [], matches, step }: Row, room: number, style: Paper["style"]): string {
  const relations = relationsOf(citations);
  const words = [relations.join(", "), daysLabel(step?.after ?? null)]
    .filter((word) => word !== "")
    .join(GAP);
  const left = room - widthOf(words) - GAP.length;
  const match = matches[citations.findIndex(({ relation }) => relation === relations[0])];
  if (match === undefined || left < NARROW_QUOTE) return cut(words, room);
  return words + GAP + quoteLine(match.quote, match.marked, left, style);
}

/** Columns in which a quote still says something. */
const NARROW_QUOTE = 24;

function stepNotes({ step }: Row, isCutOff: boolean, { names }: Page): string[] {
  if (step === undefined) return [];
  const back = step.cycle.map((key) => names.get(key) ?? key);
  return [
    ...(back.length > 0 ? [`cycle: leads back to ${back.join(", ")}`] : []),
    ...(isCutOff ? [`${count(step.depth, "step")} away, through ${step.via}`] : []),
  ];
}
