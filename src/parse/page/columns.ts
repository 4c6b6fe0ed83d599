import { reading } from "../../model/text.js";
import { matches } from "../matching.js";
import { opensWith } from "../opens-with.js";
import { COUNTRY, MOTTO, YOUTH } from "./motto.js";
import { DATE_SIGN } from "./scanned.js";
import { BARS, type Segment, segmentsOf } from "./segments.js";
import { type Source, type Strip, startOf, stripText } from "./strips.js";
import { goesOn, joinSpread, restsOfRows } from "./wrapped.js";

/**
 * Two columns stand side by side in two places of a page: the letterhead (issuer | quốc hiệu; number | date) and the
 * foot (Nơi nhận | signature). There, and only there, the left column is laid out before the right one.
 */
export function layColumns(source: Source, strips: readonly Strip[]): readonly Strip[] {
  const gaps = gapsOf(source.folded, strips);
  if (gaps === null) return strips;
  const laid: Strip[] = [];
  let changed = false;
  for (let at = 0; at < strips.length; ) {
    const strip = strips[at] as Strip;
    if (!mayOpen(source.folded, strip, gaps[at] || gaps[at + 1])) {
      laid.push(strip);
      at++;
      continue;
    }
    const region = headRegion(source, strips, at) ?? footRegion(source, strips, at);
    const lines = region ? [...region.left, ...region.right] : cellsOf(source, strip);
    if (lines.length !== 1 || lines[0] !== strip) changed = true;
    for (const line of lines) laid.push(line);
    at = region?.end ?? at + 1;
  }
  return changed ? laid : strips;
}

/**
 * A line that may begin two columns, or be a table's: it names the country or Nơi nhận, has bars, or stands far in.
 * `gap`: whether one parts this line or the next; without any, only what leads to Nơi nhận may open.
 */
const mayOpen = (folded: string, strip: Strip, gap: boolean | undefined) =>
  (gap || leadsToRecipients(folded, startOf(strip))) && MAY_OPEN.test(stripText(folded, strip));

const MAY_OPEN = /\||v[il1]et|chi minh|nhan|^ {0,11}\t|^ {12}/;

// Nơi nhận: · **Nơi nhận:** · > Nơi nhận · lines of authority that stand to the right above it
const leadsToRecipients = opensWith("n \t\r|>*_-");

/** Which lines have a gap, a tab or a bar; null where none has. Lines stand in the order of the text. */
function gapsOf(folded: string, strips: readonly Strip[]): readonly boolean[] | null {
  let gaps: boolean[] | null = null;
  for (const sign of ["  ", "\t", "|"]) {
    let line = 0;
    for (let at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, endOf(strips[line]))) {
      while (line < strips.length && endOf(strips[line]) <= at) line++;
      if (line === strips.length) break;
      gaps ??= strips.map(() => false);
      gaps[line] = true;
    }
  }
  return gaps;
}

const endOf = (strip: Strip | undefined) => strip?.at(-1)?.[1] ?? 0;

interface Region {
  readonly left: readonly Strip[];
  readonly right: readonly Strip[];
  /** Line after the last one of the region. */
  readonly end: number;
}

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | ĐOÀN TNCS HỒ CHÍ MINH, alone between its gaps
const UPPER_RIGHT = new RegExp(
  `${COUNTRY.source}|^\\s{0,3}${YOUTH.source}\\s{0,9}$|\\s{3}${YOUTH.source}\\s{0,9}$`,
  "g",
);

// Hà Nội, ngày 22 tháng 11 năm 2002 · Ngày 8 tháng 12 …
const DATE_LINE = reading`^[\s*_]{0,6}(?:[a-z.\s]{2,40},?\s{0,3})?ngày${DATE_SIGN}{0,60}tháng`;

// What ends a letterhead of two columns: addressees, căn cứ, a title alone on its line
const HEAD_END = reading`^[\s|*_#]{0,90}(?:kính\s{1,3}gửi|căn cứ|điều 1|chương i\b|(?:quyết định|chỉ thị|thông báo|kế hoạch|báo cáo|tờ trình|thông tư(?: liên tịch)?|nghị (?:định|quyết)(?: liên tịch)?|hướng dẫn|công điện|giấy mời|kết luận|quy (?:định|chế)|luật|pháp lệnh|lệnh|chương trình|đề án|phương án|biên bản|thông tri)[\s|*_]{0,9}$)`;

