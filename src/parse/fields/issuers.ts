import type { Span } from "../../model/record.js";
import { fold, reading } from "../../model/text.js";
import { firstMatch, matches } from "../matching.js";
import { isCapitals, isDivider } from "../page/look.js";
import { isAboutLine, isCountryLine, isDateLine, isIssuerLine, isNumberLine } from "../page/marks.js";
import type { Line, Page } from "../page/page.js";
import { onOneLine } from "./line-text.js";

/** A body of the letterhead as written, before it has a canonical name. */
export interface WrittenBody {
  readonly written: string;
  /** With the place that it shares with the bodies below it; absent where it has its own or none. */
  readonly whole?: string;
  readonly spans: readonly Span[];
}

/** Who issues, chief one first, and the upper body above them (Nghị định 30/2020, Phụ lục I, II.2). */
export interface WrittenIssuers {
  readonly issuers: readonly WrittenBody[];
  readonly parent: WrittenBody | null;
}

/** The bodies that the lines of a letterhead name. */
export function findIssuers(page: Page, letterhead: readonly Line[]): WrittenIssuers {
  const bodies = withoutHeading(distinct(joined(page, bodyLines(page, letterhead)).flatMap(partJoint)));
  const [first, ...rest] = bodies;
  if (!first) return { issuers: [], parent: null };
  if (rest.length === 0 || rest.every((body) => areEquals(first, body)))
    return { issuers: bodies, parent: null };
  return { issuers: rest, parent: first };
}

/** BCH ĐOÀN TỈNH ĐỒNG THÁP | ĐOÀN TNCS HỒ CHÍ MINH: on the right as a state paper has its country's name. */
const withoutHeading = (bodies: readonly WrittenBody[]) =>
  bodies.filter(
    ({ written }, at) =>
      at === 0 || !OF_THE_UNION.test(fold(written)) || !/\bdoan\b/.test(fold(bodies[0]!.written)),
  );
const OF_THE_UNION = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;

/** Lines in capitals; where there are none (the capitals of an old font, decoded) those above the number. */
function bodyLines(page: Page, letterhead: readonly Line[]): readonly Line[] {
  const lines = letterhead.filter((line) => mayBeBody(page, line));
  const capitals = lines.filter(({ start, end }) => isCapitals(page.text.slice(start, end)));
  if (capitals.length > 0) return capitals;
  const number = letterhead.find(({ start, end }) => isNumberLine(page.folded.slice(start, end)));
  const small = lines.filter(({ start, end }) => end - start < 60 && end < (number?.start ?? 0));
  const [first] = small;
  return first && isIssuerLine(page.folded.slice(first.start, first.end)) ? small : [];
}

// HỎA TỐC · MẬT · DỰ THẢO · VĂN BẢN QUY PHẠM PHÁP LUẬT · ĐẾN · Website …: stamps and headings, no bodies
const NO_BODY = reading`^[^a-z]{0,4}(?:hỏa tốc|thượng khẩn|khẩn\b|mật\b(?! trận)|tối mật|tuyệt mật|dự thảo|văn bản (?:quy phạm|khác|chỉ đạo)|phần\b|đến\b|công báo|xem xong|lưu hành|tài liệu|bản sao|sao (?:y|lục)|trích sao|mẫu\b|page\b|trang\b|số\s{0,3}[:\d/]|liên (?:tịch|bộ|sở|ngành)$|[a-z]{0,3}$|\d)`;

