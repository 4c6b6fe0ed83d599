import { dateAt } from "../date.js";
import type { Page } from "../page/page.js";
import { isAnnounced } from "./announced.js";
import { bareAt, blankNumberAt, type NumberMet, numberAt } from "./number-at.js";
import { type Token, tokenOf } from "./token.js";
import { isBlank, isDigit, isGap, skipBlanks } from "./units.js";

/** The number or the date that begins with a figure. */
export function figuresAt(page: Page, at: number, tokens: readonly Token[]): Token | null {
  if (isPartOfMore(page.folded, at) || isOfAForm(page, at, tokens.at(-1))) return null;
  const announced = isAnnounced(page, at, tokens);
  const number = numberAt(page, at, announced);
  if (number) return numberToken("number", number);
  const date = mayBeDate(page.folded, at) ? dateToken(page, at) : null;
  if (date) return date;
  const bare = announced ? bareAt(page, at) : null;
  return bare && numberToken("bare", bare);
}

/** `ngày 05/01/2021`, `tháng 8 năm 2020`, `năm 2007`: the date that begins with its word. */
export function dateToken({ folded }: Page, at: number): Token | null {
  const met = dateAt(folded, at);
  return met && tokenOf("date", at, met.end, null, null, met.date);
}

/** `số O1/CT-TTg`: a scan's letter for a figure, where a number is announced. */
export function scannedFigureAt(page: Page, at: number, last: Token | undefined): Token | null {
  if (last?.kind !== "so" || !"oil".includes(page.folded.charAt(at))) return null;
  const met = numberAt(page, at, true);
  return met && numberToken("number", met);
}

/** `số:    /QĐ-UBND`: the serial is left blank. */
export function blankAt(page: Page, at: number, tokens: readonly Token[]): Token | null {
  const met = isAnnounced(page, at, tokens) ? blankNumberAt(page, at) : null;
  return met && numberToken("number", met);
}

/** `Mẫu số 01/TB-SSĐT`: numbered, but no document. */
const isOfAForm = ({ folded }: Page, at: number, last: Token | undefined) =>
  last?.kind === "word" && folded.startsWith("so", last.end - 2) && isGap(folded, last.end, at);

/** A figure in the middle of something else: a path, an address, `1.234`. */
function isPartOfMore(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  return before !== "" && PATH_SIGNS.includes(before) && at > 1 && !isBlank(folded.charCodeAt(at - 2));
}
const PATH_SIGNS = String.raw`/\._@#`;

/** A day: one or two figures, then a sign of dates or `tháng`. */
function mayBeDate(folded: string, at: number): boolean {
  const after = isDigit(folded.charCodeAt(at + 1)) ? at + 2 : at + 1;
  const sign = folded[skipBlanks(folded, after)];
  return sign === "/" || sign === "-" || sign === "." || sign === "t";
}

const numberToken = (kind: "number" | "bare", { number, start, end }: NumberMet): Token =>
  tokenOf(kind, start, end, null, number);