const HEAD_LINES = 16;

/** From a line that has the country's name after other words, down to the title, the addressees or the căn cứ. */
function headRegion(source: Source, strips: readonly Strip[], at: number): Region | null {
  // Cutting every line of a text into segments would cost more than all else that is read of it.
  if (!matches(UPPER_RIGHT, stripText(source.folded, strips[at] as Strip))) return null;
  const first = segmentsOf(source, strips[at] as Strip);
  const upper = first.findIndex((segment) => isRight(source, segment));
  const country = first[upper];
  if (
    !country ||
    !matches(UPPER_RIGHT, wordsOf(source, country)) ||
    (upper === 0 && !leftBelow(source, strips, at))
  ) {
    return null;
  }
  const [left, right]: [Strip[], Strip[]] = [[], []];
  let end = at;
  for (; end < Math.min(strips.length, at + HEAD_LINES); end++) {
    const strip = strips[end] as Strip;
    if (matches(HEAD_END, stripText(source.folded, strip))) break;
    const segments = segmentsOf(source, strip);
    if (segments.length === 1 && isProse(segments[0] as Segment)) break;
    const [above, only] = [right.at(-1), segments.length === 1 ? segments[0] : undefined];
    if (above && only && goesOn(stripText(source.folded, above), wordsOf(source, only))) {
      right[right.length - 1] = [...above, only.span];
      continue;
    }
    for (const segment of segments) {
      const column = isRight(source, segment) || standsRight(segment, country) ? right : left;
      column.push([segment.span]);
    }
    if (segments.length > 0) continue;
    if (
      hasNumber(source, left) &&
      right.some(([span]) => span && matches(DATE_LINE, source.folded.slice(...span)))
    )
      break;
    left.push(BLANK(strip));
  }
  // căn cứ and the country's name on one line: nothing to lay out, and the line is not to be met again
  return end === at ? null : { left, right: [...right, BLANK(strips[end - 1])], end };
}

// Số: 51 · Luật số: 147
const NUMBER_LINE = reading`^[a-z\s*_]{0,24}số\s?:`;

const hasNumber = (source: Source, strips: readonly Strip[]) =>
  strips.some((strip) => matches(NUMBER_LINE, stripText(source.folded, strip)));

/** A country's name alone on its line is a right column only where the next line has a left one beside it. */
function leftBelow(source: Source, strips: readonly Strip[], at: number): boolean {
  const [next] = strips.slice(at + 1, at + 2);
  if (!next) return false;
  const segments = segmentsOf(source, next);
  return segments.length > 1 && segments.some((segment) => matches(MOTTO, wordsOf(source, segment)));
}

const isProse = ({ span, column }: Segment) => span[1] - span[0] > 75 && column < 12;

const isRight = (source: Source, segment: Segment) =>
  matches(UPPER_RIGHT, wordsOf(source, segment)) ||
  matches(MOTTO, wordsOf(source, segment)) ||
  matches(DATE_LINE, wordsOf(source, segment));

/** By its cell where the table has bars; else by where it begins, which centring moves to the left a little. */
function standsRight(segment: Segment, country: Segment): boolean {
  if (segment.cell !== null && country.cell !== null) return segment.cell >= country.cell && segment.cell > 0;
  return country.column > 12 && segment.column >= country.column - 3;
}

// Nơi nhận: · | Nơi nhận
const RECIPIENTS = reading`^[\s|>*_-]{0,90}nơi\s{1,3}nhận\b`;

// TM. · KT. · TL. · T/M · CHỦ TỊCH: a signature that begins above Nơi nhận
const AUTHORITY = reading`^\s{0,3}(?:tm|kt|tl|tuq|q|t/m|k/t|t/l)\s{0,2}[./]`;

// What ends the foot of a page
const FOOT_END = reading`^[\s|*_#]{0,60}(?:phụ lục|danh mục|sao y|sao lục|trích sao|cộng hòa xã hội)`;

const FOOT_LINES = 60;

