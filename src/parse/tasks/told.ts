import type { Page } from "../page/page.js";
import type { Clause } from "./clause.js";
import { LEADS, pastBracket } from "./clause.js";
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
  "(?:(?:công tác )?tổ chức (?:thực hiện|thi hành)|(?:kết luận và |kết luận, )?kiến nghị(?:,? đề xuất| xử lý)?|phân công\\b[^.;:,]{0,60}|(?:nhiệm vụ và |quyền hạn và )?trách nhiệm\\b[^.;:,]{0,60}):?\\s{0,9}$",
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

/**
 * An item that begins with a body and what it does, among items that are orders: `2. Phòng Nội vụ đối chiếu …`; the
 * name may have the line for itself.
 */
export function told(page: Page, { start, end }: Paragraph): Clause | null {
  const list = listAt(page, start);
  if (list === null || list.end >= end) return null;
  const from = pastBracket(page.folded, list.end);
  const verb = endOf(BLANK, page.folded, from);
  if (verb === null || isTurn(page, verb)) return null;
  const isHeading = page.text.slice(from, verb).includes("\n") && isCapital(page.text.charAt(verb));
  if (!isHeading && !/\p{Ll}/u.test(page.text.charAt(verb))) return null;
  const longest = Math.max(
    ...list.mentions.map(
      (one) => page.text.slice(one.start, one.end).replace(FROM_TO, "").split(/\s+/).length,
    ),
  );
  if (longest > MOST_WORDS) return null;
  const role = endOf(LEADS, page.folded, from) === null ? "assigned" : "lead";
  return { start, from, list, role, rule: "tasks/told", heads: isHeading };
}
const BLANK = at(" ");

// … các tỉnh từ Quảng Trị đến Đắk Lắk
const FROM_TO = /\stừ\s[^,]{1,60}\s(?:đến|tới)\s.*/su;

/** A longer name has swallowed what its body is to do. */
const MOST_WORDS = 12;

/** `2. Sở Y tế đã báo cáo`, `của Sở Y tế`: no duty follows; but `là đầu mối` is one. */
const isTurn = (page: Page, verb: number) => {
  const word = /^\p{L}+/u.exec(page.text.slice(verb, verb + 12))?.[0] ?? "";
  return SHORT_TURN_WORDS.has(word) && !OF_ORDERS.has(word);
};

/** What a body may be told to do, though elsewhere it only did it: `gửi báo cáo trước ngày …`, `trình Bộ phương án`. */
const OF_ORDERS: ReadonlySet<string> = new Set(["gửi", "trình", "cho", "cùng", "ký"]);

/** Those whom a heading names, and nothing else: `1. Sở Nông nghiệp`, over its items `a)`, `b)`. */
export function headed(page: Page, { start, end }: Paragraph): Clause | null {
  const list = isCapital(page.text.charAt(start)) ? listAt(page, start) : null;
  if (list === null || page.folded.slice(list.end, end).trim() !== "") return null;
  return { start, from: list.end, list, role: "assigned", rule: "tasks/heading", heads: true };
}

// Trách nhiệm của Sở Y tế · Nhiệm vụ, quyền hạn của các đơn vị:
const DUTY_OF = at("(?:trách nhiệm|nhiệm vụ)(?:(?:,| và) (?:quyền hạn|nhiệm vụ|trách nhiệm))? của ");

/** A heading that says whose duty stands below: `Điều 5. Trách nhiệm của Sở Y tế`. */
export function dutyOf(page: Page, { start, end, marker }: Paragraph): Clause | null {
  const opening = marker === "" ? null : endOf(DUTY_OF, page.folded, start);
  const list = opening === null ? null : listAt(page, opening);
  if (list === null || endOf(OF_ALL, page.folded, opening ?? start) !== null) return null;
  if (!/^\s{0,9}(?:$|\n|:)/.test(page.folded.slice(list.end, end))) return null;
  return { start, from: list.end, list, role: "assigned", rule: "tasks/heading", heads: true };
}

// Trách nhiệm của các cơ quan, đơn vị: the items below say of whom
const OF_ALL = at("(?:các )?(?:bộ,|sở,|cơ quan|đơn vị|tổ chức|cấp|ngành|bên)(?: |,)");

// Phối hợp với … · Cân đối, bố trí …
const WORK = at(
  "(?:chủ trì|phối hợp|tổ chức|hướng dẫn|theo dõi|kiểm tra|rà soát|tổng hợp|bố trí|tham mưu|tuyên truyền|chỉ đạo)\\b",
);

/** A paragraph without a number that goes on with the work of the heading above it. */
export const goesOnBelow = (page: Page, { start, marker }: Paragraph) =>
  marker === "" && isCapital(page.text.charAt(start)) && endOf(WORK, page.folded, start) !== null;
