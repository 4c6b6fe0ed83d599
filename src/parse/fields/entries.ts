import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { allMatches, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { onOneLine, withoutEnd } from "./line-text.js";

/** One entry of a list of bodies, `[start, end)` of the page: its dash and its last punctuation left out. */
export interface Entry {
  /** White space folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It stood behind a dash, a bullet or a number. */
  readonly dashed: boolean;
}

/**
 * The entries of a list (Kính gửi, Nơi nhận) that begins at `from` and goes on over `lines`: a dash begins an entry,
 * and where there are none a line does; wrapped lines belong to the entry they go on. The list ends before the first
 * line that is no entry: `isEntry` says whether a line without a dash may be one.
 */
export function readEntries(
  page: Page,
  lines: readonly Line[],
  from: number,
  isEntry: (folded: string) => boolean = opensEntry,
): Entry[] {
  const found: Piece[] = [];
  for (const piece of piecesOf(page, lines, from)) {
    const last = found.at(-1);
    const role = last ? roleOf(page, last, piece, isEntry) : "new";
    if (role === "end") break;
    if (role === "new" || !last) found.push(piece);
    else found[found.length - 1] = goneOn(page, last, piece);
  }
  return found
    .map((piece) => entryOf(page, piece))
    .filter(({ text }) => SAYS_SOMETHING.test(text) && text.length <= LONGEST);
}

/** A row of dashes is a table's. */
const SAYS_SOMETHING = /[\p{L}\d]/u;

/** `Các Bộ: …` with all of them named stays below; what is longer is a paragraph. */
const LONGEST = 1000;

/** A line, or the part of a line behind a dash of its own. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly dashed: boolean;
  /** What stands inside and is none of it: a line of the signature beside the list. */
  readonly foreign: readonly Span[];
  /** A blank line stands before it: its line is not the next one of the page. */
  readonly apart: boolean;
}

// - Như trên; | + Bộ Y tế | • Sở Nội vụ | 1. Bộ Công an | . Văn phòng Quốc hội
const DASH = /^\s{0,40}(?:[-+*•·]\s{0,9}|\.\s{0,3}(?=[a-z])|\d{1,2}[.)]\s{1,9}(?=[a-z]))/;

// …;- TTg, PTTg Nguyễn Sinh Hùng (để b/c);- Văn phòng …: several entries on one line
const NEXT_ON_LINE = /[;.,]\s{0,9}(?=[-+•]\s{0,3}[a-z])/g;

function piecesOf(page: Page, lines: readonly Line[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let before: number | null = null;
  for (const line of lines) {
    const first = Math.max(from, line.start);
    if (line.end <= first) continue;
    let [at, apart] = [first, before !== null && line.index > before + 1];
    before = line.index;
    for (const cut of allMatches(NEXT_ON_LINE, page.folded.slice(first, line.end))) {
      const end = first + cut.index + 1;
      pieces.push(pieceOf(page, at, end, apart));
      [at, apart] = [end, false];
    }
    pieces.push(pieceOf(page, at, line.end, apart));
  }
  return pieces;
}

function pieceOf(page: Page, start: number, end: number, apart: boolean): Piece {
  const dash = DASH.exec(page.folded.slice(start, end))?.[0].length ?? 0;
  return { start: start + dash, end, dashed: dash > 0, apart, foreign: [] };
}

/** An entry with the line it goes on over. */
function goneOn(page: Page, last: Piece, { start, end }: Piece): Piece {
  const between: Span = [last.end, start];
  const isForeign = page.text.slice(...between).trim() !== "";
  return { ...last, end, foreign: isForeign ? [...last.foreign, between] : last.foreign };
}

/** What a piece is to the entry before it. */
function roleOf(
  page: Page,
  last: Piece,
  piece: Piece,
  isEntry: (folded: string) => boolean,
): "new" | "joins" | "end" {
  if (piece.dashed) return "new";
  const before = page.folded.slice(Math.max(last.start, last.end - LOOK_BACK), last.end).trimEnd();
  const folded = page.folded.slice(piece.start, piece.end).trim();
  const first = page.text.slice(piece.start, piece.end).trim().charAt(0);
  if (FILE_PATH.test(folded)) return "end";
  if (FILED.test(page.folded.slice(last.start, last.start + 4)))
    return !piece.apart && GOES_ON_FILING.test(page.text.slice(piece.start, piece.end).trim())
      ? "joins"
      : "end";
  if (first === "(") return "joins";
  if (/[;.]$/.test(before)) return isEntry(folded) && !/\.$/.test(before) ? "new" : "end";
  if (/(?:[,:&-]|\b(?:và|của|các))$/.test(before) || isSmall(first)) return "joins";
  if (last.dashed) return piece.apart ? "end" : "joins";
  return isEntry(folded) && !piece.apart ? "new" : "end";
}

// The Lưu entry is the last one of a list; below it stand only more units and the mark of a file:
// TCT (HC, NV3) | TH, KT (5b). | Sonnk/QĐ06.T9/50b
const FILED = /^luu\b/;
const GOES_ON_FILING = /^(?:[\p{Lu}\d&–-]{1,9}(?: ?\([^)]{1,30}\)|,).{0,40}|\p{L}+[/.]\S{1,40})$/u;

