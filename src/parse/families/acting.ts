import type { Span } from "../../model/record.js";
import { reading } from "../../model/text.js";
import { allMatches, firstMatch } from "../matching.js";
import type { Page } from "../page/page.js";

// UBND huyện Đức Thọ (Hà Tĩnh) vừa có … · UBND tỉnh chỉ đạo … · Ban Thường vụ Đảng ủy Khối vừa ban hành … · Ủy ban nhân dân tỉnh X tổ chức Lễ …
const ACTING = reading`(?<body>\b(?:ubnd|ủy ban|chủ tịch|phó chủ tịch|ban|bộ|sở|văn phòng|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|thường trực|thủ tướng|chính phủ|cục|tổng|công an|hội đồng|quốc hội|liên đoàn|ngân hàng|bảo hiểm|thanh tra)\b[^\n,.;:()"]{0,80}?)(?:\s\([a-z -]{2,30}\))?\s(?:(?:vừa|đã|mới|sẽ)\s)?(?:chính thức\s)?(?:ban hành|có\b|ký\b|gửi|phát|công bố|chỉ đạo|yêu cầu|đề nghị|hướng dẫn|thông báo|triển khai|tăng cường|quyết định|ra\b|tổ chức|trân trọng|kính mời)`;

/** The last body of a stretch that is said to do something: the one that acts in the sentence before `to`. */
export function lastActing(page: Page, from: number, to: number): Span | null {
  return spanOf(from, allMatches(ACTING, page.folded.slice(from, to)).at(-1) ?? null);
}

/** The first body of a stretch that is said to do something. */
export function firstActing(page: Page, from: number, to: number): Span | null {
  return spanOf(from, firstMatch(ACTING, page.folded.slice(from, to)));
}

/** A stretch that begins with a body and what it does; elsewhere in a headline it may be the one that is told. */
export function opensActing(page: Page, from: number, to: number): Span | null {
  const first = firstActing(page, from, to);
  return first && first[0] - from < 3 ? first : null;
}

const spanOf = (from: number, match: RegExpExecArray | null): Span | null =>
  match?.groups?.body ? [from + match.index, from + match.index + match.groups.body.length] : null;
