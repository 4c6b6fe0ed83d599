import type { Archive } from "../model/archive.js";
import type { DocumentRow } from "../model/query.js";
import type { Context } from "./context.js";
import { documentMeant, SeveralMeantError } from "./meant.js";
import { paperOf } from "./page.js";
import { MARGIN } from "./renderers/layout.js";
import { plainRow } from "./renderers/row.js";
import { rows } from "./renderers/rows.js";
import { visible } from "./text/visible.js";

/** The held document asked for. Where several are meant they are listed on standard error, and it throws. */
export async function documentAsked(
  context: Context,
  archive: Archive,
  written: string,
  year: string | null,
): Promise<DocumentRow> {
  try {
    return await documentMeant(archive, written, year);
  } catch (error) {
    if (error instanceof SeveralMeantError) await list(error.candidates, context);
    throw error;
  }
}

/** As talk, for none of them is what was asked for; the file may tell them apart. */
async function list(candidates: readonly DocumentRow[], context: Context): Promise<void> {
  const paper = await paperOf(context, context.stderr);
  const texts = candidates.map((row) => {
    const file = row.paths[0] === undefined ? "" : visible(context.shortenPath(row.paths[0]));
    return `${rows([plainRow(row)], paper)}${" ".repeat(MARGIN)}${file}\n`;
  });
  context.stderr.write(`${texts.join("\n")}\n`);
}
