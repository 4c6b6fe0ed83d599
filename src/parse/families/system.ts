import type { DocumentNumber } from "../../model/document-number.js";
import type { System } from "../../model/record.js";
import { fold, reading } from "../../model/text.js";
import { matches } from "../matching.js";
import type { Line, Page } from "../page/page.js";

// Mặt trận, Công đoàn, Đoàn Thanh niên, Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh
const MASS_ORGANISATION = reading`\b(?:mặt trận tổ quốc|mttq|công đoàn|liên đoàn lao động|tổng liên đoàn|đoàn tncs|đoàn thanh niên|tỉnh đoàn|thành đoàn|trung ương đoàn|(?:bch|ban chấp hành|btv|ban thường vụ) đoàn|hội nông dân|hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|hội cựu chiến binh|hội liên hiệp thanh niên)\b`;

// ĐOÀN CHỦ TỊCH · BAN THƯỜNG TRỰC · BAN NỮ CÔNG: an organ that bears no name of its own
const ORGAN = reading`^(?:đoàn chủ tịch|ban (?!chỉ đạo|quản lý)[a-z, -]{2,40}|văn phòng|ủy ban (?:kiểm tra|trung ương)|hội đồng trung ương)$`;

const PARTY = reading`\b(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|ban cán ?sự|bcsđ|đảng đoàn|đảng bộ|chi bộ|bộ chính trị|ban bí thư|ban chấp hành trung ương|ban (?:tuyên giáo|tổ chức|dân vận|nội chính|kinh tế|đối ngoại)(?: trung ương| tỉnh ủy| thành ủy| đảng| huyện ủy)|ủy ban kiểm tra|văn phòng trung ương|trung ương đảng)\b`;

/**
 * Whose papers these are (record: `system`): a mass organisation's are union whatever stands above, unless a state body
 * issues with it, and so are those of an organ below one (`ĐOÀN CHỦ TỊCH`); else the name at the top right, the issuer,
 * or a symbol that only the Party uses.
 */
export function systemOf(
  page: Page,
  letterhead: readonly Line[],
  issuers: readonly string[],
  number: DocumentNumber | null,
  parent: string | null = null,
): System | null {
  const folded = issuers.map((issuer) =>
    fold(matches(ORGAN, fold(issuer)) ? `${issuer} ${parent ?? ""}` : issuer),
  );
  const union = folded.filter(
    (issuer) => matches(MASS_ORGANISATION, issuer) && !/^uy ban nhan dan/.test(issuer),
  );
  if (union.length > 0) return union.length === folded.length ? "union" : "state";
  const above = letterhead.map((line) => page.folded.slice(line.start, line.end));
  if (above.some((line) => /cong\s+hoa\s+xa\s+hoi/.test(line))) return "state";
  if (above.some((line) => /^[^a-z]*dang\s+cong\s+san\s+viet\s+nam/.test(line))) return "party";
  if (folded.some((issuer) => matches(PARTY, issuer))) return "party";
  if (number?.symbol && /^[A-ZĐ]\p{L}{0,3}\/(?:TW|TU|HU|ĐU|BTGTW|BCSĐ|BCSD)/u.test(number.symbol))
    return "party";
  return folded.length > 0 ? "state" : null;
}
