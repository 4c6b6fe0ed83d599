import type { DocumentNumber } from "../../model/document-number.js";
import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { typeAt, typeOfSymbol } from "../../vocabulary/document-types.js";
import type { Read } from "../evidence.js";
import { readNumberIn } from "../fields/number.js";
import { allMatches, firstMatch, matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { firstActing, lastActing, opensActing } from "./acting.js";
import type { Sheet } from "./family.js";

/** The document a text is about: where it is named, and who is said to have issued it. */
export interface Reported {
  readonly type: Read<string>;
  readonly number: Read<DocumentNumber>;
  readonly line: Line;
  readonly issuer: Span | null;
}

/** One way of saying that a document was issued: who did, where the words around its name say so; null where not. */
type Telling = (page: Page, line: Line, named: Span, top: readonly Line[]) => { issuer: Span | null } | null;

// (Công văn … · vừa ban hành Công văn … · có Công văn … · ký Quyết định … · nội dung Công văn …
const CUE = reading`(?:\(|ban hành(?:\s[a-z]{1,8}){0,2}|\bcó|\bký|\bgửi|phát đi|phát hành|công bố|toàn văn|nội dung|trích yếu:?|\bra)\s{0,3}$`;

/** A text that argues from another (Căn cứ …, Trả lời …) is not about it. */
const ARGUES = reading`(?:căn cứ|thực hiện|thi hành|tiếp theo|trả lời|kèm theo|theo)\s[^\n.;]{0,40}$`;

/** The body before the verb in its own sentence, else in a headline above. */
const issued: Telling = (page, line, [start, end], top) => {
  const before = page.folded.slice(line.start, start);
  if (!matches(CUE, before) || matches(ARGUES, before)) return null;
  const above = top.filter((one) => one.start <= line.start);
  const headlined = above.map((one) => opensActing(page, one.start, one.end)).find((span) => span !== null);
  const behind = bodyBehind(page, line, end);
  const acting = lastActing(page, line.start, start);
  return { issuer: (passedOn(page, line, start) ? behind : null) ?? acting ?? headlined ?? behind };
};

// Văn phòng Thành ủy vừa phát hành Kết luận … của Ban Thường vụ: an office that sends out what another issued
const PASSED_ON = reading`(?:phát hành|phát đi|gửi|công bố|toàn văn)\s{1,3}$`;
const passedOn = (page: Page, line: Line, start: number) =>
  matches(PASSED_ON, page.folded.slice(line.start, start));

// Tại · Theo · (TTXVN) - Theo: nothing else stands before the document's name
const OPENS = reading`^[^a-z]{0,4}(?:\([^()\n]{1,30}\)[\s-]{0,4})?(?:tại|theo)\s{1,3}$`;

// … số 12/SYT-NVY, ngày 3/2/2021, UBND tỉnh … · … của Sở Y tế, …
const BEHIND_DAY = reading`^(?:[\s,(]{0,4}ngày\s{0,3}[\d/.-]{6,10}\)?)?`;
const OF_BODY = reading`^\s{1,3}của\s{1,3}(?<body>[^\n,.;:()"]{3,90}?)(?=\s(?:về|v/v|quy định|hướng dẫn|nêu|yêu cầu|cho biết|chỉ rõ|nhấn mạnh)\b|[\n,.;:()"]|$)`;
const COMMA = /^\s?,\s{1,3}/;

/** `Tại Công văn số …, UBND tỉnh yêu cầu …`, `Theo Công văn số … của Sở Y tế, …`: the paragraph begins with it. */
const opened: Telling = (page, line, [start, end]) => {
  if (!matches(OPENS, page.folded.slice(line.start, start))) return null;
  const behind = bodyBehind(page, line, end);
  if (behind) return { issuer: behind };
  const from = end + dayBehind(page, line, end);
  const rest = page.folded.slice(from, line.end);
  const comma = COMMA.exec(rest)?.[0].length;
  const acting = comma === undefined ? null : firstActing(page, from + comma, line.end);
  return acting && acting[0] === from + (comma ?? 0) ? { issuer: acting } : null;
};

/** How long the day behind a number is, with what parts it from the number. */
const dayBehind = (page: Page, line: Line, end: number): number =>
  firstMatch(BEHIND_DAY, page.folded.slice(end, line.end))?.[0].length ?? 0;

/** `… số 12/SYT-NVY ngày 3/2/2021 của Sở Y tế về …`: the body behind number and day. */
function bodyBehind(page: Page, line: Line, end: number): Span | null {
  const from = end + dayBehind(page, line, end);
  const of = firstMatch(OF_BODY, page.folded.slice(from, line.end));
  if (!of?.groups?.body) return null;
  const body = from + of[0].length - of.groups.body.length;
  return [body, body + of.groups.body.length];
}

// Căn cứ · Thực hiện · Theo: a site says on what it publishes
const ON_GROUNDS = reading`^[^a-z]{0,4}(?:căn cứ|thực hiện|theo)\s{1,3}(?:nội dung\s{1,3})?$`;
// …, Cổng thông tin xã đăng tải như sau · …, Trang thông tin điện tử giới thiệu
const PUBLISHES = reading`\b(?:cổng|trang) (?:thông tin|tin)\b[^\n.;]{0,60}\s(?:đăng|giới thiệu|thông tin đến|thông báo|xin đăng|trân trọng)\b|\bban biên tập\b[^\n.;]{0,60}\s(?:đăng|giới thiệu)\b`;

/** `Căn cứ Thông báo số … của UBND xã …, Cổng thông tin xã đăng tải như sau`. */
const published: Telling = (page, line, [start, end]) =>
  matches(ON_GROUNDS, page.folded.slice(line.start, start)) &&
  matches(PUBLISHES, page.folded.slice(end, line.end))
    ? { issuer: bodyBehind(page, line, end) }
    : null;

// Thông báo số … của UBND phường nêu rõ · Công văn số … ngày … cho biết: the document itself speaks first
const SAYS = reading`^[^\n.;:]{0,120}?\s(?:nêu rõ|cho biết|chỉ rõ|nhấn mạnh|yêu cầu)\b`;

const speaking: Telling = (page, line, [start, end]) =>
  start === line.start && matches(SAYS, page.folded.slice(end, line.end))
    ? { issuer: bodyBehind(page, line, end) }
    : null;

/** In order: a text that says anywhere that a document was issued is about that one. */
const TELLINGS: readonly Telling[] = [issued, published, opened, speaking];

// 549/UBND-KGVX · 2458-CV/ĐUK
const NUMBER = reading`\b\d{1,5}[a-z]?(?:\s?/\s?\d{4})?\s?[-/]\s?[a-z][a-z\d/&.-]{1,30}`;

const LOOKED_AT = 25;

/** The first document that one of the first lines says has been issued. */
export function findReported({ page, top, head }: Sheet): Reported | null {
  if (head !== null) return null;
  const lines = top.slice(0, LOOKED_AT);
  for (const telling of TELLINGS) {
    for (const line of lines) {
      for (const match of allMatches(NUMBER, page.folded.slice(line.start, line.end))) {
        const reported = reportedAt(page, line, lines, line.start + match.index, match[0].length, telling);
        if (reported) return reported;
      }
    }
  }
  return null;
}

function reportedAt(
  page: Page,
  line: Line,
  top: readonly Line[],
  at: number,
  length: number,
  telling: Telling,
): Reported | null {
  const words = typeBefore(page, line.start, at);
  if (!words) return null;
  const told = telling(page, line, [words.start, at + length], top);
  const number = told && readNumberIn(page, [at, at + length]);
  if (!told || !number?.value.symbol) return null;
  const type = words.type ?? typeOfSymbol(number.value.symbol) ?? LETTER;
  return {
    type: { value: type, spans: [[words.start, words.end]], rule: "type/reported" },
    number: { ...number, rule: "number/reported" },
    line,
    issuer: told.issuer,
  };
}

const LETTER = "Công văn";

// Công văn số · Công điện khẩn số: what stands between type and number
const LABEL = /^\s{1,3}(?:(?:hoa toc|khan)\s{1,3})?(?:so\s{0,3}:?\s{0,3})?$/;
const GENERIC = "van ban";

/** The type word that a number follows, with or without `số` between; `văn bản` says none. */
function typeBefore(
  page: Page,
  from: number,
  at: number,
): { readonly type: string | null; readonly start: number; readonly end: number } | null {
  for (let start = Math.max(from, at - TYPE_WITHIN); start < at; start++) {
    if (/[a-z]/.test(page.folded[start - 1] ?? " ")) continue;
    const named = typeAt(page.folded, start);
    const generic = page.folded.startsWith(GENERIC, start)
      ? { type: null, end: start + GENERIC.length }
      : null;
    const found = named ?? generic;
    if (found && LABEL.test(page.folded.slice(found.end, at))) return { ...found, start };
  }
  return null;
}
const TYPE_WITHIN = 36;
