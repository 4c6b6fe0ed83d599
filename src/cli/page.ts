import type { Context, Output } from "./context.js";
import type { Format, RowChoices } from "./options.js";
import { renderers } from "./renderers/index.js";
import type { Paper } from "./renderers/renderer.js";
import type { Row } from "./renderers/row.js";
import { styleFor } from "./text/style.js";
import { visible } from "./text/visible.js";
import { wrap } from "./text/width.js";

/** Documents shown on a terminal unless `--limit` says otherwise; in a pipe all. */
export const SCREENFUL = 50;

/** How many rows are printed at most; null for all. */
export const rowLimit = ({ limit }: Pick<RowChoices, "limit">, { stdout }: Context): number | null =>
  limit ?? (stdout.isTerminal ? SCREENFUL : null);

/** What a renderer has to know of the stream it writes for. */
export const paperOf = async ({ shortenPath }: Context, output: Output): Promise<Paper> => ({
  columns: output.columns,
  style: await styleFor(output.hasColours),
  isTerminal: output.isTerminal,
  shortenPath,
});

/** Data: to standard output in the format asked for. */
export async function printRows(rows: readonly Row[], format: Format, context: Context): Promise<void> {
  context.stdout.write(renderers[format](rows, await paperOf(context, context.stdout)));
}

/** Talk: to standard error, apart from the data before it. */
export function talk(context: Context, lines: readonly string[], isAfterData: boolean): void {
  const { stderr } = context;
  const texts = lines.map(visible).flatMap((line) => (stderr.columns ? wrap(line, stderr.columns) : [line]));
  stderr.write((isAfterData ? gapIn(context) : "") + texts.map((text) => `${text}\n`).join(""));
}

/** That some rows were left out, and how to have them; nothing where none were. */
export const cutShort = (shown: number, all: number): string[] =>
  shown < all ? [`${shown} shown; --limit ${all} shows all`] : [];

/** Between data and talk, where both are read in one place. */
export const gapIn = ({ isOnePlace }: Context): string => (isOnePlace ? "\n" : "");
