import { reading } from "../../model/text.js";
import { matches } from "../matching.js";
import { opensWith } from "../opens-with.js";

/**
 * The marks of authority a signature stands under (Nghị định 30/2020, Phụ lục I; Hướng dẫn 36-HD/VPTW):
 * thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.
 */
// TM. ỦY BAN NHÂN DÂN | KT.CHỦ TỊCH | KT/ Bộ trưởng | T/M BAN THƯỜNG VỤ | tm . ubnd thành phố | TL CHỦ TỊCH
export const AUTHORITY = reading`^(?:(?:tm|kt|tl|tuq|q)\s{0,2}[./]|(?:t[./]\s?m|k[./]\s?t|t[./]\s?l|t[./]\s?u[./]\s?q)\b\s{0,2}[./]?|(?:tm|kt|tl|tuq)\s)\s{0,3}(?=[a-z])`;

/** `Q. GIÁM ĐỐC` is the office of the one who signs, not an authority above it. */
export const ACTING = reading`^q\s{0,2}[./]`;

export const isAuthority = (folded: string): boolean =>
  opensAuthority(folded, 0) && matches(AUTHORITY, folded);
const opensAuthority = opensWith("tkq");

const OFFICES =
  "chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|bí thư|chánh (?:văn phòng|thanh tra|án)|giám đốc|cục trưởng|vụ trưởng|chi cục trưởng|chủ nhiệm|viện trưởng|thống đốc|hiệu trưởng|tư lệnh|chỉ huy trưởng|chính ủy|thanh tra (?:chính phủ|nhà nước)|kiểm toán (?:nhà nước|trưởng)|tham mưu trưởng|thư ký|biên tập|trưởng (?:ban|phòng|đoàn|tiểu ban|khoa|ty|chi nhánh|bộ phận|công an|trạm)|tổng (?:cục trưởng|thanh tra|kiểm toán)|đội trưởng|hạt trưởng|trạm trưởng|tổ trưởng|hội trưởng|đại sứ|ủy viên|chấp hành viên|thủ trưởng";

/** An office held, wherever it stands: `PHÓ TỔNG GIÁM ĐỐC`, `Q. CHỦ TỊCH`. */
// PHÓ CHỦ TỊCH | TỔNG BÍ THƯ | Thứ trưởng | PHÓ CHÁNH VĂN PHÒNG | CỤC PHÓ
export const OFFICE = reading`(?:quyền )?(?:phó )?(?:tổng )?(?:phó )?(?:${OFFICES})|(?:cục|vụ|viện|hiệu) phó`;

const BEGINS_WITH_OFFICE = reading`^(?:${OFFICE})`;

export const isOffice = (folded: string): boolean => matches(BEGINS_WITH_OFFICE, folded);
