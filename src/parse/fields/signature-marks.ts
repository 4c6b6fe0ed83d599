import { reading } from "../../model/text.js";
import { allMatches, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { ACTING, isAuthority, isOffice, OFFICE } from "./authority.js";
import { foldedOf, inCapitals, onOneLine, withoutEnd } from "./line-text.js";
import { personName } from "./person.js";

/** A piece of a signature. `more`: capitals that go on the piece above. */
export interface Mark {
  readonly is: "authority" | "office" | "signed" | "name" | "more";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces on one line of a signature, in order; what is none of them is left out. */
export function marksOf(page: Page, line: Line): Mark[] {
  const marks: Mark[] = [];
  let start = line.start;
  for (const cut of [...cutsOf(foldedOf(page, line)), line.end - line.start]) {
    const end = line.start + cut;
    const at = nameIn(page, start, end);
    for (const mark of at === null
      ? [markOf(page, start, end)]
      : [markOf(page, start, at), markOf(page, at, end)])
      if (mark !== null) marks.push(mark);
    start = end;
  }
  return marks;
}

// (Đã ký) | [Ký tên, đóng dấu] | [daky] | đã ký: | (Ký, ghi rõ họ tên)
export const SIGNED = reading`[([]\s{0,5}(?:đã )?ký\b[^)\]\n]{0,60}[)\]]|\[đaky\]|\bđã ký\b(?: và đóng dấu)?\s{0,3}[:.]?`;

// TM. BAN THƯỜNG VỤ KT. BÍ THƯ: authority inside a line
const AUTHORITY_INSIDE = reading`(?<=\s)(?:kt|tl|tuq)\s?[./]\s{0,3}(?=[a-z])`;

/** Any of the two. */
const MAY_BE_CUT = /ky\b|\s(?:kt|tl|tuq)\s?[./]/;

/** Where a line falls into several pieces: flattened texts put a whole signature on one. */
function cutsOf(folded: string): readonly number[] {
  const [parted, authority] = [MAY_BE_CUT.test(folded), isAuthority(folded)];
  if (!parted && !authority) return WHOLE;
  const cuts = new Set<number>();
  for (const signed of parted ? allMatches(SIGNED, folded) : [])
    cuts.add(signed.index).add(signed.index + signed[0].length);
  for (const inside of parted ? allMatches(AUTHORITY_INSIDE, folded) : []) cuts.add(inside.index);
  for (const at of authority ? officesBelow(folded) : []) cuts.add(at);
  return [...cuts].filter((at) => at > 0 && at < folded.length).sort((a, b) => a - b);
}

const WHOLE: readonly number[] = [];

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`: the office of the signer on the line of the authority; not `KT. BỘ TRƯỞNG, CHỦ NHIỆM`. */
function officesBelow(folded: string): number[] {
  const [held, ...below] = allMatches(OFFICE, folded).filter(
    ({ index }) => !PART_OF_IT.test(folded.slice(Math.max(0, index - LOOK_BACK), index)),
  );
  if (!held) return [];
  const forBody = /^t[./]?\s?m/.test(folded);
  return (forBody ? [held, ...below] : below).slice(-1).map(({ index }) => index);
}

// …, CHỦ NHIỆM | BAN BÍ THƯ | CHỦ TỊCH KIÊM GIÁM ĐỐC
const PART_OF_IT = /(?:,|\bban|\bkiem|\bva|\bhoi dong)\s{0,3}$/;

/** Room for what PART_OF_IT looks for. */
const LOOK_BACK = 16;

/**
 * Where a name begins behind capitals: `CHỦ TỊCH Trần Trung Thành` is two pieces, `PGS.TS. Trần …` is a name. Null
 * where the stretch is one piece.
 */
function nameIn(page: Page, start: number, end: number): number | null {
  const text = page.text.slice(start, end);
  const split = CAPITALS_THEN_NAME.exec(text);
  if (split === null || personName(onOneLine(text)) !== null) return null;
  return start + (split[1] as string).length;
}

const CAPITALS_THEN_NAME =
  /^(\s{0,9}\p{Lu}{2}[\p{Lu} .,/-]{0,120}[\p{Lu}.] {1,9})(?=(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) )?\p{Lu}\p{Ll}+ \p{Lu})/u;

function markOf(page: Page, start: number, end: number): Mark | null {
  const text = withoutEnd(onOneLine(page.text.slice(start, end)), ";");
  const folded = onOneLine(page.folded.slice(start, end));
  const mark = (is: Mark["is"], kept = text): Mark => ({ is, text: kept, start, end });
  if (folded === "") return null;
  if (folded.includes("ky") && matches(SIGNED, folded)) return mark("signed");
  if (isAuthority(folded)) return mark(matches(ACTING, folded) ? "office" : "authority");
  if (isOffice(folded)) return mark("office");
  const name = personName(text);
  if (name !== null) return mark("name", name);
  return inCapitals(text) ? mark("more") : null;
}