// d:\2011\CV\bao cao: where the typist keeps the file, printed under the list
const FILE_PATH = /^[a-z]:[\\/]/;

/** As much of an entry's end as tells whether it goes on. */
const LOOK_BACK = 12;

const isSmall = (letter: string) => letter !== letter.toUpperCase();

function entryOf(page: Page, { start, end, dashed, foreign }: Piece): Entry {
  const written = page.text.slice(start, end);
  const kept = withoutEnd(written, ";,.:");
  const from = start + (kept.length - kept.trimStart().length);
  const own = foreign.length === 0 ? kept : withoutForeign(page, start, start + kept.length, foreign);
  return { text: onOneLine(own), start: from, end: start + kept.length, dashed };
}

function withoutForeign(page: Page, start: number, end: number, foreign: readonly Span[]): string {
  const parts: string[] = [];
  let from = start;
  for (const [first, last] of foreign) {
    parts.push(page.text.slice(from, first));
    from = last;
  }
  return [...parts, page.text.slice(from, end)].join(" ");
}

/** The items of an entry, each an entry: `Bộ Y tế; Bộ Công an`. */
export function partedBySemicolons(page: Page, { start, end, dashed }: Entry): Entry[] {
  return allMatches(ITEM, page.text.slice(start, end))
    .map((item) => pieceOf(page, start + item.index, start + item.index + item[0].length, false))
    .map((piece) => entryOf(page, { ...piece, dashed }))
    .filter(({ text }) => text !== "");
}

const ITEM = /[^;]+/g;

// Sở Y tế … | Các Bộ … | UBND … | Đồng chí … | Như trên: what a line in such a list begins with
const OPENING = reading`^(?:các|bộ|sở|ban|ủy ban|ub[a-z]{0,6}|hđnd|hội|văn phòng|vp[a-z]{0,5}|cục|chi cục|tổng|vụ|viện|trường|phòng|đài|báo|công|ngân hàng|kho bạc|kiểm|thanh tra|thành|tòa|tỉnh|huyện|quận|thị|thường|ttr?|đảng|đoàn|liên|mặt trận|trung tâm|đơn vị|cơ quan|ông|bà|đồng chí|đ/c|đ/c|chủ tịch|phó|giám đốc|thủ|ttg|bí thư|bảo hiểm|bhxh|bệnh viện|học viện|lãnh đạo|nhà|quỹ|tập đoàn|cty|doanh nghiệp|chánh|như|lưu|cổng|website|quốc|chính phủ|hiệp|tổ|trưởng|ủy viên)\b`;

/** Whether a line without a dash begins with the words that a body begins with. */
export const opensEntry = (folded: string): boolean => matches(OPENING, folded);
