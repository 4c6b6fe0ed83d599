import type { CitedDocument } from "../../model/query.js";
import { quoteLine } from "../text/quote.js";
import type { Style } from "../text/style.js";
import { visible } from "../text/visible.js";
import { cut, padEnd, padStart, spread, wrap } from "../text/width.js";
import { widthOf } from "../text/width-of.js";
import {
  citedLabel,
  dateLabel,
  flagsOf,
  isNamedByTitle,
  issuersLabel,
  numberLabel,
  roleLabel,
  viaLabel,
} from "./labels.js";
import type { Paper, Renderer } from "./renderer.js";
import type { Row } from "./row.js";

/** Where neither the terminal nor COLUMNS says how wide a line is. */
export const USUAL_WIDTH = 80;
/** Date and id stand in the first column. */
const MARGIN = 12;
const WIDEST_NUMBER = 26;
const GAP = "  ";

/** Two lines a row and a line for each match; of `cites` under a heading for each document cited. */
export const rows: Renderer = (all, paper) => {
  const layout = layoutOf(all, paper);
  return all
    .map((row, at) => {
      const isNext = row.cited !== undefined && row.cited !== all[at - 1]?.cited;
      return [...(isNext ? [citedHeading(row.cited, layout)] : []), rowText(row, layout)].join("\n");
    })
    .join("\n");
};

interface Layout extends Paper {
  readonly width: number;
  readonly margin: number;
  readonly numbers: number;
}

function layoutOf(all: readonly Row[], paper: Paper): Layout {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  return {
    ...paper,
    width: Math.max(paper.columns ?? USUAL_WIDTH, 40),
    margin: Math.max(MARGIN, widest(all.map((row) => row.id))),
    numbers: Math.min(widest(all.map((row) => numberLabel(row.number))), WIDEST_NUMBER),
  };
}

function rowText(row: Row, { width, margin, numbers, style }: Layout): string {
  const room = width - margin - numbers - 2 * GAP.length;
  const number = padEnd(cut(numberLabel(row.number), numbers), numbers);
  const flags = flagsOf(row);
  const issuers =
    flags === "" ? cut(issuersLabel(row.issuers), room) : spread(issuersLabel(row.issuers), flags, room);
  const lines = [
    padEnd(dateLabel(row.date), margin) +
      GAP +
      style.strong(number) +
      GAP +
      dress(issuers, flags, style.notable),
    style.faint(padEnd(row.id, margin)) +
      GAP +
      cut(visible(row.subject ?? "no subject"), width - margin - GAP.length),
    ...matchLines(row, margin, width, style),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Colours the end of a line that was laid out without colours. */
const dress = (line: string, end: string, paint: (text: string) => string) =>
  end === "" ? line : line.slice(0, line.length - end.length) + paint(end);

/** `tasked     by name   28  [Sở Y tế], Bộ Chỉ huy Quân sự tỉnh, …`, in columns of their own. */
function matchLines({ matches, citations }: Row, margin: number, width: number, style: Style): string[] {
  const roles = citations?.map(({ relation }) => relation) ?? matches.map(roleLabel);
  const columns = matches.map((match, at) => [roles[at]!, viaLabel(match), String(match.line)] as const);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...columns.map((cells) => cells[at]!.length)));
  return matches.map((match, at) => {
    const [role, via, line] = columns[at]!;
    const cells = [padEnd(role, widths[0]!), padEnd(via, widths[1]!), padStart(line, widths[2]!)];
    const start = `${" ".repeat(margin)}${GAP}${cells.filter((cell) => cell !== "").join(GAP)}${GAP}`;
    return start + quoteLine(match.quote, match.marked, width - start.length, style);
  });
}

/** The document cited: what it is called, its title, and whether it is held. */
export function citedHeading(
  cited: CitedDocument,
  { width, style }: Pick<Layout, "width" | "style">,
): string {
  const holding =
    cited.id ?? (cited.candidates.length > 0 ? `${cited.candidates.length} candidates` : "not held");
  const first = spread(citedLabel(cited), holding, width);
  const title = cited.title === null || isNamedByTitle(cited) ? [] : wrap(visible(cited.title), width);
  return [style.strong(first), ...title].map((line) => `${line}\n`).join("");
}
