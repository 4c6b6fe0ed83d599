import { reading } from "../../model/text.js";
import { allMatches, matches } from "../matching.js";
import { cutStrip } from "./flattened.js";
import { COUNTRY, MOTTO } from "./motto.js";
import { DATE_SIGN } from "./scanned.js";
import { type Source, type Strip, stripText } from "./strips.js";

/**
 * In a letterhead that a converter ran together, each part goes back to a line of its own:
 * `VĂN PHÒNG CHÍNH PHỦ-------`, `… VIỆT NAMĐộc lập …`, `Số: 454/UBND-NCTH Vị Thanh, ngày 6 tháng 4 năm 2011`.
 */
export function partGlued(source: Source, strips: readonly Strip[]): readonly Strip[] {
  const head: Strip[] = [];
  let end = 0;
  for (; end < Math.min(strips.length, HEAD_LINES); end++) {
    const strip = strips[end] as Strip;
    const folded = stripText(source.folded, strip);
    if (matches(BODY, folded)) break;
    const places = cutsOf(source, strip, folded);
    // One by one: a line may fall into more parts than a call takes arguments.
    if (places.length === 0) head.push(strip);
    else for (const part of cutStrip(strip, places)) head.push(part);
  }
  return head.length > end ? [...head, ...strips.slice(end)] : strips;
}

// The letterhead is over: Kính gửi · Căn cứ · Điều 1
const BODY = reading`^\s{0,90}(?:-\s?)?(?:kính\s{1,3}gửi|căn cứ|điều 1|chương i\b|thực hiện)`;

const HEAD_LINES = 60;

/** Finds where one line has to be cut; offsets within the line. */
type Cutter = (line: string, folded: string) => number[];

// --------- · *** · ____ beside words; a pattern would run out of room on a line of millions of dashes
const dividers: Cutter = (line) => {
  const places: number[] = [];
  let end = 0;
  for (const { index } of allMatches(DIVIDER, line)) {
    if (index < end) continue;
    end = index;
    while (line.charCodeAt(end) === line.charCodeAt(index)) end++;
    places.push(index, end);
  }
  return places;
};
const DIVIDER = /-{4}|\*{3}|_{3}/g;

// CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
const country: Cutter = (line, folded) =>
  allMatches(COUNTRY, folded)
    .filter((match) => isCapitals(match[0], line, match.index))
    .flatMap(edges);

// Độc lập - Tự do - Hạnh phúc
const motto: Cutter = (_, folded) => allMatches(MOTTO, folded).flatMap(edges);

// …, ngày 29 tháng 10 năm 2013
const WRITTEN_DATE = reading`,\s{0,3}ngày${DATE_SIGN}{0,60}tháng${DATE_SIGN}{0,60}năm[\s.…]{0,10}(?:[12][\dol]{3})?`;

// the words of a place before the comma: Hà Nội · TP. Hồ Chí Minh · Thành phố Huế · 365-CV/ĐUKBình Định, behind a symbol's capitals
const PLACE =
  /(?:(?<![\p{L}\d/-])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}))(?:T\.?P\.?\s?|Tp\.?\s?|Thành phố\s)?(?:\p{Lu}\p{Ll}{0,7}(?:[\s-]|$)){1,4}$/u;

const placeAndDate: Cutter = (line, folded) =>
  allMatches(WRITTEN_DATE, folded).flatMap((match) => {
    const place = PLACE.exec(line.slice(Math.max(0, match.index - 30), match.index));
    const start = place ? match.index - place[0].length : match.index;
    return /(?:so|thanh pho|tinh|huyen|quan)\s*$/.test(folded.slice(0, start)) ||
      !(isHead(folded, start) || endsAbout(folded, start, match))
      ? []
      : [start, match.index + match[0].length];
  });

/** A date of issue follows a number, a country's name, or a gap; in a sentence it is another date. */
const isHead = (folded: string, at: number) =>
  at === 0 || /so(?:\s?:|\s\d)|doc lap|\bnam\b|^\s*$|(?:\t| {3})$/.test(folded.slice(0, at));

