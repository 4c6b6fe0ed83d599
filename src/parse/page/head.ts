import { isCapitals, isDivider } from "./look.js";
import { isCountryLine, isDateLine, isIssuerLine, isNumberLine, isVv } from "./marks.js";
import type { Line, Page } from "./page.js";

/** Lines looked at for a letterhead; below menus and an overlong front page there is none. */
const LOOKED_AT = 140;

/**
 * The line where the letterhead begins: above the first line that only a letterhead has (country's name, number, place
 * and date) the issuer's lines in capitals still belong to it; menus of a site do not. Null where there is none.
 */
export function findLetterhead(page: Page): number | null {
  const lines = page.lines.slice(0, LOOKED_AT);
  const anchor = lines.findIndex((line) => isAnchor(page, line));
  return anchor < 0 ? null : climb(page, lines, anchor);
}

function isAnchor(page: Page, line: Line): boolean {
  if (line.start === line.end || line.end - line.start > 110) return false;
  const folded = page.folded.slice(line.start, line.end);
  if (isCountryLine(folded) || isPlaceAndDate(folded)) return true;
  const text = page.text.slice(line.start, line.end);
  return isNumberLine(folded) && hasSymbol(folded) && !isAddress(text) && !GOES_ON.test(text);
}

// … và Công văn⏎số 1512/UBND-KGVX ngày 04/6/2018: in small letters, and no colon
const GOES_ON = /^số\s?\d/u;

/** `Trụ sở: 17 …`, not `số:` */
const isAddress = (text: string) => /^[^:\d]{0,20}sở\s?:/iu.test(text);

/** A row of a catalogue (`Số hiệu: …`) or a `Số: 12` in a table is no letterhead. */
const hasSymbol = (folded: string) =>
  /so\s{0,3}:?[^a-z]{0,14}[-/]\s?[a-z]|so\s{0,3}:[\s.…]*$|^[-/][a-z]/.test(folded);

const isPlaceAndDate = (folded: string) => isDateLine(folded) && /^[a-z][a-z.\s-]+,\s*ngay/.test(folded);

/** Up from the anchor over issuers, dividers, a V/v with its lines, and at most two empty lines on end. */
function climb(page: Page, lines: readonly Line[], anchor: number): number {
  let [first, empty] = [anchor, 0];
  for (let at = anchor - 1; at >= 0 && empty <= 2; at--) {
    const line = lines[at] as Line;
    if (isTakenOut(page, line)) continue;
    if (line.start === line.end) empty++;
    else if (isHeadLine(page, line) || goesOnFrom(page, lines, at) || withinAbout(page, lines, at))
      [first, empty] = [at, 0];
    else break;
  }
  return first;
}

/** A stamp that was set aside leaves lines without words, which are no gap of the page. */
const isTakenOut = ({ text }: Page, { start, end }: Line) =>
  start === end && /[^\r\n]/.test(text.charAt(start));

function isHeadLine(page: Page, line: Line): boolean {
  const [text, folded] = [page.text.slice(line.start, line.end), page.folded.slice(line.start, line.end)];
  if (isCapitals(text) || isDivider(folded) || isNumberLine(folded) || isVv(folded)) return true;
  return isIssuerLine(folded) && folded.length < 60;
}

/** The second line of a body in small letters: `ngân hàng nhà nước` / `việt nam`, the capitals of an old font. */
function goesOnFrom(page: Page, lines: readonly Line[], at: number): boolean {
  const [line, above] = [lines[at] as Line, lines[at - 1]];
  if (!above || line.end - line.start > SHORT || above.end - above.start > SHORT) return false;
  return isIssuerLine(page.folded.slice(above.start, above.end));
}
const SHORT = 40;

/** A line of a trích yếu that began with V/v a few lines above. */
function withinAbout(page: Page, lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - ABOUT_LINES); above--) {
    const line = lines[above] as Line;
    if (line.start === line.end) return false;
    if (isVv(page.folded.slice(line.start, line.end))) return true;
  }
  return false;
}
const ABOUT_LINES = 5;
