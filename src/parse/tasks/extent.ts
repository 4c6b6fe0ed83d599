import type { Page } from "../page/page.js";
import { HEADS, KINDS_OF_BODY, OFFICERS } from "./body-words.js";
import { LONG_ENDS, ONE_WORD, SHORT_ENDS } from "./duty-words.js";
import { opensVerb } from "./everyday-verbs.js";
import { pastInner } from "./inner-names.js";
import { at, endOf, isBlank, isCapital } from "./pattern.js";
import { opensLine, pastLevels, pastProper } from "./place-extent.js";

const MOST_WORDS = 14;
const WORD = /\s{1,20}(?:-\s{1,9})?[a-z0-9][a-z0-9&/.-]{0,30}(?<![.-])/y;
const LONG_END = at(LONG_ENDS);
const SHORT_END = new RegExp(SHORT_ENDS.replaceAll(" ", "\\s{1,20}"), "uy");
const ANOTHER = at(
  `(?<!\\bkhối (?:các )?cơ quan) và (?:các )?(?:${HEADS}|${KINDS_OF_BODY}|${OFFICERS}|(?:bộ|sở|ubnd|uỷ ban|hđnd)\\b)`,
);

/** The end of a name that runs on until a verb, a sign or another body. */
export function pastName(page: Page, start: number): number {
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const place = pastLevels(page, end);
    if (place !== null) return pastProper(page, place);
    const inner = pastInner(page, end);
    if (inner !== null) {
      end = inner;
      continue;
    }
    if (endOf(ANOTHER, page.folded, end) !== null) break;
    const next = endOf(WORD, page.folded, end);
    if (next === null || stopsAt(page, start, end, next)) break;
    // Ban Tuyên giáo Huyện ủy biên soạn: behind a committee stands its place, or nothing of the name
    if (isCommittee(page.folded, start, end) && !isCapitalAt(page, end, next)) break;
    end = next;
  }
  return end;
}

const isCommittee = (folded: string, start: number, end: number) =>
  folded.endsWith(" uy", end) && COMMITTEE.test(folded.slice(start, end));
const COMMITTEE = /\b(?:tinh|thanh|huyen|quan|thi) uy$/;

const isCapitalAt = (page: Page, end: number, next: number) =>
  isCapital(page.text.slice(end, next).trimStart().charAt(0));

/** A verb in small letters ends the name; `Ban Chỉ đạo`, `Ban Quản lý` have theirs in capitals. */
function stopsAt(page: Page, start: number, end: number, next: number): boolean {
  let word = end;
  while (word < next && isBlank(page.folded.charCodeAt(word))) word++;
  const breaks = page.folded.slice(end, word).includes("\n");
  if (breaks && /^(?:[-+\d]|[a-z]\))/.test(page.folded.slice(word, word + 2))) return true;
  if (isCapital(page.text.charAt(word)))
    return breaks && end > start && (opensLine(page, end) || opensAgain(page, start, word));
  if (isBoard(page.folded, end, word)) return false;
  return (
    (endOf(SHORT_END, page.text, word) !== null && !isOneWord(page.text, end, word)) ||
    endOf(LONG_END, page.folded, word) !== null ||
    opensVerb(page.text, word) ||
    (PROPER_END.test(page.text.slice(Math.max(start, end - 24), end)) &&
      endOf(GOES_ON, page.text, word) === null)
  );
}

/** Cục Hàng không, Văn phòng Đăng ký đất đai */
function isOneWord(text: string, end: number, word: number): boolean {
  const before = /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? "";
  const after = /^\p{L}+/u.exec(text.slice(word, word + 8))?.[0] ?? "";
  return ONE_WORD.has(`${before} ${after}`.toLowerCase());
}

/** Nhiệm vụ của Hội đồng tuyển dụng / Hội đồng tuyển dụng làm việc …: the name again, on the next line. */
const opensAgain = (page: Page, start: number, word: number) =>
  page.folded.startsWith(
    /(?<![a-z])(?:[a-z]{1,16} )?[a-z]{1,16}$/.exec(page.folded.slice(Math.max(0, start - 16), start))?.[0] ??
      "?",
    word,
  );

/** Văn phòng Ban chỉ đạo: the verb is the board's name. */
const isBoard = (folded: string, end: number, word: number) =>
  folded.startsWith(" ban", end - 4) && endOf(OF_A_BOARD, folded, word) !== null;
const OF_A_BOARD = at("(?:chỉ đạo|chỉ huy|quản lý|tổ chức|thanh tra|vận động)\\b");

// Khu kinh tế Dung Quất | ứng trước: a proper name of two capitals or a number ends it, but for what says which part of it
const PROPER_END =
  /\s(?!(?:Tổng|Phó|Ban|Khu|Khối|Đảng|Đoàn|Sở|Bộ|Cục|Vụ|Chi|Hội|Nhà|Viện|Phòng|Ngành|Cụm|Quỹ|Trường|Đài|Kho|Cảng)\s)(?:\p{Lu}\p{Ll}{1,8}\s)\p{Lu}\p{Ll}{1,8}$|\s\d{1,4}$/u;
const GOES_ON =
  /(?:khu|vùng|miền|trực thuộc|thuộc|cấp|nhân dân|chi nhánh|số|cơ sở|[-–]|và(?=\s+\p{Lu}))(?!\p{L})/uy;
