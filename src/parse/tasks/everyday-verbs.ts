/**
 * Verbs in small letters that no name of a body goes on with, with their marks: where one stands the name has ended.
 * Words that are parts of names too (`đào tạo`, `đăng ký`, `giới thiệu`, `khai thác`) are not here.
 */
const VERBS: readonly string[] = [
  // one syllable, whatever follows it
  ...[
    "nộp",
    "nắm",
    "mời",
    "treo",
    "dán",
    "tháo",
    "cắt",
    "phun",
    "đưa",
    "lấy",
    "trả",
    "thay",
    "nhắc",
    "dọn",
    "trao",
  ],
  ...["vớt", "gác", "đón", "rà", "sửa", "xếp", "cắm", "chịu", "nêu", "gắn", "nạo", "canh", "chốt"],
  ...["bám", "đặt", "soạn", "dừng", "ngừng", "rồi", "nếu", "in", "dành", "khẩn", "sớm"],
  ...["chỉ", "đo", "ghi", "tìm", "chọn", "tính", "thôi", "buộc", "đi", "ngăn", "đóng"],
  // money
  ...["tạm thu", "tạm ứng", "tạm dừng", "ứng trước", "ứng vốn", "chi trả", "chi tiền", "thanh toán"],
  ...[
    "quyết toán",
    "giải ngân",
    "cân đối",
    "phân bổ",
    "cấp đủ",
    "cấp kinh",
    "cấp giấy",
    "cấp phát",
    "cấp phép",
  ],
  ...[
    "thu đủ",
    "thu nộp",
    "thu gom",
    "thu thập",
    "truy thu",
    "bù đắp",
    "vay vốn",
    "chuyển tiền",
    "chuyển trả",
  ],
  ...["chuyển kinh", "chuyển hồ", "chuyển toàn", "chuyển quà", "chuyển hàng", "chuyển đơn", "chuyển ngay"],
  ...[
    "trích từ",
    "trích ngân",
    "nhận hồ",
    "nhận bàn",
    "nhận đủ",
    "nhận lại",
    "giữ trật",
    "giữ gìn",
    "giữ nguyên",
  ],
  ...["tự kiểm", "tự rà", "tự đánh", "tự chịu", "lắp đặt", "cấp bổ", "cấp vốn", "cấp nước sạch", "bàn với"],
  // papers
  ...["hoàn chỉnh", "hoàn tất", "phê duyệt", "công khai", "công bố", "đối soát", "kê khai", "khai báo"],
  ...[
    "bổ sung",
    "giải trình",
    "thẩm tra",
    "biên tập",
    "phát hành",
    "dự thảo",
    "dự trù",
    "xác định",
    "lựa chọn",
  ],
  ...[
    "phân loại",
    "phân tích",
    "khảo sát",
    "nghiệm thu",
    "bàn giao",
    "góp ý",
    "tham gia",
    "tham dự",
    "cam kết",
  ],
  ...[
    "tra cứu",
    "lưu ý",
    "lưu trữ hồ",
    "thông qua",
    "sắp xếp",
    "tính toán",
    "ký lại",
    "quan tâm",
    "nắm chắc",
  ],
  ...["làm việc", "làm rõ", "làm tốt", "làm thủ", "rút kinh", "tuân thủ", "đề ra", "đăng tin", "viết bài"],
  // work outdoors
  ...[
    "khôi phục",
    "vận hành",
    "phân luồng",
    "di dời",
    "giải tỏa",
    "tháo dỡ",
    "tháo gỡ",
    "sơ tán",
    "nhắn tin",
    "tuần tra",
  ],
  ...[
    "trực gác",
    "trực ban",
    "trực tại",
    "trực chiến",
    "trực cấp",
    "phát quang",
    "phát thanh tối",
    "tiếp sóng",
  ],
  ...["niêm phong", "đình chỉ", "phong tỏa", "đón tiếp", "huy động", "điều động", "điều tiết", "điều chỉnh"],
  ...["ngăn chặn", "chấm dứt", "kết nối", "trang bị", "ủng hộ", "quyên góp", "chia sẻ", "tập hợp", "gia cố"],
  ...[
    "vệ sinh lớp",
    "vệ sinh môi trường tại",
    "mở cống",
    "mở sổ",
    "mở lớp",
    "mở đợt",
    "mở gian",
    "mở chuyên",
  ],
  ...["sinh hoạt", "khắc phục ngay", "bảo vệ hiện", "hưởng ứng", "sẵn sàng", "mua bổ", "trồng dặm"],
];

const ALONE: ReadonlySet<string> = new Set(VERBS.filter((verb) => !verb.includes(" ")));
const OF_TWO: ReadonlySet<string> = new Set(VERBS.map((verb) => verb.split(" ").slice(0, 2).join(" ")));

// khôi phục · dán
const TWO_SYLLABLES = /(\p{Ll}{1,7})(?:\s{1,20}(\p{Ll}{1,7}))?/uy;

/** Whether such a verb stands at a place of a text. */
export function opensVerb(text: string, start: number): boolean {
  TWO_SYLLABLES.lastIndex = start;
  const [, first = "", second = ""] = TWO_SYLLABLES.exec(text) ?? [];
  return (ALONE.has(first) && !NOT_ALONE.has(`${first} ${second}`)) || OF_TWO.has(`${first} ${second}`);
}

/** What such a syllable begins in names. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  ...["chỉ huy", "chỉ đạo", "đo lường", "đo đạc", "sửa chữa", "khẩn cấp", "chỉ số", "tính năng", "đi lại"],
  ...[
    "ghi công",
    "tìm kiếm",
    "trả kết",
    "đóng tàu",
    "đóng gói",
    "xếp dỡ",
    "dừng nghỉ",
    "canh tác",
    "trao đổi",
  ],
]);
