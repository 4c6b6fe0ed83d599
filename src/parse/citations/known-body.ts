import { MINISTRIES } from "../../vocabulary/ministries.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running, runningAt } from "../running.js";
import { trieOf } from "./trie.js";
import { isLetter, skipBlanks } from "./units.js";

/** Bodies of the centre that no further word belongs to: `của Chính phủ tạm ngưng` ends after `Chính phủ`. */
const SINGLE = [
  "Chính phủ",
  "Thủ tướng Chính phủ",
  "Văn phòng Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Chủ tịch nước",
  "Bộ Chính trị",
  "Ban Bí thư",
  "Ban Bí thư Trung ương Đảng",
  "Ban Chấp hành Trung ương",
  "Ban Chấp hành Trung ương Đảng",
  "Ban Tổ chức Trung ương",
  "Ban Tuyên giáo Trung ương",
  "Ban Tuyên giáo và Dân vận Trung ương",
  "Ban Dân vận Trung ương",
  "Ban Nội chính Trung ương",
  "Ban Kinh tế Trung ương",
  "Ban Đối ngoại Trung ương",
  "Ủy ban Kiểm tra Trung ương",
  "Văn phòng Trung ương Đảng",
];

/** A ministry's name as it is also written: `Lao động, Thương binh và Xã hội`, `Lao động Thương binh và Xã hội`. */
const spelled = (name: string) => [name, name.replaceAll(" - ", ", "), name.replaceAll(" - ", " ")];

/** The short names of before 1990 begin those of today: `Bộ Thông tin`, `Bộ Giáo dục`. */
const LATER = MINISTRIES.filter(({ to }) => to === null || to > "1990-03-31");

const KNOWN = trieOf([...SINGLE, ...LATER.flatMap(({ name }) => spelled(name))].map((name) => [name, name]));

// Bộ trưởng Bộ Y tế | Bộ⏎trưởng Bộ Y tế | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
const OFFICE = runningAt`(?:bộ trưởng|thứ trưởng|chủ nhiệm|tổng thư ký|trưởng ban|,|\s){1,8}`;

/** Where the name of a national body that begins at `start` ends, an office before it or not; null for another body. */
export function knownBodyEnd({ folded }: Page, start: number): number | null {
  OFFICE.lastIndex = start;
  const at = OFFICE.test(folded) ? OFFICE.lastIndex : start;
  const met = KNOWN.longestAt(folded, at);
  return met === null || met.runsOn ? null : met.end;
}

/** Whether a plain word follows: it is not part of the name. */
export function wordFollows({ folded }: Page, end: number): boolean {
  const at = skipBlanks(folded, end);
  return isLetter(folded.charCodeAt(at)) && !matches(OF_NAME, folded.slice(at, at + 24));
}

// Ủy ban … và | Quốc hội khóa XV | … Trung ương
const OF_NAME = running`^(?:và|khóa|trung ương|đoàn|hội)\b`;
