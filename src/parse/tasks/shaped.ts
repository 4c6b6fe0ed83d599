import type { Page } from "../page/page.js";
import { LEADS } from "./clause.js";
import { SHORT_TURN_WORDS } from "./duty-words.js";
import type { MentionList } from "./list.js";
import { at, endOf, isCapital } from "./pattern.js";

// Làng trẻ em SOS Cao Bằng: a capital, then words; what it does follows
const WORDS =
  /\p{Lu}\p{L}{0,12}(?:[ \t]{1,3}(?:- )?\p{L}[\p{L}\d]{0,12}){1,9}?(?=[\s,:]{1,9}(?:chủ trì|(?:có|chịu) (?:trách nhiệm|nhiệm vụ))(?!\p{L}))/uy;

const DUTY_ALONE = at(
  "[\\s,:]{1,9}(?:có|chịu) (?:trách nhiệm|nhiệm vụ)\\b(?! (?:pháp lý|hình sự|trước pháp luật))",
);

/** First words of people, things and circumstances: what they open is no body. */
const NO_BODY: ReadonlySet<string> = new Set([
  ...[
    "người",
    "cán",
    "công",
    "chủ",
    "nhà",
    "học",
    "giáo",
    "đồng",
    "ông",
    "bà",
    "phó",
    "thủ",
    "bí",
    "giám",
    "trưởng",
  ],
  ...[
    "cuộc",
    "hội",
    "buổi",
    "phiên",
    "việc",
    "kinh",
    "nội",
    "thời",
    "trường",
    "trong",
    "theo",
    "tại",
    "từ",
    "khi",
  ],
  ...[
    "nếu",
    "để",
    "đối",
    "mọi",
    "mỗi",
    "những",
    "các",
    "nhân",
    "toàn",
    "tập",
    "đoàn",
    "bên",
    "hộ",
    "tổ",
    "đảng",
  ],
  ...[
    "đội",
    "cá",
    "thành",
    "phương",
    "phần",
    "dự",
    "công",
    "căn",
    "riêng",
    "đề",
    "yêu",
    "giao",
    "nhằm",
    "lãnh",
  ],
  ...["chánh", "tổng", "vụ", "cục", "viện", "bộ", "hiệu", "kế", "trên", "sau", "trước", "một", "số", "đây"],
]);

/**
 * A body of a kind that no list holds, told by the shape of its name at the head of an item: words from a capital on,
 * another capital among them, up to `chủ trì` or `có trách nhiệm`, no word of a sentence between.
 */
export function shapedAt(page: Page, start: number): MentionList | null {
  const end = isCapital(page.text.charAt(start)) ? endOf(WORDS, page.text, start) : null;
  if (end === null) return null;
  if (endOf(LEADS, page.folded, end) === null && endOf(DUTY_ALONE, page.folded, end) === null) return null;
  const named = page.text.slice(start, end);
  const [first = "", ...others] = named.split(/[\s-]+/);
  const isName =
    !NO_BODY.has(first.toLowerCase()) &&
    others.some((word) => isCapital(word.charAt(0))) &&
    !others.every((word) => isCapital(word.charAt(0))) &&
    !others.some((word) => SHORT_TURN_WORDS.has(word));
  return isName ? { mentions: [{ named, start, end }], end } : null;
}
