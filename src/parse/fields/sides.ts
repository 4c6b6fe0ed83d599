import { allMatches, firstMatch, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { isAuthority, isOffice } from "./authority.js";
import { foldedOf, onOneLine, textOf } from "./line-text.js";
import { personName } from "./person.js";
import { SIGNED } from "./signature-marks.js";

/** Nơi nhận, and what of the signature to its right was run together with it. */
export interface Sides {
  readonly list: readonly Line[];
  readonly beside: readonly Line[];
}

/**
 * Parts the list from the signature where a converter put both columns on one line: the signature stands behind the
 * last entry (`- Lưu: VT. KT. CHỦ TỊCH …`), or line by line behind the entries (`- Sở Y tế; PHÓ CHỦ TỊCH`).
 */
export function sidesOf(page: Page, lines: readonly Line[]): Sides {
  const list: Line[] = [];
  const beside: Line[] = [];
  let taken = 0;
  for (const line of lines) {
    if (isAuthority(foldedOf(page, line)))
      return { list, beside: [...beside, ...lines.slice(lines.indexOf(line))] };
    const cut = cutOf(page, line, beside.length > 0);
    // a line that is all of the signature leaves no gap between the entries above and below it
    if (cut === line.start) taken++;
    else list.push({ ...line, end: cut ?? line.end, index: line.index - taken });
    if (cut !== null) beside.push({ ...line, start: cut });
  }
  return { list, beside };
}

// … VT-LT. TM. BAN BÍ THƯ | - Như trên; KT. CHỦ TỊCH
const AUTHORITY_BEHIND = /[.;)]\s{1,9}(?=(?:TM|KT|TL|TUQ)\s?\.\s{0,3}\p{Lu}|[TK]\/[MTL]\s)/u;

// Nơi nhận: KT. GIÁM ĐỐC | Nơi nhận: kt. Thống đốc
const HEADING = /^noi nhan\s{0,3}:?\s{1,9}/;

// - Sở Y tế; PHÓ CHỦ TỊCH | - Lưu: VT. Trần Trung Thành
const BEHIND = /[;.]\s{1,40}(?=[\p{Lu}([])/gu;

/** Where on a line the signature begins; null where all of it belongs to the list. */
function cutOf(page: Page, line: Line, begun: boolean): number | null {
  const text = textOf(page, line);
  const heading = HEADING.exec(page.folded.slice(line.start, line.start + 20))?.[0].length ?? 0;
  if (heading > 0 && isAuthority(page.folded.slice(line.start + heading, line.end)))
    return line.start + heading;
  const authority = AUTHORITY_BEHIND.exec(text);
  if (authority) return line.start + authority.index + authority[0].length;
  if (!begun || line.end - line.start > LONGEST) return null;
  if (ofSignature(page, line.start, line.end)) return line.start;
  const behind = allMatches(BEHIND, text).find((match) =>
    ofSignature(page, line.start + match.index + match[0].length, line.end),
  );
  return behind ? line.start + behind.index + behind[0].length : null;
}

const LONGEST = 200;

/** `PHÓ CHỦ TỊCH`, `(Đã ký)`, a name, and nothing else. */
function ofSignature(page: Page, start: number, end: number): boolean {
  const folded = page.folded.slice(start, end);
  if (isOffice(folded) || firstMatch(SIGNED, folded)?.index === 0) return !matches(LIST, folded);
  return personName(onOneLine(page.text.slice(start, end))) !== null;
}

// Chủ tịch, các Phó Chủ tịch UBND tỉnh; — offices that get a copy
const LIST = /[;,]|\bcac\b/;
