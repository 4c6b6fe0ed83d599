import type { TaskRole } from "../../model/record.js";
import type { Page } from "../page/page.js";
import type { Cues } from "./cues.js";
import { DUTIES } from "./duty-words.js";
import type { MentionList } from "./list.js";
import type { Paragraph } from "./paragraphs.js";
import { at, endOf, signBehind } from "./pattern.js";

/** Bodies with what they are to do. */
export interface Clause {
  readonly start: number;
  /** Where what they are to do begins. */
  readonly from: number;
  readonly list: MentionList;
  readonly role: TaskRole;
  readonly rule: string;
  /** What follows below speaks to them: `2. Sở Y tế:`. */
  readonly heads: boolean;
}

/** One way of giving work; all that it meets in a paragraph. */
export type ClauseRule = (page: Page, paragraph: Paragraph, cues: Cues) => readonly Clause[];

// (cơ quan thường trực)
const BRACKET = at("\\s{0,3}\\([^()\\n]{1,80}\\)");

/** The end of the bracket behind a name; where none stands there, that of the name. */
export const pastBracket = (folded: string, end: number) =>
  signBehind(folded, end) === "(" ? (endOf(BRACKET, folded, end) ?? end) : end;

// … chủ trì · … có trách nhiệm chủ trì · … là cơ quan đầu mối, chịu trách nhiệm trước Chính phủ; chủ trì
export const LEADS = at(
  "[\\s,:-]{0,20}(?:(?:có|chịu) (?:trách nhiệm|nhiệm vụ)[\\s:]{1,9}|là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)[\\s,;]{1,9}(?:chịu trách nhiệm [^;.]{0,40}; )?)?(?:đồng )?chủ trì\\b",
);

export const DUTY = at(
  `(?: (?:nêu|nói) trên)?[\\s,]{0,20}(?:(?:cũng|đồng thời|cùng|trực tiếp|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)),? )?(?!ban hành (?:luật|nghị|thông tư|quyết định|chỉ thị|pháp lệnh))${DUTIES}`,
);

/** Whether the stretch ends with the colon that opens a list. */
export const opensList = (page: Page, from: number, end: number) =>
  page.folded.slice(from, end).trimEnd().endsWith(":");
