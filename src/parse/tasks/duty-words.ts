/**
 * Words that follow the name of a body in a sentence. Patterns over folded text, but for the short ones: those fold
 * into others (`tư` and `từ`, `cư` and `cử`), so where a name has to end they are read with their marks.
 */

/** Phrases by which a body is told what to do. */
const LONG_DUTIES: readonly string[] = [
  "chủ trì",
  "phối hợp",
  "có trách nhiệm",
  "có nhiệm vụ",
  "chịu trách nhiệm",
  "(?:tổ chức )?(?:thực hiện|triển khai)",
  "tổ chức(?! (?:cán bộ|chính quyền|hành chính))",
  "tiếp tục",
  "tăng cường",
  "chủ động",
  "khẩn trương",
  "tập trung",
  "hướng dẫn",
  "rà soát",
  "báo cáo",
  "nghiên cứu",
  "tham mưu",
  "kiểm tra",
  "theo dõi",
  "đôn đốc",
  "chỉ đạo",
  "quán triệt",
  "(?<!(?:đầu tư|dự án|công trình|quy hoạch|kinh tế|vật liệu|giám định|tư vấn|công ty) )xây dựng",
  "ban hành",
  "tổng hợp",
  "đề xuất",
  "bố trí",
  "bảo đảm",
  "đảm bảo",
  "cập nhật",
  "thông báo(?! (?:để|ý kiến|kết luận|nội dung))",
  "cung cấp",
  "đẩy mạnh",
  "nâng cao",
  "giám sát",
  "xử lý",
  "giải quyết",
  "(?<!cảnh sát )quản lý(?! thị trường)",
  "tuyên truyền",
  "thông tin(?=,? (?:tuyên truyền|kịp thời|về|cho|đến|đầy đủ))",
  "lãnh đạo",
  "phổ biến",
  "phát huy",
  "phát động",
  "vận động",
  "hỗ trợ",
  "xem xét",
  "thường xuyên",
  "kịp thời",
  "định kỳ",
  "hoàn thành",
  "hoàn thiện",
  "nghiêm túc",
  "(?<!hội đồng )thẩm định",
  "tiếp nhận",
  "thành lập",
  "kiện toàn",
  "chuẩn bị",
  "duy trì",
  "(?<!hội đồng )đánh giá",
  "bám sát",
  "chấp hành",
  "có (?:kế hoạch|phương án|giải pháp|biện pháp|văn bản(?! (?:số|góp ý|thẩm định|đề nghị|kiến nghị|báo cáo|gửi|trình|trả lời|thống nhất|đồng ý|ngày))|ý kiến(?! (?:chỉ đạo|như sau|góp ý|thống nhất)))",
  "là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)",
  "làm đầu mối",
  "căn cứ",
  "trên cơ sở",
  "trong phạm vi",
  "theo (?:chức năng|nhiệm vụ|thẩm quyền|dõi|quy định|phạm vi|lĩnh vực)",
  "khuyến cáo",
  "kiểm soát",
  "phát (?:tin|sóng|động|hiện)",
  "đăng tải",
  "ưu tiên",
  "huy động",
  "phân công",
  "tạo điều kiện",
  "tập huấn",
  "tiến hành",
  "thu hồi",
  "thống kê",
  "rút kinh nghiệm",
  "thi hành(?! án)",
  "nghiêm cấm",
];

const SHORT_DUTIES: readonly string[] = [
  "lập",
  "cử",
  "(?<!hậu )cần",
  "phải",
  "giúp",
  "không(?! (?:phải|có|còn|bị|thuộc|chỉ))",
];

/** What is said of a body, and lays no duty on it. */
const LONG_TURNS: readonly string[] = [
  "quyết định",
  "yêu cầu",
  "đề nghị",
  "chấp nhận",
  "chấp thuận",
  "xét duyệt",
  "xác minh",
  "xác nhận",
  "phản ánh",
  "quy định",
  "nêu tại",
  "kết luận",
  "thống nhất",
  "nhất trí",
  "cho ý kiến",
  "ghi nhận",
  "biểu dương",
  ...["biên soạn", "đối chiếu", "niêm yết", "rút ngắn", "lồng ghép", "tổng kết", "sơ kết", "ra quân"],
];

const SHORT_TURNS: readonly string[] = [
  ...["đã", "đang", "được", "vừa", "sẽ", "là", "có", "tại", "về", "để", "của", "do", "khi", "theo", "ra"],
  ...["trong(?! nước)", "trên", "nhằm", "với", "cho", "từ", "trình", "gửi"],
  ...["ký", "giao(?! (?:dịch|thông|lưu))"],
  "cùng",
];

/** The short turns, as written. `là` opens a duty as well: `là đầu mối`. */
export const SHORT_TURN_WORDS: ReadonlySet<string> = new Set(
  SHORT_TURNS.map((word) => word.replace(/\(.*/, "")).filter((word) => word !== "là"),
);

/** A duty, short or long, over folded text. */
export const DUTIES = `(?:${[...LONG_DUTIES, ...SHORT_DUTIES].join("|")})\\b`;

/** What ends a name, over folded text. */
export const LONG_ENDS = `(?:${[...LONG_DUTIES, ...LONG_TURNS].join("|")})\\b`;

/** What ends a name, over the text itself. */
export const SHORT_ENDS = `(?:${[...SHORT_DUTIES, ...SHORT_TURNS].join("|")})(?!\\p{L})`;

/** Two syllables that are one word of a name, though the second alone would end it. */
export const ONE_WORD: ReadonlySet<string> = new Set([
  ...[
    "công trình",
    "chương trình",
    "quy trình",
    "tiến trình",
    "giáo trình",
    "truyền hình",
    "tiền gửi",
    "ký gửi",
  ],
  ...[
    "đăng ký",
    "thư ký",
    "ngoại giao",
    "chuyển giao",
    "bàn giao",
    "tự do",
    "trợ giúp",
    "hàng không",
    "phòng không",
  ],
  ...[
    "công lập",
    "dân lập",
    "độc lập",
    "tư lập",
    "bầu cử",
    "ứng cử",
    "đề cử",
    "hậu cần",
    "điện từ",
    "tồn tại",
    "hiện tại",
  ],
]);
