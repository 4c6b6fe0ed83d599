/**
 * Kinds of houses below the province and outside the state. What opens their names is an everyday word in small letters
 * (`đội`, `trạm`) and folds into others (`đối`, `đơn`), so it is read with its marks and its capital.
 */

/** A name in capitals, a number or a place has to follow: `Đội Trật tự`, `Tổ công tác 970`, `Ban Kinh tế`. */
export const NAMED_HOUSES: readonly string[] = [
  ...[
    "Đội",
    "Tổ",
    "Hạt",
    "Trại",
    "Ban",
    "Cảnh sát",
    "Biên phòng",
    "Quân chủng",
    "Lữ đoàn",
    "Trung đoàn",
    "Sư đoàn",
  ],
  ...["Thi hành án", "Quỹ", "Chi nhánh", "Cơ sở", "Nông lâm trường", "Ga", "Sân bay", "Tạp chí"],
  ...["Cổng Thông tin", "Cổng thông tin", "Nhà thiếu nhi", "Nhà Thiếu nhi", "Đoàn Nghệ thuật", "Khu di tích"],
  ...["Vườn quốc gia", "Vườn Quốc gia", "Khu bảo tồn", "Khu Bảo tồn", "Khoa", "Cao đẳng", "Đoàn đại biểu"],
  ...["Đoàn Đại biểu", "Đoàn trường", "Đoàn cơ sở", "Câu lạc bộ", "Cụm", "Khối", "Bộ phận", "Nhà Văn hóa"],
];

/** Words in small letters may follow: `Trạm y tế xã`, `Xí nghiệp in tổng hợp`. */
export const ANY_HOUSES: readonly string[] = [
  ...["Đồn", "Trạm", "Quân khu", "Quân đoàn", "Thư viện", "Bảo tàng", "Điện lực", "Bưu điện", "Bưu cục"],
  ...[
    "Xí nghiệp",
    "Nhà máy",
    "Bến xe",
    "Đoàn Luật sư",
    "Đoàn luật sư",
    "Hợp tác xã",
    "HTX",
    "Cảng vụ",
    "Cảng",
    "Lâm trường",
    "Nông trường",
    "Phân viện",
  ],
  ...["Nhà hát", "Nhà văn hóa", "Nhà xuất bản", "Nhà thi đấu", "Nhà khách", "Đảng bộ", "Chi bộ", "Tiểu ban"],
  ...["Hội đồng", "Đoàn kiểm tra", "Đoàn thanh tra", "Đoàn công tác", "Đoạn Quản lý", "Đoạn Đầu máy"],
];

/** They name a house alone: `phối hợp với Thị đoàn`, `Viettel Cao Bằng`. */
export const OWN_NAMES: readonly string[] = [
  ...["Thị đoàn", "Huyện đoàn", "Quận đoàn"],
  ...["Viettel", "VNPT", "MobiFone", "Mobifone", "VinaPhone", "Vinaphone", "FPT", "EVN", "EVNNPC", "EVNCPC"],
  ...[
    "EVNSPC",
    "EVNHANOI",
    "EVNHCMC",
    "VNPost",
    "Vietnam Post",
    "Petrolimex",
    "Agribank",
    "BIDV",
    "Vietcombank",
  ],
  ...[
    "VietinBank",
    "Vietinbank",
    "VCCI",
    "VTV",
    "VOV",
    "Vietnam Airlines",
    "TKV",
    "PVN",
    "Vinacomin",
    "Vinachem",
  ],
];

/** A branch of the state where its place follows; else what it gathers or does: `Thuế thu nhập`, `Thống kê số hộ`. */
export const BRANCHES: readonly string[] = ["Thuế", "Thống kê", "Hải quan", "Viễn thông"];
