import { reading } from "../../model/text.js";
import { typeAt } from "../../vocabulary/document-types.js";
import { isOtherWord } from "../../vocabulary/other-word.js";
import { matches } from "../matching.js";
import { opensWithLetter } from "../opens-with.js";
import { isCapitals } from "./look.js";
import { COUNTRY, MOTTO, YOUTH } from "./motto.js";
import { DATE_SIGN } from "./scanned.js";

/** What a line says it is, by its folded words. Each takes the line without the white space around it. */
type Mark = (folded: string) => boolean;

const mark = (pattern: RegExp): Mark => {
  const sticky = new RegExp(pattern.source, "y");
  return (folded) => matches(sticky, folded);
};

/** `letters`: what the first letter of such a line can be. */
const markOpening = (letters: string, pattern: RegExp): Mark => {
  const [opens, is] = [opensWithLetter(letters), mark(pattern)];
  return (folded) => opens(folded, 0) && is(folded);
};

/** `sign`: what every such line has to hold, where the pattern itself would look long for it. */
const markHolding = (sign: RegExp, pattern: RegExp): Mark => {
  const is = mark(pattern);
  return (folded) => sign.test(folded) && is(folded);
};

/** `Số: 51/UBND-KGVX` · `Số: /TTr-VPCP` · `Luật số: 147/2025/QH15` · `Số 15 TC/QĐ` · `Số      -CV/TU` · a lone `Số:` */
export const isNumberLine = mark(
  reading`(?:[a-z]{2,9} ){0,5}số\s{0,3}:|số[\s.…_]{1,30}[-/]\s?[a-z]{1,6}[-/]|số\s{0,3}(?:$|\.(?=\s{0,3}\d)|[\d.…]{1,9}\s{0,3}[a-z]{0,5}\s{0,3}[-/])|[-/]\s?[a-z]{1,6}[-/][a-z\d-]{2,24}$`,
);

/** What a place does not begin with: `Căn cứ Luật Giáo dục ngày 14/6/2019;` is no line of place and date. */
const NO_PLACE =
  "(?!(?:căn cứ|theo|thực hiện|xét|từ|đến|trước|kể từ|luật|bộ luật|pháp lệnh|nghị (?:định|quyết)|quyết định|thông tư|chỉ thị|công văn)\\b)";

