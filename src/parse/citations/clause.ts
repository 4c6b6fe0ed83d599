import { isCapitalUnit } from "../../model/letters.js";
import type { Page } from "../page/page.js";
import type { Token } from "./token.js";
import { skipBlanks } from "./units.js";

/** `…, UBND tỉnh`: a comma, then a word with a capital that opens no item of a list. */
export function opensItemless({ text, folded }: Page, { end }: Token): boolean {
  const at = skipBlanks(folded, end);
  return isCapitalUnit(text.charCodeAt(at)) && !LISTED.test(folded.slice(at, at + 20));
}

/** The same with its verb before the next sign: `, Văn phòng Chính phủ xin chuyển`. */
export function opensClause(page: Page, comma: Token): boolean {
  if (!opensItemless(page, comma)) return false;
  const clause = /^[^,;:.()]{0,120}/.exec(page.folded.slice(comma.end, comma.end + 120))?.[0] ?? "";
  return VERB.test(clause);
}

const VERB =
  /\b(?:yeu cau|de nghi|bao cao|thong bao|xin|kinh|nhan duoc|gui|chuyen|co y kien|da ban hanh|de xuat|trinh)\b/;

// the first word of a further item of the list
const LISTED =
  /^(?:luat|bo luat|phap lenh|nghi|quyet|thong|chi thi|ke hoach|cong|to trinh|bao cao|dieu|khoan|van ban|huong dan|ket luan|quy|chuong trinh|so |hien phap|de an|dien|le?nh)/;

/** A line end that ends the paragraph: nothing before it says that a list goes on. */
export function endsParagraph({ folded }: Page, token: Token): boolean {
  let before = token.start - 1;
  while (before > token.start - 80 && /\s/.test(folded.charAt(before))) before--;
  return !";:,".includes(folded.charAt(before)) && !GOES_ON.test(folded.slice(token.end, token.end + 40));
}

/** A line that can only go on with the one before. */
const GOES_ON = /^\s*(?:cua|ngay|so|ve|va|trong|tai|cho|doi voi|thuoc)\b/;
