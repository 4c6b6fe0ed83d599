import type { Span } from "../../model/record.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running, runningAt } from "../running.js";
import { knownBodyEnd, wordFollows } from "./known-body.js";
import type { Token, TokenKind } from "./token.js";
import { beforeSigns, isBlank, isCapital, matchesAt, skipBlanks } from "./units.js";

/** The words of a body that follow `của`, and the token after them. */
export interface BodyWords {
  readonly span: Span;
  readonly next: number;
}

/** Tokens that no name runs over, whatever their case. */
const ENDS = new Set<TokenKind>(
  "about date so unnumbered number semicolon stop colon open close line at amended passive issued-with draft this law point type cue".split(
    " ",
  ) as TokenKind[],
);
/** Tokens that end a name where they are plain words; with a capital they are part of it (`Ban Chỉ đạo`). */
const ENDS_AS_WORD = new Set<TokenKind>(["has", "verb", "short", "of"]);

const MOST = 180;

/**
 * The body named from `start` on: up to the first word that no name has. A comma or `và` is part of it where another
 * body follows that issued it too (`của Bộ Chính trị, Ban Bí thư về …`). Null where no body is named
 * (`của các địa phương`).
 */
export function bodyWords(
  page: Page,
  tokens: readonly Token[],
  index: number,
  start: number,
): BodyWords | null {
  const first = skipBlanks(page.folded, start);
  const known = knownBodyEnd(page, first);
  let next = index;
  while (next < tokens.length && (tokens[next] as Token).start < (known ?? start)) next++;
  const closed = known !== null && wordFollows(page, known);
  while (!closed && next < tokens.length && !endsName(page, tokens, next, start)) next++;
  const end = closed ? known : Math.min(tokens[next]?.start ?? page.text.length, start + MOST);
  const span = trimmed(page.folded, start, end);
  if (span && matchesAt(ADDRESSED, page.folded, span[0])) return null;
  return span && opensName(page, span[0]) ? { span, next } : null;
}

// của Quý Sở: the one who is written to, by no name
const ADDRESSED = runningAt`quý (?:sở|cơ quan|công ty|bộ|uỷ ban|ban|cục|đơn vị|phòng|toà|viện|trường)\b`;

function endsName(page: Page, tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index] as Token;
  if (token.start - start > MOST) return true;
  if (ENDS.has(token.kind)) return true;
  if (ENDS_AS_WORD.has(token.kind)) return !isProperName(page, token);
  if (token.kind === "and") return !goesOn(page, tokens, index);
  if (token.kind === "comma")
    return !matchesAt(COMMA_TAIL, page.folded, token.end) && !isJoint(page, tokens, index);
  return false;
}

/** With a capital in a text that is not all capitals. */
function isProperName(page: Page, token: Token): boolean {
  return isCapital(page, token.start) && !isCapital(page, token.start + 1);
}

// và Đào tạo | và phát triển nông thôn
const TAIL = runningAt`\s{1,40}(?:đầu tư|đào tạo|truyền thông|môi trường|phát triển|công nghệ|xã hội|du lịch|thể thao|dân vận|hội đồng|uỷ ban|thông tin|gia đình|trẻ em|miền núi|tôn giáo|nhân văn)\b`;

// Khám, chữa bệnh | Phòng, chống | Văn hóa, thể thao: small letters go on with the name
const COMMA_TAIL = runningAt`\s{1,9}(?:chữa bệnh|chống|thể thao|thương binh)\b`;

/** Whether `và` joins two words of one name, or two bodies. */
function goesOn(page: Page, tokens: readonly Token[], index: number): boolean {
  const { end } = tokens[index] as Token;
  const following = tokens[index + 1];
  const at = skipBlanks(page.folded, end);
  const plain = following?.start === at && following.kind !== "verb" ? following.kind : null;
  if (plain !== null && plain !== "word") return false;
  if (isCapital(page, at)) return true;
  return matchesAt(TAIL, page.folded, end);
}

// a body's first words, as they stand after a comma: , Ban Bí thư | , Bộ Tài chính
const BODY = runningAt`(?:bộ|chính phủ|thủ tướng|ban bí thư|ban chấp hành|ban thường vụ|uỷ ban|ubnd|hội đồng nhân dân|toà án|viện kiểm sát|tổng cục|ngân hàng|văn phòng|sở|thanh tra)\b`;

// Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ: two offices of one person
const OFFICE = running`\b(?:bộ trưởng|trưởng ban|chủ nhiệm|bí thư|chủ tịch),\s{0,9}$`;

/** After this the list of bodies is over and the title begins: no subject with its verb stands here. */
const AFTER_JOINT = new Set<TokenKind>(["about", "date", "semicolon", "stop", "close", "so"]);

const BETWEEN = new Set<TokenKind>(["and", "word", "comma"]);
const MOST_JOINT = 12;

/** A comma between bodies that issued it together: what follows the second is the title, not a verb. */
function isJoint(page: Page, tokens: readonly Token[], index: number): boolean {
  const at = skipBlanks(page.folded, (tokens[index] as Token).end);
  if (matches(OFFICE, page.folded.slice(Math.max(0, at - 30), at))) return isCapital(page, at);
  if (!isCapital(page, at) || !matchesAt(BODY, page.folded, at)) return false;
  let after = index + 1;
  while (after < index + MOST_JOINT && BETWEEN.has(tokens[after]?.kind ?? "stop")) after++;
  const token = tokens[after];
  return token !== undefined && AFTER_JOINT.has(token.kind) && token.start - at < MOST;
}

// a name typed small or in plain words still begins as a body does
const HEAD = runningAt`(?:thủ tướng|chính phủ|quốc hội|bộ|sở|uỷ ban|ubnd|hđnd|hội đồng|tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|quận uỷ|ban|văn phòng|cục|tổng cục|thường trực|chủ tịch|giám đốc|toà án|viện|trường|công ty|thanh tra|bảo hiểm|ông|bà|đồng chí)\b`;

const opensName = (page: Page, at: number) => isCapital(page, at) || matchesAt(HEAD, page.folded, at);

/** Without blanks and signs at both ends. */
function trimmed(folded: string, start: number, end: number): Span | null {
  let first = start;
  while (first < end && (isBlank(folded.charCodeAt(first)) || ":*\"'-".includes(folded.charAt(first))))
    first++;
  const past = beforeSigns(folded, first, end, ",.*\"'-");
  return past > first ? [first, past] : null;
}
