import { fold } from "../model/text.js";
import { MINISTRIES } from "./ministries.js";
import { remembering } from "./remember.js";
import { SECTORS } from "./sectors.js";

/** One spelling of a symbol or a part of one: folded, letters and digits only. */
export const symbolKey = remembering((written) => fold(written).replace(/[^a-z0-9]/g, ""));

/**
 * National bodies, past and present, with the short forms that stand for them in numbers and in running text. The
 * ministries are in ministries.ts. A body without a short form is here for its spelling.
 */
export const NATIONAL_BODIES: readonly (readonly [name: string, symbols: string])[] = [
  // state
  ["Quốc hội", "QH"],
  ["Ủy ban Thường vụ Quốc hội", "UBTVQH TVQH"],
  ["Văn phòng Quốc hội", "VPQH"],
  ["Hội đồng Nhà nước", "HĐNN"],
  ["Chủ tịch nước", "CTN"],
  ["Văn phòng Chủ tịch nước", "VPCTN"],
  ["Chính phủ", "CP"],
  ["Thủ tướng Chính phủ", "TTg TTG"],
  ["Văn phòng Chính phủ", "VPCP"],
  ["Hội đồng Bộ trưởng", "HĐBT"],
  ["Hội đồng Chính phủ", ""],
  ["Văn phòng Hội đồng Bộ trưởng", ""],
  ["Hội đồng Bầu cử quốc gia", "HĐBCQG"],
  ["Tòa án nhân dân tối cao", "TANDTC"],
  ["Viện kiểm sát nhân dân tối cao", "VKSNDTC VKSTC"],
  ["Kiểm toán nhà nước", "KTNN"],
  ["Thanh tra Chính phủ", "TTCP"],
  ["Thanh tra Nhà nước", "TTNN"],
  ["Ủy ban Dân tộc", "UBDT"],
  ["Ủy ban Dân tộc và Miền núi", "UBDTMN"],
  ["Ủy ban Dân số, Gia đình và Trẻ em", "DSGĐTE UBDSGĐTE"],
  ["Ủy ban Quốc gia Dân số và Kế hoạch hóa gia đình", ""],
  ["Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam", "BVCSTE"],
  ["Ủy ban Nhà nước về Hợp tác và Đầu tư", "UBHTĐT"],
  ["Ủy ban Khoa học Nhà nước", ""],
  ["Ủy ban Giám sát tài chính Quốc gia", "UBGSTCQG"],
  ["Ban Tôn giáo Chính phủ", "TGCP BTGCP"],
  ["Ngân hàng Nhà nước Việt Nam", "NHNN NHNNVN"],
  ["Bảo hiểm xã hội Việt Nam", "BHXHVN"],
  ["Thông tấn xã Việt Nam", "TTXVN"],
  ["Đài Tiếng nói Việt Nam", "TNVN"],
  ["Đài Truyền hình Việt Nam", "THVN"],
  ["Ban Cơ yếu Chính phủ", "BCY"],
  ["Ban Tổ chức - Cán bộ Chính phủ", "TCCP BTCCBCP"],
  ["Ban Vật giá Chính phủ", "VGCP BVGCP"],
  ["Tổng cục Bưu điện", "TCBĐ"],
  ["Tổng cục Thống kê", "TCTK"],
  ["Tổng cục Du lịch", "TCDL"],
  ["Tổng cục Thuế", "TCT"],
  ["Tổng cục Hải quan", "TCHQ"],
  ["Tổng cục Địa chính", "TCĐC"],
  ["Tổng cục Khí tượng Thủy văn", "TCKTTV"],
  ["Tổng cục Dự trữ Nhà nước", "TCDT"],
  ["Tổng cục Thi hành án dân sự", "TCTHADS"],
  ["Tổng cục Quản lý thị trường", "TCQLTT"],
  ["Tổng cục Đường bộ Việt Nam", "TCĐBVN"],
  ["Tổng cục Môi trường", "TCMT"],
  ["Tổng cục Quản lý đất đai", "TCQLĐĐ"],
  ["Tổng cục Lâm nghiệp", "TCLN"],
  ["Tổng cục Thủy lợi", "TCTL"],
  ["Tổng cục Thủy sản", "TCTS"],
  ["Tổng cục Phòng, chống thiên tai", ""],
  ["Tổng cục Tiêu chuẩn Đo lường Chất lượng", "TĐC"],
  ["Tổng cục Giáo dục nghề nghiệp", "TCGDNN"],
  ["Tổng cục Dạy nghề", "TCDN"],
  ["Tổng cục Dân số - Kế hoạch hóa gia đình", "TCDS"],
  ["Kho bạc Nhà nước", "KBNN"],
  ["Ủy ban Thể dục Thể thao", "UBTDTT"],
  ["Ủy ban Chứng khoán Nhà nước", "UBCK UBCKNN"],
  ["Ủy ban Kế hoạch Nhà nước", "UBKHNN"],
  ["Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", "UBQLV"],
  ["Ủy ban An toàn giao thông Quốc gia", "UBATGTQG"],
  ["Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "VHL"],
  ["Viện Hàn lâm Khoa học xã hội Việt Nam", "KHXH"],
  ["Học viện Chính trị quốc gia Hồ Chí Minh", "HVCTQG"],
  ["Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh", ""],
  ["Viện Khoa học và Công nghệ Việt Nam", ""],
  ["Viện Khoa học xã hội Việt Nam", ""],
  ["Đại học Quốc gia Hà Nội", "ĐHQGHN"],
  ["Đại học Quốc gia Thành phố Hồ Chí Minh", ""],
  ["Ban Quản lý Lăng Chủ tịch Hồ Chí Minh", "BQLL"],
  ["Ngân hàng Chính sách xã hội", "NHCS NHCSXH"],
  ["Ngân hàng Phát triển Việt Nam", "NHPT"],
  ["Ngân hàng Phục vụ người nghèo", ""],
  ["Quỹ Hỗ trợ phát triển", "HTPT"],
  ["Bảo hiểm tiền gửi Việt Nam", "BHTG"],
  ["Hội đồng Dân tộc", ""],
  // Party
  ["Ban Chấp hành Trung ương Đảng", "BCHTW"],
  ["Ban Chấp hành Trung ương", ""],
  ["Bộ Chính trị", ""],
  ["Ban Bí thư", ""],
  ["Ban Bí thư Trung ương Đảng", ""],
  ["Thường trực Ban Bí thư", ""],
  ["Văn phòng Trung ương Đảng", "VPTW VPTWĐ"],
  ["Văn phòng Tổng Bí thư", ""],
  ["Ban Tổ chức Trung ương", "BTCTW"],
  ["Ban Tuyên giáo Trung ương", "BTGTW"],
  ["Ban Tuyên giáo và Dân vận Trung ương", "BTGDVTW"],
  ["Ban Dân vận Trung ương", "BDVTW"],
  ["Ban Đối ngoại Trung ương", "BĐNTW"],
  ["Ban Nội chính Trung ương", "BNCTW"],
  ["Ban Kinh tế Trung ương", "BKTTW"],
  ["Ban Chính sách, chiến lược Trung ương", "BCSCLTW"],
  ["Ban Tư tưởng - Văn hóa Trung ương", "TTVHTW"],
  ["Ban Khoa giáo Trung ương", "KGTW"],
  ["Ban Tài chính - Quản trị Trung ương", "TCQTTW"],
  ["Ban Bảo vệ chính trị nội bộ Trung ương", "BVCTNBTW"],
  ["Ủy ban Kiểm tra Trung ương", "UBKTTW"],
  ["Hội đồng Lý luận Trung ương", "HĐLLTW"],
  ["Đảng ủy Khối các cơ quan Trung ương", "ĐUKCCQTW"],
  ["Đảng ủy Khối Doanh nghiệp Trung ương", "ĐUKDNTW"],
  ["Đảng ủy các cơ quan Đảng Trung ương", ""],
  ["Đảng ủy Chính phủ", ""],
  ["Đảng ủy Quốc hội", ""],
  ["Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", ""],
  ["Quân ủy Trung ương", "QUTW"],
  ["Đảng ủy Công an Trung ương", "ĐUCATW"],
  // mass organisations
  ["Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "MTTW"],
  ["Tổng Liên đoàn Lao động Việt Nam", "TLĐ TLĐLĐ TLĐLĐVN"],
  ["Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "TWĐTN"],
  ["Trung ương Hội Nông dân Việt Nam", "HNDTW HNDVN"],
  ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "ĐCT"],
  ["Trung ương Hội Cựu chiến binh Việt Nam", "CCB"],
  ["Liên minh Hợp tác xã Việt Nam", "LMHTXVN"],
  ["Phòng Thương mại và Công nghiệp Việt Nam", "PTM"],
  ["Liên đoàn Thương mại và Công nghiệp Việt Nam", "LĐTM"],
  ["Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam", "LHHVN"],
];

/** Ministries in numbers: `BYT`, `BKHĐT`, the old `BKH`, `BNN`, `BGD`. The first ministry of a short form keeps it. */
const ministrySymbols = MINISTRIES.flatMap(({ name, short }) =>
  short.map((form): [string, string] => [symbolKey(`B${form}`), name]),
);

/** Bodies by their folded symbol: `ttg` → Thủ tướng Chính phủ, `bgddt` → Bộ Giáo dục và Đào tạo. */
export const BODY_OF_SYMBOL: ReadonlyMap<string, string> = new Map([
  ...ministrySymbols.reverse(),
  ...NATIONAL_BODIES.flatMap(([name, symbols]) =>
    symbols === "" ? [] : symbols.split(" ").map((symbol): [string, string] => [symbolKey(symbol), name]),
  ),
]);

/** Departments of a province by their folded symbol: `syt` → Sở Y tế. The first sector of a short form keeps it. */
export const DEPARTMENT_OF_SYMBOL: ReadonlyMap<string, string> = new Map(
  SECTORS.flatMap(([name, short]) =>
    short.split(" ").map((form): [string, string] => [symbolKey(`S${form}`), `Sở ${name}`]),
  ).reverse(),
);

/** Bodies that every place has: they do not say which. */
const LOCAL_SYMBOL = keysOf([
  "UBND",
  "UB",
  "HĐND",
  "ĐĐBQH",
  "VPUBND",
  "VPUB",
  "BQL",
  "BCĐ",
  "CAT",
  "BCH",
  "VP",
  "BTV",
  "LĐLĐ",
  "CĐ",
  "ĐTN",
  "TĐTN",
  "HND",
  "HPN",
  "HLHPN",
  "CCB",
  "BQLDA",
]);

/** The Party and the mass organisations: `TU`, `HU`, `ĐU`, `ĐUK`, `BCSĐ`, and all that end in TW. */
const PARTY_SYMBOL =
  /^(?:(?:btg|btc|ubkt|bdv|bnc|vp)?tu|hu|qu|du|duk[a-z]*|bcsd?|[a-z]*tw[a-z]*|mttq[a-z]*)$/;

/** Whether a part of a symbol names a body: `BYT`, `SYT`, `UBND`, `QH14`. */
export function isBodySymbol(part: string): boolean {
  const key = symbolKey(part).replace(/^(qh|ubtvqh)\d+$/, "$1");
  return (
    BODY_OF_SYMBOL.has(key) ||
    DEPARTMENT_OF_SYMBOL.has(key) ||
    LOCAL_SYMBOL.has(key) ||
    PARTY_SYMBOL.test(key)
  );
}

/** Whether every place has a body of this symbol: `UBND`, `TU`, `LĐLĐ`. */
export function isSharedSymbol(part: string): boolean {
  const key = symbolKey(part);
  return LOCAL_SYMBOL.has(key) || PARTY_SYMBOL.test(key) || DEPARTMENT_OF_SYMBOL.has(key);
}

/** Whether a part of a symbol is of the Party or of a mass organisation: `TU`, `TW`, `BCSĐ`. */
export function isPartySymbol(part: string): boolean {
  return PARTY_SYMBOL.test(symbolKey(part));
}

function keysOf(symbols: readonly string[]): ReadonlySet<string> {
  return new Set(symbols.map(symbolKey));
}