/** `Lạng Sơn, ngày 14 tháng 01 năm 2021` · `Ngày 8 tháng 12 …` · `Hà Nội, ngày` · `tháng` · `năm 2016` · `ngàyl5 tháng` */
export const isDateLine = markHolding(
  /ngay|^thang|^nam/,
  reading`(?:${NO_PLACE}[a-z][a-z.\s-]{1,40},?\s{0,3})?ngày${DATE_SIGN}{0,40}(?:$|tháng${DATE_SIGN}{0,40}(?:$|năm${DATE_SIGN}{0,30}$))|[a-z][a-z.\s-]{1,40},\s{0,3}ngày${DATE_SIGN}{0,40}tháng|(?:tháng|năm)${DATE_SIGN}{0,12}$|[a-z][a-z.\s-]{1,30},\s{0,3}ngày\s{0,9}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
);

const countryOrMotto = new RegExp(`^.{0,6}?(?:${COUNTRY.source}|${MOTTO.source})`);
export const isCountryLine: Mark = (folded) =>
  folded.length >= SHORTEST_MOTTO && folded.length < 90 && countryOrMotto.test(folded);
const SHORTEST_MOTTO = "doclaptudohanhphuc".length;

/** `ĐOÀN TNCS HỒ CHÍ MINH`, alone on its line. */
export const isYouthLine: Mark = mark(new RegExp(`^${YOUTH.source}$`));

/** `V/v tăng cường` · `V/v: cấp sổ` · `Vv: cấp sổ` · `(V/v …)` · `Về việc …` · `Về thúc đẩy …` */
export const isAboutLine = markOpening("v", reading`[("]?\s?(?:v\s?/\s?v\b|vv\s?:|về việc\b|về\s)`);
export const isVv = markOpening("v", reading`[("]?\s?(?:v\s?/\s?v\b|vv\s?:)`);

/** `HỎA TỐC` · `TỐI MẬT` · `XEM XONG TRẢ LẠI`: stamped, no part of the lines it stands among. */
export const isStamp = markOpening(
  "htkmxl",
  reading`[^a-z]{0,4}(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|xem xong trả lại|lưu hành nội bộ|tài liệu thu hồi)[^a-z]{0,4}$`,
);

/** Whose a paper is, behind its type: `của Bộ trưởng …`, `CỦA UBND TỈNH …`. */
export const WHOSE = reading`của\s{1,3}(?:bộ|thủ|chính phủ|ủy ban|ubnd|chủ|hội đồng|hđnd|quốc hội|ban|tổng|tỉnh|thành|huyện ủy|đảng|giám đốc|sở|thường trực|trung ương|thống đốc|tòa|viện|chánh|kiểm toán|thanh tra|liên đoàn|cục)\b`;

/** `CỦA BAN BÍ THƯ` on a line of its own, between type and trích yếu: whose, and no part of it. */
export const isWhoseLine: Mark = (folded) => folded.length < 60 && !/ ve /.test(folded) && whose(folded);
const whose = mark(WHOSE);

/** `Kính gửi:` · `Kính gửi - Các Bộ` · `ỦY BAN … điện:` · `trân trọng kính mời:` */
export const isAddressLine = markHolding(
  /kinh|dien/,
  reading`[^a-z]{0,4}kính\s{0,3}gửi\b|[^:\n]{0,90}\bđiện\s?:|[^:\n]{0,160}\bkính mời(?:\s[a-z ]{2,30})?\s?:`,
);

/** `Nơi nhận:` · `NƠI NHẬN` */
export const isRecipientsLine = markOpening("n", reading`[^a-z]{0,8}nơi\s{1,3}nhận\s{0,3}(?:[:;.(-]|$)`);

/** `TM. ỦY BAN NHÂN DÂN` · `KT.BỘ TRƯỞNG` · `T/M BAN CÁN SỰ ĐẢNG` · `KT/ BỘ TRƯỞNG` · `TUQ. CHỦ TỊCH` */
export const isAuthorityLine = markOpening(
  "tk",
  reading`(?:tm|kt|tl|tuq|t/m|k/t|t/l|t\.m|k\.t|t\.l)\s?[./]?\s{0,3}(?=(?:ban|bộ|bí|chánh|chính|chủ|cục|giám|hiệu|hội|đảng|thủ|thứ|thống|thường|tổng|trưởng|tư|chỉ huy|ủy|viện|vụ|tỉnh|thành|huyện|chi cục|các|đoàn|quốc|tòa|liên|phó|sở|văn|người|ubnd|hđnd|q\b)[\sa-z])`,
);

/** `CHỦ TỊCH` · `BỘ TRƯỞNG, CHỦ NHIỆM` · `Q. GIÁM ĐỐC` · `PHÓ BÍ THƯ`: an office, and nothing else on the line. */
export const isOfficeLine = markOpening(
  "qptbgcvhk",
  reading`(?:q\.\s?|quyền\s)?(?:phó\s|thứ\s)?(?:phó\s)?(?:chủ tịch|bộ trưởng|thứ trưởng|trưởng|thủ tướng|giám đốc|tổng (?:giám đốc|cục trưởng|bí thư|thanh tra|kiểm toán)|bí thư|chánh (?:văn phòng|án|thanh tra)|viện trưởng|cục trưởng|vụ trưởng|chủ nhiệm|thống đốc|hiệu trưởng|tư lệnh|chỉ huy trưởng|trưởng (?:ban|phòng|đoàn)|thường trực|chi cục trưởng|tổng biên tập|kiểm toán trưởng|hàm)\b[^.;:]{0,60}$`,
);

/** `Phụ lục` · `PHỤ LỤC II` · `SAO Y BẢN CHÍNH` · `TRÍCH SAO` · `Mẫu số 01`, alone on the line or nearly */
export const isAnnexLine = markOpening(
  "pmstd",
  reading`[^a-z]{0,4}(?:phụ lục(?:\s[ivxlc\d.a-z]{1,6})?(?:\s?[:.(-].{0,200})?$|mẫu số\s?\d{1,3}|(?:sao y|sao lục|trích sao)\b.{0,30}$|danh mục$)`,
);

/** A body begins: `Căn cứ …` · `Thực hiện …` · `Điều 1.` · `Chương I` · `1. …` · `Theo đề nghị …`, not `29/CĐ-TTg` */
export const isBodyOpening = mark(
  reading`[^a-z\d]{0,4}(?:căn cứ|thực hiện\s(?!dự án)|thi hành|triển khai (?:thực hiện )?[a-z]|xét\s|theo (?:đề nghị|chỉ đạo|yêu cầu|nội dung|ý kiến|quy định)|trên cơ sở|để\s|nhằm\s|nhân dịp|trong thời gian|trong những|thời gian qua|hiện nay|vừa qua|sau khi|tiếp theo|trả lời|phúc đáp|điều \d|chương (?:[ivx\d]+)\b|phần (?:thứ|[ivx\d]+)\b|mục (?:[ivx\d]+)\b|(?!v\s?/\s?v\b)[ivx]{1,4}\s?[./-]\s?[a-z]|\d{1,2}\s?[./)](?![a-z\d]{1,8}[/-])\s?\D|(?:[a-z]{1,12}\s){1,12}(?:nhận được|có ý kiến|quyết định\s?:|ban hành (?:luật|nghị|thông tư|quyết định|pháp lệnh|chỉ thị)\b))`,
);

/** `Sở Y tế đề nghị các đơn vị …` · `Ban Thường vụ báo cáo như sau`: a sentence, where a list of bodies might go on. */
export const speaks: Mark = (folded) => SPEAKS.test(folded);
const SPEAKS = new RegExp(
  reading`^[a-z][a-z,&/ -]{2,90}\s(?:(?:kính |xin )?(?:đề nghị|yêu cầu)\s|kính (?:trình|báo cáo|chuyển)\b|trân trọng\b|nhận được\b|có ý kiến\b|xin (?:báo cáo|gửi|ý kiến|trả lời|phép)\b|(?:chúng )?tôi\s|(?:báo cáo|thông báo|hướng dẫn|trả lời|quyết định|kết luận) (?:như sau|kết quả|đến|để|về)\b|[a-z ]{0,60}như sau\s?:?$)`
    .source,
);

/** Words as written that are not over yet: what follows belongs to them. */
export const isUnfinished = (text: string): boolean => UNFINISHED.test(text.slice(-LONGEST_ENDING));

/** Any of the words below, and a unit before it. */
const LONGEST_ENDING = 8;

const UNFINISHED =
  /(?:[,;-]|(?<!\p{L})(?:của|và|về|cho|tại|với|trong|bởi|theo|đến|trên|số|ngày|tháng|các|những|thuộc|hoặc|việc))$/iu;

/**
 * A line that is the title of a type: `QUYẾT ĐỊNH` · `THÔNG TƯ LIÊN TỊCH` · `quyết định của bộ trưởng bộ tài chính`
 * (a capital font decoded) · `Nghị quyết`. The type and the offset after its words; null for any other line.
 */
export function typeTitle(
  text: string,
  folded: string,
): { readonly type: string; readonly end: number } | null {
  const start = firstLetter(folded);
  if (start === null) return null;
  const found = typeAt(folded, start);
  if (!found || isOtherWord(text.slice(start, found.end), found.type)) return null;
  const rest = folded.slice(found.end).trim();
  const alone = !/[a-z0-9]/.test(rest);
  const ofIssuer = whose(rest) && folded.length < 90;
  const inCapitals = isCapitals(text) && !/^\d|^so\b/.test(rest);
  return alone || ofIssuer || inCapitals ? found : null;
}

/** Where the first letter stands behind at most three other signs. */
function firstLetter(folded: string): number | null {
  for (let at = 0; at <= 3; at++) if (isLetter(folded.charCodeAt(at))) return at;
  return null;
}

const isLetter = (unit: number) => unit >= 97 && unit <= 122;

/** Whose words those of an authority line are: `BỘ TRƯỞNG BỘ Y TẾ`, `CHÍNH PHỦ`, `ỦY BAN NHÂN DÂN TỈNH X`. */
export const isIssuerLine = markOpening(
  "bctuhqgvdskln",
  reading`[^a-z]{0,4}(?:bộ trưởng|bộ\s|chính phủ$|thủ tướng chính phủ|ủy ban|hội đồng|quốc hội|chủ tịch|giám đốc|tổng\s|thống đốc|ban\s(?!hành\b)|chánh\s|viện\s|tòa án|hiệu trưởng|cục trưởng|chủ nhiệm|văn phòng|thanh tra|tỉnh ủy|thành ủy|đảng ủy|huyện ủy|sở\s|học viện|trường\s|bảo hiểm|kiểm toán|liên đoàn|đoàn\s|hội\s|thường trực|ngân hàng|đài\s)`,
);