function mayBeBody(page: Page, line: Line): boolean {
  const folded = page.folded.slice(line.start, line.end);
  if (isDivider(folded) || isCountryLine(folded) || isNumberLine(folded) || isDateLine(folded)) return false;
  if (isAboutLine(folded) || matches(NO_BODY, folded) || folded.length > 120) return false;
  return /^[a-z(].*\s/.test(folded) && !/^B[ảạẢẠ][nN]\s/u.test(page.text.slice(line.start, line.end));
}

/** The bodies of these lines, each with the lines it goes on over. */
function joined(page: Page, lines: readonly Line[]): WrittenBody[] {
  const bodies: WrittenBody[] = [];
  let above = -1;
  for (const line of lines) {
    const written = withoutMarks(page.text.slice(line.start, line.end));
    const span: Span = [line.start, line.start + written.length];
    const last = bodies.at(-1);
    const far = line.index - above > NEAR;
    const begins = !last || !goesOn(fold(last.written), fold(written));
    above = line.index;
    if (begins) bodies.push({ written, spans: [span] });
    // a title in capitals that no type is known of stands far below the body's lines
    else if (!far)
      bodies[bodies.length - 1] = { written: `${last.written} ${written}`, spans: [...last.spans, span] };
  }
  return bodies;
}

/** How far apart two lines of one body stand: a line of the other column and an empty one may come between. */
const NEAR = 4;

/** Most lines end with a letter, and nothing is to be taken from them. */
const withoutMarks = (line: string) => (/[\s*_=.-]$/.test(line) ? line.replace(TRAILING_MARKS, "") : line);

const TRAILING_MARKS = /(?<![\s*_=.])[\s*_=.]+$|(?<=\p{L})-{2,}$/gu;

// the words a body begins with; anything else goes on with the line above
const HEADS = reading`^(?:ủy ban|ubnd|hđnd|bql|bcđ|ubkt|ubmttq|hội đồng|bộ\s|sở\s|ban\s|văn phòng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng (?:bộ|ủy|đoàn)|chi (?:bộ|cục)|cục\s|tổng\s|vụ\s|viện\s|tòa án|công an|bộ chỉ huy|trường\s|đại học|học viện|bệnh viện|trung tâm|công ty|tập đoàn|ngân hàng|bảo hiểm|kho bạc|thanh tra|kiểm toán|thủ tướng|chính phủ|chủ tịch|quốc hội|đoàn\s|hội\s|liên\s|mặt trận|phòng\s|đài\s|báo\s|chi nhánh|trung ương|thành đoàn|tỉnh đoàn|khu\s|quỹ\s|nhà\s|xí nghiệp|hiệp hội|bộ tư lệnh|quân khu|sư đoàn|thường trực|thuế\s|hải quan|ban quản lý)`;

/** Whether a line goes on with the body above it: `ỦY BAN NHÂN DÂN` / `TỈNH LẠNG SƠN`, `… VÀ` / `MÔI TRƯỜNG`. */
function goesOn(above: string, line: string): boolean {
  if (/(?:\bva|,)$/.test(above) || /^va\b/.test(line)) return true;
  if (/-$/.test(above) || matches(LACKS_A_WORD, above)) return true;
  if (/^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\b(?! (?:uy|doan|khu))/.test(line))
    return endsOpen(above);
  if (/^(?:trung uong|dang bo|dang\b)/.test(line))
    return /^(?:ban|uy ban|van phong|dang uy|hoi|doan)\b/.test(above);
  if (/^doan\b/.test(line))
    return /^(?:bch|btv|ban (?:chap hanh|bi thu|thuong vu))\b(?!.*\bdoan\b)/.test(above);
  if (/^ban thuong truc$/.test(above)) return /^(?:uy ban m|ubm)/.test(line);
  return !matches(HEADS, line);
}

// ỦY BAN THƯỜNG VỤ / QUỐC HỘI · THỦ TƯỚNG / CHÍNH PHỦ: a head that is nobody's name by itself
const LACKS_A_WORD = reading`^(?:ủy ban|ủy ban thường vụ|thủ tướng|văn phòng|thanh tra|hội đồng|ban|viện|chủ tịch|bộ trưởng(?: bộ)?|cục|sở|bộ)$`;

/** A body that still lacks its place. */
const endsOpen = (above: string) => !/\b(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)\s+\S+/.test(above);

/** `VIỆN KIỂM SÁT … - TÒA ÁN …`: joint issuers on one line. */
function partJoint(body: WrittenBody): WrittenBody[] {
  const whole = onOneLine(body.written);
  const below = startOfLower(fold(whole));
  if (below !== null)
    return [whole.slice(0, below - 1), whole.slice(below)].map((written) => ({ written, spans: body.spans }));
  if (!/\s[-–—]/.test(body.written)) return [body];
  const parts = body.written.split(/(?<!\s)\s+[-–—]\s*(?=\S)/u);
  if (parts.length < 2) return [body];
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && !matches(HEADS, fold(part))) joined.push(`${joined.pop()} - ${part}`);
    else joined.push(part);
  }
  return joined.map((written) => ({
    written: written.replace(/(?<!\s)\s*[-–—]\s*$/u, ""),
    spans: body.spans,
  }));
}