/** Room for a signature and a seal; more is the end of the page. */
const FOOT_BLANKS = 9;

function footRegion(source: Source, strips: readonly Strip[], at: number): Region | null {
  const opening = recipientsBelow(source, strips, at);
  if (opening === null) return null;
  const lines: Segment[][] = [];
  let [end, blanks] = [at, 0];
  for (; end < Math.min(strips.length, at + FOOT_LINES) && blanks < FOOT_BLANKS; end++) {
    if (end > opening && matches(FOOT_END, stripText(source.folded, strips[end] as Strip))) break;
    const segments = joinSpread(source, segmentsOf(source, strips[end] as Strip));
    blanks = segments.length === 0 ? blanks + 1 : 0;
    lines.push(segments);
  }
  const rests = restsOfRows(source, lines);
  const boundary = rightColumn(source, lines);
  if (boundary === null) return null;
  const [left, right]: [Strip[], Strip[]] = [[], []];
  for (const [index, segments] of lines.entries()) {
    if (segments.length === 0) right.push(BLANK(strips[at + index]));
    for (const [place, segment] of segments.entries()) {
      const isRight = rests.has(segment) || inRightColumn(segment, place, boundary);
      (isRight ? right : left).push([segment.span]);
    }
  }
  return { left, right: [BLANK(strips[at]), ...right], end };
}

/** The Nơi nhận line, here or just below lines of authority that stand to the right; else null. */
function recipientsBelow(source: Source, strips: readonly Strip[], at: number): number | null {
  for (let line = at; line < Math.min(strips.length, at + 4); line++) {
    const strip = strips[line] as Strip;
    const words = stripText(source.folded, strip);
    if (matches(RECIPIENTS, words)) return line;
    if (!/^[\s|]/.test(words)) return null;
    const [only, ...more] = segmentsOf(source, strip);
    const above =
      only &&
      more.length === 0 &&
      only.column > 20 &&
      (line > at || matches(AUTHORITY, wordsOf(source, only)));
    if (!above) return null;
  }
  return null;
}

/** Where the right column begins: a column of the page, or behind so many tabs where tabs part it from Nơi nhận. */
interface Boundary {
  readonly column: number;
  readonly tabs: number | null;
}

/** Where the signature begins: where lines of two parts part, else null. By cell 1 where there are bars. */
function rightColumn(source: Source, lines: readonly Segment[][]): Boundary | null {
  const seconds = lines.flatMap((segments) => segments.slice(1, 2));
  if (seconds.length === 0) return null;
  const column = Math.max(LEAST_RIGHT, Math.min(...seconds.map((segment) => segment.column)) - CENTRING);
  const besideItems = lines.filter(([first]) => first && matches(ITEM, wordsOf(source, first)));
  const tabs = Math.min(...besideItems.flatMap((segments) => segments.slice(1, 2)).map((one) => one.tabs));
  return { column, tabs: tabs > 0 && tabs < Number.POSITIVE_INFINITY ? tabs : null };
}

// Nơi nhận: · - Như trên; an item of the left column
const ITEM = reading`^(?:[-+]|nơi\s{1,3}nhận)`;

const LEAST_RIGHT = 18;
const CENTRING = 6;

function inRightColumn(segment: Segment, place: number, { column, tabs }: Boundary): boolean {
  if (segment.cell !== null) return segment.cell > 0;
  if (place > 0) return true;
  return tabs !== null && segment.tabs > 0 ? segment.tabs >= tabs : segment.column >= column;
}

/** Outside those two places a table's cells follow one another, each on a line of its own. */
function cellsOf(source: Source, strip: Strip): Strip[] {
  const line = stripText(source.folded, strip);
  if (!line.includes("|") || !BARS.test(line)) return [strip];
  if (/^[\s|:-]*$/.test(line)) return [];
  return segmentsOf(source, strip).map(({ span }) => [span]);
}

/** An empty line after what stands there. */
const BLANK = (strip: Strip | undefined): Strip => {
  const end = strip?.at(-1)?.[1] ?? 0;
  return [[end, end]];
};

const wordsOf = (source: Source, { span }: Segment) => source.folded.slice(span[0], span[1]);
