import { widestOf } from "../text/width-of.js";
import type { Row } from "./row.js";
import { idLabel } from "./row-labels.js";

/** Where neither the terminal nor COLUMNS says how wide a line is. */
export const USUAL_WIDTH = 80;
const NARROWEST = 40;
/** Wider than this the eye loses the line between an issuer and the mark at its end. */
const WIDEST = 140;
/** Date and id stand in the first column. */
const FIRST = 12;
/** A longer number is cut. */
export const WIDEST_NUMBER = 26;
export const GAP = "  ";
/** Columns before what stands under the head of a row, where no id is longer than usual. */
export const MARGIN = FIRST + GAP.length;

/** Columns of a page of rows. */
export const pageWidth = (columns: number | null): number =>
  Math.min(Math.max(columns ?? USUAL_WIDTH, NARROWEST), WIDEST);

/** Columns of the first column. */
export const firstWidth = (all: readonly Row[]): number => Math.max(FIRST, widestOf(all.map(idLabel)));
