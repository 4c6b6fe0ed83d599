import type { Page } from "../page/page.js";
import type { Clause } from "./clause.js";
import { LEADS } from "./clause.js";
import { SHORT_TURN_WORDS } from "./duty-words.js";
import { listAt } from "./list.js";
import type { Paragraph } from "./paragraphs.js";
import { anywhere, at, endOf, isCapital, occurrences } from "./pattern.js";

// … UBND huyện đề nghị các đơn vị thực hiện một số nội dung sau: · … có ý kiến kết luận như sau:
const ORDERS = anywhere(
  "\\b(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|chỉ thị|kết luận|có ý kiến|nhiệm vụ)\\b[^.;:]{0,160}:\\s{0,9}$",
);

// III. TỔ CHỨC THỰC HIỆN · IV. PHÂN CÔNG NHIỆM VỤ · Điều 5. Trách nhiệm thi hành: a heading, and no sentence
const SECTION = at(
  "(?:tổ chức (?:thực hiện|thi hành)|phân công\\b[^.;:,]{0,60}|trách nhiệm\\b[^.;:,]{0,60}):?\\s{0,9}$",
);

const LONGEST_SECTION = 90;

/** Whether the items below a paragraph say who is to do what: it orders and ends with a colon, or heads such a part. */
export function opensOrders(page: Page, { start, end, marker }: Paragraph): boolean {
  const isSection =
    end - start <= LONGEST_SECTION && endOf(SECTION, page.folded.slice(start, end), 0) !== null;
  if (isSection) return marker !== "";
  if (marker === "điều" || page.folded.charAt(end - 1) !== ":") return false;
  return occurrences(ORDERS, page.folded, Math.max(start, end - LOOK_BACK), end).length > 0;
}
const LOOK_BACK = 240;

/** An item that begins with a body and what it does, among items that are orders: `2. Phòng Nội vụ đối chiếu …`. */
export function told(page: Page, { start, end }: Paragraph): Clause | null {
  const list = listAt(page, start);
  if (list === null || list.end >= end) return null;
  const verb = endOf(BLANK, page.folded, list.end);
  if (verb === null || !/\p{Ll}/u.test(page.text.charAt(verb)) || isTurn(page, verb)) return null;
  const longest = Math.max(
    ...list.mentions.map((one) => page.text.slice(one.start, one.end).split(/\s+/).length),
  );
  if (longest > MOST_WORDS) return null;
  const role = endOf(LEADS, page.folded, list.end) === null ? "assigned" : "lead";
  return { start, from: list.end, list, role, rule: "tasks/told", heads: false };
}
const BLANK = at(" ");

/** A longer name has swallowed what its body is to do. */
const MOST_WORDS = 12;

/** `2. Sở Y tế đã báo cáo`, `của Sở Y tế`: no duty follows; but `là đầu mối` is one. */
const isTurn = (page: Page, verb: number) =>
  SHORT_TURN_WORDS.has(/^\p{L}+/u.exec(page.text.slice(verb, verb + 12))?.[0] ?? "");

/** Those whom a heading names, and nothing else: `1. Sở Nông nghiệp`, over its items `a)`, `b)`. */
export function headed(page: Page, { start, end }: Paragraph): Clause | null {
  const list = isCapital(page.text.charAt(start)) ? listAt(page, start) : null;
  if (list === null || page.folded.slice(list.end, end).trim() !== "") return null;
  return { start, from: list.end, list, role: "assigned", rule: "tasks/heading", heads: true };
}