// UBND TỈNH SƠN LA SỞ Y TẾ · BỘ CÔNG AN CÔNG AN TỈNH SƠN LA · TỈNH ỦY SƠN LA BAN DÂN VẬN: two lines run together
const TWO_LEVELS = reading`^(?:(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường) (?:(?!thuộc|của)[a-z.-]+ ){1,5}?(?=(?:sở|phòng (?:giáo|tài|nội|kinh|văn|tư|lao|y|nông|quản|dân)|văn phòng|thanh tra|chi cục|trung tâm|trường (?:tiểu|trung|mầm|đại|cao|th)|ban (?:quản lý|dân tộc|chỉ đạo)|bệnh viện)\b)|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy (?:[a-z-]+ ){1,4}?(?=(?:ban|văn phòng|ủy ban kiểm tra)\b)|bộ công an (?=công an\b)|bộ (?!chỉ huy|tư lệnh)(?:[a-z,-]+ ){1,7}?(?=(?:tổng cục|cục|thanh tra bộ|văn phòng bộ)\b))`;

/** Where the lower body of two on one line begins. */
const startOfLower = (folded: string): number | null => firstMatch(TWO_LEVELS, folded)?.[0].length ?? null;

/** A công báo prints the issuer above the letterhead once more. */
function distinct(bodies: readonly WrittenBody[]): readonly WrittenBody[] {
  if (bodies.length < 2) return bodies;
  const names = bodies.map(({ written }) => fold(written));
  return bodies.filter((_, at) => names.indexOf(names[at] as string) === at);
}

// bodies of the first rank, of the provinces' departments, of committees and fronts beside one another
const RANKS: readonly RegExp[] = [
  reading`^(?:bộ\s(?!chỉ huy|tư lệnh)|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|ngân hàng nhà nước việt nam$|thanh tra chính phủ|kiểm toán nhà nước|ủy ban (?:trung ương )?m|ủy ban trung ương|tổng liên đoàn|chính phủ|ủy ban thường vụ quốc hội|hội .{3,60}việt nam|trung ương|đoàn chủ tịch\s|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|kinh tế) trung ương|văn phòng (?:trung ương|quốc hội|chính phủ|chủ tịch nước)|ủy ban dân tộc|bảo hiểm xã hội việt nam)`,
  reading`^(?:sở\s|công an tỉnh|bộ chỉ huy|ban dân tộc|cục thuế|kho bạc nhà nước (?:tỉnh|thành)|liên đoàn lao động|tỉnh đoàn|bảo hiểm xã hội (?:tỉnh|thành))`,
  reading`^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|thường trực hội đồng|ủy ban (?:mặt trận|mttq)|ban thường trực\s|đoàn đại biểu quốc hội|tòa án nhân dân(?! tối cao| cấp cao)|viện kiểm sát nhân dân(?! tối cao| cấp cao))`,
  reading`^(?:bộ chính trị|ban bí thư)`,
];

const areEquals = (one: WrittenBody, other: WrittenBody) =>
  RANKS.some((rank) => matches(rank, fold(one.written)) && matches(rank, fold(other.written))) &&
  !isAbove(fold(one.written), fold(other.written));

// UBND THÀNH PHỐ ĐÀ NẴNG / UBND QUẬN SƠN TRÀ: a committee of the province above one of its districts
const OF_PROVINCE = /^(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho|tp)\b/;
const OF_DISTRICT = /^(?:uy ban nhan dan|ubnd) (?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\b/;
const isAbove = (one: string, other: string) => OF_PROVINCE.test(one) && OF_DISTRICT.test(other);
