import { isCapitalUnit } from "../../model/letters.js";
import { matches } from "../matching.js";
import type { Page } from "../page/page.js";
import { running } from "../running.js";
import type { Token } from "./token.js";
import { isBlank, skipBlanks } from "./units.js";

/** `…, UBND tỉnh`: a comma, then a word with a capital that opens no item of a list. */
export function opensItemless({ text, folded }: Page, { end }: Token): boolean {
  const at = skipBlanks(folded, end);
  return isCapitalUnit(text.charCodeAt(at)) && !matches(LISTED, folded.slice(at, at + 20));
}

/** The same with its verb before the next sign: `, Văn phòng Chính phủ xin chuyển`. */
export function opensClause(page: Page, comma: Token): boolean {
  if (!opensItemless(page, comma)) return false;
  const clause = /^[^,;:.()]{0,120}/.exec(page.folded.slice(comma.end, comma.end + 120))?.[0] ?? "";
  return matches(VERB, clause);
}

const VERB = running`\b(?:yêu cầu|đề nghị|báo cáo|thông báo|xin|kính|nhận được|gửi|chuyển|có ý kiến|đã ban hành|đề xuất|trình)\b`;

// the first word of a further item of the list
const LISTED = running`^(?:luật|bộ luật|pháp lệnh|nghị|quyết|thông|chỉ thị|kế hoạch|công|tờ trình|báo cáo|điều|khoản|văn bản|hướng dẫn|kết luận|quy|chương trình|số |hiến pháp|đề án|điện|le?nh)`;

/** A line end that ends the paragraph: nothing before it says that a list goes on. */
export function endsParagraph({ folded }: Page, token: Token): boolean {
  let before = token.start - 1;
  while (before > token.start - 80 && isBlank(folded.charCodeAt(before))) before--;
  return !";:,".includes(folded.charAt(before)) && !matches(GOES_ON, folded.slice(token.end, token.end + 40));
}

/** A line that can only go on with the one before. */
const GOES_ON = running`^\s*(?:của|ngày|số|về|và|trong|tại|cho|đối với|thuộc)\b`;