/** `V/v xử lý vướng mắc Hà Nội, ngày 12 tháng 6 năm 2017`: the right column behind the left one. */
const endsAbout = (folded: string, at: number, { index, 0: words }: RegExpExecArray) =>
  at < index && /^\s*v\/v\b/.test(folded) && folded.slice(index + words.length).trim() === "";

// Số: 367 - QĐ/TWĐTN-VP after other words of the letterhead · Số: 8027/VPCP-ĐP V/v lập Đề án
const NUMBER = reading`số\s{0,3}:\s{0,9}\d{0,5}\s{0,6}[-/]`;
// CÁC CƠ QUANSố 365-CV/ĐUK: the Party writes no colon; run together with the capitals before it
const NUMBER_BEHIND_CAPITALS = /(?<=\p{Lu}{2}|\*)Số \d{0,5}\s?[-–/]/gu;
const ABOUT_AFTER_NUMBER = reading`số\s{0,3}:[^\n]{2,50}?\s(?=v\s?/\s?v\b|về việc)`;

const number: Cutter = (line, folded) =>
  [...allMatches(NUMBER, folded), ...allMatches(NUMBER_BEHIND_CAPITALS, line)]
    .map((match) => match.index)
    .filter((at) => !afterType(folded, at));
const afterType = (folded: string, at: number) =>
  /(?:luat|quyet|lenh|dinh|tu|van|dien|cao|hoach)\s{1,3}$/.test(folded.slice(0, at));
const about: Cutter = (_, folded) =>
  allMatches(ABOUT_AFTER_NUMBER, folded).map((match) => match.index + match[0].length);

// VPĐOÀN TNCS HỒ CHÍ MINH: a symbol that runs into the issuer's second line
const SYMBOL_THEN_BODY =
  /[/–-]\p{Lu}{2,10}(?=(?:ĐOÀN|ỦY BAN|UỶ BAN|TỈNH|THÀNH PHỐ|HUYỆN|TRƯỜNG|CỘNG HÒA|ĐẢNG BỘ)\s\p{Lu})/gu;
const symbolThenBody: Cutter = (line) =>
  allMatches(SYMBOL_THEN_BODY, line).map((match) => match.index + match[0].length);

// QUYẾT ĐỊNHVề việc ban hành
const TITLE_THEN_ABOUT = /(?<=\p{Lu}{2})(?=V(?:ề|\/v)\s)/gu;
const titleThenAbout: Cutter = (line) => [...line.matchAll(TITLE_THEN_ABOUT)].map((match) => match.index);

/** Each cutter with what its line has to hold, folded: most lines hold nothing of it. */
const CUTTERS: readonly (readonly [sign: RegExp, cutter: Cutter])[] = [
  [/[-*_]{3}/, dividers],
  [/nghia|cong san/, country],
  [/hanh\s{0,4}phuc/, motto],
  [/,\s{0,3}ngay/, placeAndDate],
  [/so\s{0,3}[:\d/-]/, number],
  [/so\s{0,3}:/, about],
  [/[/-][a-z]{4,16}\s/, symbolThenBody],
  [/[a-z]v(?:e|\/v)\s/, titleThenAbout],
];

const ANY_SIGN = new RegExp(CUTTERS.map(([sign]) => sign.source).join("|"));

function cutsOf(source: Source, strip: Strip, folded: string): readonly number[] {
  if (!ANY_SIGN.test(folded)) return NO_CUTS;
  const line = stripText(source.text, strip);
  const first = line.length - line.trimStart().length;
  const last = line.trimEnd().length;
  const inside = new Set<number>();
  for (const [sign, cutter] of CUTTERS) {
    if (!sign.test(folded)) continue;
    for (const at of cutter(line, folded)) if (at > first && at < last) inside.add(at);
  }
  return inside.size === 0 ? NO_CUTS : [...inside].sort((a, b) => a - b);
}

const NO_CUTS: readonly number[] = [];

const edges = (match: RegExpExecArray) => [match.index, match.index + match[0].length];

const isCapitals = (words: string, line: string, at: number) => {
  const written = line.slice(at, at + words.length);
  return written === written.toUpperCase();
};
