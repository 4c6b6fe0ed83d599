import { fold } from "../../model/text.js";
import type { Page } from "../page/page.js";
import { HEADS, KINDS_OF_BODY, MANY_KINDS, QUALIFIER } from "./body-words.js";
import { pastName } from "./extent.js";
import { knownEnd } from "./known-names.js";
import { type MentionRule, mention } from "./mention-rule.js";
import { at, endOf, isCapital } from "./pattern.js";

const SEPARATOR = "(?:\\s{0,9}[,/-]\\s{0,9}(?:và )?(?:các )?| và (?:các )?)";
const MANY = `(?:các|những|mọi|toàn thể) ${MANY_KINDS}(?:${SEPARATOR}${MANY_KINDS}){0,6}${QUALIFIER}{0,3}`;
/** Units of one body, which only several in a row tell from everyday words: `các khoa, viện, bộ môn`. */
const UNIT =
  "(?:khoa|viện|bộ môn|phòng|ban|trung tâm|trường|cục|vụ|tổng cục|chi cục|đơn vị|bệnh viện|chi nhánh)\\b";
const UNITS = `các ${UNIT}(?:${SEPARATOR}${UNIT}){1,8}${QUALIFIER}{0,3}`;
/** Ban Thường vụ các Huyện ủy, Thành ủy · ban thường vụ huyện ủy, thị ủy */
const OF_PARTY = "(?:huyện|quận|thị|thành|tỉnh|đảng)";
const COMMITTEES = `(?:ban thường vụ|ban chấp hành|thường trực) (?:các )?${OF_PARTY} (?:ủy|uỷ)(?:(?:,| và) ${OF_PARTY} (?:ủy|uỷ)){1,4}${QUALIFIER}{0,2}`;
const GROUP = at(
  `(?:${UNITS}|${COMMITTEES}|${MANY}|${KINDS_OF_BODY}(?:${SEPARATOR}${KINDS_OF_BODY}){1,6}${QUALIFIER}{0,3})`,
);
const ONE_KIND = at(`(?:cơ quan ngang bộ|cơ quan thuộc chính phủ|(?:cơ quan|đơn vị)${QUALIFIER})`);

/** Các sở, ban, ngành · các cơ quan, đơn vị có liên quan · các cấp ủy, tổ chức đảng · Thủ trưởng cơ quan ngang bộ */
export const group: MentionRule = (page, start, led) => {
  const end = endOf(GROUP, page.folded, start) ?? (led ? endOf(ONE_KIND, page.folded, start) : null);
  if (end === null) return [];
  const ofBody = endOf(OF_A_BODY, page.folded, end);
  return [mention(page, start, ofBody === null ? end : pastName(page, ofBody))];
};

const OF_A_BODY = at(
  ` (?:thuộc|trực thuộc|của) (?:bộ|sở|ủy ban|uỷ ban|ubnd|hđnd|hội đồng nhân dân|tỉnh|thành phố|thành ủy|huyện|đảng|trường)\\b`,
);

const HEAD = at(`(?:các )?${HEADS}`);
export const OF_MANY = at(` ${MANY}`);

/** Công an tỉnh · Đài Phát thanh và Truyền hình tỉnh · các Huyện ủy, Thành ủy · Văn phòng các Bộ, cơ quan ngang Bộ */
export const other: MentionRule = (page, start, led) => {
  const end = endOf(HEAD, page.folded, start);
  if (end === null) return [];
  const known = knownEnd(page, start);
  if (known !== null) return [mention(page, start, known)];
  // Liên hiệp các tổ chức hữu nghị: those are its name
  const many = page.folded.startsWith("lien", start) ? null : endOf(OF_MANY, page.folded, end);
  if (many !== null) return [mention(page, start, many)];
  // phòng, chống dịch · hội nghị · trường hợp: a body's name has a capital
  const several = page.folded.startsWith("cac", start) ? endOf(SEVERAL, page.folded, start) : null;
  if (!hasItsMarks(page, several ?? start)) return [];
  // Trưởng phòng Y tế: the office has the capital; phòng Kinh tế: its own name has
  const capital = several !== null || led || [start, end + 1].some((at) => isCapital(page.text.charAt(at)));
  const whole = pastName(page, end);
  return capital && !(whole === end && NOBODY.has(page.folded.slice(start, end)))
    ? [mention(page, start, whole)]
    : [];
};

/** Heads that name nobody alone. */
const NOBODY = new Set([
  ...["cong ty", "tong cong ty", "tap doan", "ngan hang", "phong", "vien", "hoc vien", "trung tam"],
  ...["truong", "dai hoc", "benh vien", "cuc", "tong cuc", "chi cuc", "vu", "dai", "lien minh"],
  ...["hiep hoi", "van phong"],
]);

const SEVERAL = at("các ");

/** One syllable folds into others: `viên chức`, `Trưởng phòng`, the family name Vũ. */
const SHORT_HEADS = new Map(
  ["cục", "vụ", "viện", "đài", "phòng", "trường", "hội"].map((head) => [fold(head), head]),
);
const SYLLABLE = /\p{L}{1,8}/uy;

function hasItsMarks(page: Page, start: number): boolean {
  const end = endOf(SYLLABLE, page.text, start) ?? start;
  const head = SHORT_HEADS.get(page.folded.slice(start, end));
  return head === undefined || head === page.text.slice(start, end).toLowerCase();
}
