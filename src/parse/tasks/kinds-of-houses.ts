import { endOf, isCapital } from "./pattern.js";

/**
 * Kinds of houses below the province and outside the state: what opens their names is an everyday word in small
 * letters (`đội`, `trạm`, `thuế`) and folds into others (`đối`, `đơn`), so it is read with its marks and its capital.
 */
const HOUSES: readonly string[] = [
  // of arms and of order
  ...[
    "Đồn",
    "Đội",
    "Tổ",
    "Trạm",
    "Hạt",
    "Trại",
    "Quân khu",
    "Quân đoàn",
    "Quân chủng",
    "Lữ đoàn",
    "Trung đoàn",
  ],
  ...["Sư đoàn", "Cảnh sát", "Biên phòng", "Ban"],
  // of taxes, money and numbers
  ...["Thuế", "Thống kê", "Thi hành án", "Quỹ", "Chi nhánh", "Cơ sở"],
  // of works and of goods
  ...[
    "Điện lực",
    "Bưu điện",
    "Bưu cục",
    "Xí nghiệp",
    "Nhà máy",
    "Hợp tác xã",
    "HTX",
    "Cảng vụ",
    "Cảng",
    "Lâm trường",
  ],
  ...["Nông trường", "Nông lâm trường", "Ga", "Bến xe", "Sân bay", "Khách sạn"],
  // of letters and of arts
  ...[
    "Thư viện",
    "Bảo tàng",
    "Nhà văn hóa",
    "Nhà Văn hóa",
    "Nhà hát",
    "Nhà thi đấu",
    "Nhà xuất bản",
    "Nhà khách",
  ],
  ...["Nhà thiếu nhi", "Nhà Thiếu nhi", "Tạp chí", "Cổng Thông tin", "Cổng thông tin", "Đoàn Nghệ thuật"],
  // of woods, gardens and learning
  ...[
    "Vườn quốc gia",
    "Vườn Quốc gia",
    "Khu bảo tồn",
    "Khu Bảo tồn",
    "Khu di tích",
    "Khoa",
    "Cao đẳng",
    "Phân viện",
  ],
  // of the Party, of councils and of unions
  ...[
    "Đảng bộ",
    "Chi bộ",
    "Tiểu ban",
    "Hội đồng",
    "Đoàn đại biểu",
    "Đoàn Đại biểu",
    "Đoàn kiểm tra",
    "Đoàn thanh tra",
  ],
  ...[
    "Đoàn công tác",
    "Đoàn trường",
    "Đoàn cơ sở",
    "Thị đoàn",
    "Huyện đoàn",
    "Quận đoàn",
    "Câu lạc bộ",
    "Cụm",
    "Khối",
  ],
  "Bộ phận",
  // of telephones, power, banks and the press, by what people call them
  ...[
    "Viettel",
    "VNPT",
    "MobiFone",
    "Mobifone",
    "VinaPhone",
    "Vinaphone",
    "FPT",
    "EVN",
    "EVNNPC",
    "EVNCPC",
    "EVNSPC",
  ],
  ...[
    "VNPost",
    "Vietnam Post",
    "Petrolimex",
    "Agribank",
    "BIDV",
    "Vietcombank",
    "VietinBank",
    "Vietinbank",
    "VCCI",
  ],
  ...["VTV", "VOV", "Vietnam Airlines", "TKV", "PVN", "Vinacomin", "Vinachem", "Vinatex", "PC"],
];

/** What opens a name alone, in small letters too, or where a word in small letters follows. */
const WITH_SMALL: ReadonlySet<string> = new Set([
  ...[
    "Viettel",
    "VNPT",
    "MobiFone",
    "Mobifone",
    "VinaPhone",
    "Vinaphone",
    "FPT",
    "EVN",
    "EVNNPC",
    "EVNCPC",
    "EVNSPC",
  ],
  ...[
    "VNPost",
    "Vietnam Post",
    "Petrolimex",
    "Agribank",
    "BIDV",
    "Vietcombank",
    "VietinBank",
    "Vietinbank",
    "VCCI",
  ],
  ...["VTV", "VOV", "Vietnam Airlines", "TKV", "PVN", "Vinacomin", "Vinachem", "Vinatex"],
  ...[
    "Đồn",
    "Trạm",
    "Hạt",
    "Quân khu",
    "Quân đoàn",
    "Thư viện",
    "Bảo tàng",
    "Điện lực",
    "Bưu điện",
    "Xí nghiệp",
  ],
  ...["Nhà máy", "Hợp tác xã", "HTX", "Cảng vụ", "Thị đoàn", "Huyện đoàn", "Quận đoàn", "Nhà hát", "Chi bộ"],
  ...["Nhà văn hóa", "Nhà xuất bản", "Đảng bộ", "Hội đồng", "Tiểu ban", "Đoàn kiểm tra", "Đoàn thanh tra"],
  ...[
    "Đoàn công tác",
    "Cảng",
    "Lâm trường",
    "Nông trường",
    "Bưu cục",
    "Nhà thi đấu",
    "Nhà khách",
    "Phân viện",
  ],
]);

const HOUSE = new RegExp(
  `(?:[Cc]ác\\s{1,9})?(${HOUSES.toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(" ", "\\s{1,9}")})(?!\\p{L})`,
  "uy",
);

// Đội Trật tự · Tổ công tác 970 · Thuế tỉnh · Hạt 3
const NAMED =
  /\s{1,9}(?:\p{Lu}|\d|công tác|giúp việc|chuyên|quản lý|cảnh sát|liên|phản ứng|tỉnh|huyện|thành phố|thị xã|xã|phường|khu vực)/uy;

/** The end of the kind of house a name opens with; null where none begins at `start`. */
export function pastHouse(text: string, start: number, led: boolean): number | null {
  const first = text.charAt(start);
  // Trưởng ban Kinh tế - Ngân sách: the office has the capital
  if (led && first === "b") return endOf(BOARD, text, start);
  if (!isCapital(first) && first !== "c") return null;
  HOUSE.lastIndex = start;
  const met = HOUSE.exec(text);
  if (met === null) return null;
  const end = HOUSE.lastIndex;
  NAMED.lastIndex = end;
  return NAMED.test(text) || WITH_SMALL.has((met[1] as string).replace(/\s+/g, " ")) ? end : null;
}

const BOARD = /ban(?=\s{1,9}\p{Lu})/uy;

/** How such names begin. */
export const HOUSE_WORDS: readonly string[] = [...new Set(HOUSES.map((house) => house.toLowerCase()))];

/** Houses whose office alone is named by a thing of every day: what stands there is more than the kind. */
export const namesItself = (kind: string) =>
  /^(?:Thị|Huyện|Quận) đoàn$|^[A-Z][A-Za-z ]{2,15}$/u.test(kind) && !OF_SYLLABLES.test(kind);

// Ban, Khoa, Cao: kinds, and no names
const OF_SYLLABLES = /^(?:Ban|Khoa|HTX)$/;
