import type { Relation } from "../../model/citation.js";
import { fold } from "../../model/text.js";
import { ALSO_WRITTEN, TYPE_NAMES } from "../../vocabulary/type-names.js";
import type { Lexeme } from "./token.js";
import { trieOf } from "./trie.js";

/** Words that govern a citation and the relation they tell; the nearest one before it decides. */
const CUES: Readonly<Record<Exclude<Relation, "reports">, readonly string[]>> = {
  basis: ["căn cứ", "căn cứ vào", "căn cứ theo", "chiếu theo"],
  implements: [
    "thực hiện",
    "triển khai",
    "triển khai thực hiện",
    "tổ chức thực hiện",
    "tổ chức triển khai",
    "thi hành",
    "hướng dẫn thi hành",
    "hướng dẫn thực hiện",
    "quy định chi tiết",
    "quy định chi tiết thi hành",
    "chấp hành",
    "quán triệt",
    "cụ thể hóa",
    "theo ý kiến chỉ đạo",
    "theo ý kiến đã chỉ đạo",
    "theo chỉ đạo",
    "theo sự chỉ đạo",
    "thừa ủy quyền",
  ],
  responds: ["trả lời", "phúc đáp", "hồi đáp", "đáp lại"],
  follows: ["tiếp theo", "tiếp nối"],
  considers: [
    "xét",
    "xét đề nghị",
    "sau khi xem xét",
    "sau khi nghiên cứu",
    "theo đề nghị",
    "theo kiến nghị",
    "trên cơ sở đề nghị",
    "về đề nghị",
    "như đề nghị",
    "đồng ý với đề nghị",
    "đồng ý với kiến nghị",
    "đồng ý như đề nghị",
    "đồng ý về đề nghị",
    "đồng ý đề nghị",
    "đồng ý kiến nghị",
    "đồng ý",
    "phê chuẩn",
    "chấp thuận đề nghị",
  ],
  amends: [
    "sửa đổi",
    "sửa đổi, bổ sung",
    "sửa đổi và bổ sung",
    "sửa đổi bổ sung",
    "bổ sung",
    "bổ sung, sửa đổi",
    "bổ sung và sửa đổi",
    "đính chính",
    "sửa đổi, bổ sung, bãi bỏ",
    "sửa đổi, bổ sung và bãi bỏ",
    "sửa đổi, bổ sung hoặc bãi bỏ",
    "sửa đổi, bổ sung, thay thế",
    "sửa đổi, bãi bỏ",
    "điều chỉnh, bổ sung",
  ],
  replaces: [
    "thay thế",
    "thay thế cho",
    "bãi bỏ",
    "hủy bỏ",
    "thu hồi",
    "sửa đổi, thay thế",
    "chấm dứt hiệu lực",
  ],
  attaches: ["kèm", "kèm theo", "gửi kèm", "gửi kèm theo", "đính kèm", "gửi đính kèm", "sao gửi"],
  mentions: [
    "theo",
    "theo quy định",
    "theo quy định tại",
    "theo hướng dẫn",
    "theo nội dung",
    "theo tinh thần",
    "áp dụng",
    "áp dụng quy định",
    "thực hiện theo quy định",
    "trên cơ sở",
    "trên cơ sở chỉ đạo",
    "nhận được",
    "đã nhận được",
    "tổng kết",
    "sơ kết",
  ],
};

/** The laws and what else is known by its name. */
const LAWS = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

/** Types that a person writes for a paper of another name, and names no list of types has. */
const MORE_TYPES: readonly (readonly [string, string | null])[] = [
  ["văn bản", null],
  ["thông tư liên bộ", "Thông tư liên bộ"],
  ["công văn khẩn", "Công văn"],
  ["thư công", "Thư công"],
  ["kế hoạch liên tịch", "Kế hoạch"],
];

/** Types whose words are too common to be met as anything but the word itself. */
const NOT_CITED = new Set(["Hợp đồng", "Giấy chứng nhận", "Giấy xác nhận", "Quy hoạch", "Dự án", "Tuyên bố"]);

/** Two types in a row: the number tells which of them is meant. */
const TWO_TYPES = new Set(["thông báo kết luận"]);

const SHORT_TYPES = "NQ QĐ CT TB KH BC TTr CV CĐ NĐ TT KL HD TTLT VB PL".split(" ");

/** Words a type or a cue is part of without being one. */
const OTHER_WORDS = [
  // numbered, but no documents
  "mẫu số",
  "biểu số",
  "biểu mẫu số",
  "mẫu biểu số",
  "phụ lục số",
  "bảng số",
  "nhà số",
  "tài khoản số",
  "điện thoại số",
  "cơ số",
  "chỉ số",
  "hệ số",
  "tổng số",
  // parts of longer words
  "pháp luật",
  "kỷ luật",
  "quy luật",
  "luật sư",
  "luật gia",
  "luật học",
  "văn bản quy phạm pháp luật",
  "văn bản pháp luật",
  "báo cáo viên",
  "điện thoại",
  "điện tử",
  "điện lực",
  "điện ảnh",
  "điện năng",
  "kế hoạch và đầu tư",
  "kế hoạch đầu tư",
  "thông tin",
  "tiếp theo quy định",
  "giao thông",
  "điện biên",
  "khối các cơ quan",
  "liên hiệp các",
  "ủy ban các",
  "ban chấp hành",
  "thi hành án",
  "ban chỉ đạo",
  "ban quản lý",
  "ban tổ chức",
  "ban dân vận",
  "năm nay",
  "ngày làm việc",
];

/** Words that no name of a body runs over. */
const VERBS = [
  "quy định",
  "hướng dẫn",
  "phê duyệt",
  "chỉ đạo",
  "yêu cầu",
  "đã",
  "được",
  "thì",
  "nêu",
  "trên",
  "xin",
  "gửi",
  "cho",
  "trong",
  "đối với",
  "đến",
  "từ",
  "khi",
  "là",
  "để",
  "như",
  "bằng",
  "nhằm",
  "do",
  "giao",
  "đề nghị",
  "kiến nghị",
  "công bố",
  "thông báo về",
  "hợp nhất",
  "bổ nhiệm",
  "cấp",
  "cùng",
  "với",
  "khóa",
  "các",
  "những",
  "sẽ",
  "phải",
  "không",
  "chịu",
  "tiếp tục",
  "nhiệm kỳ",
  "quyết nghị",
  "giải quyết",
  "điều chỉnh",
  "xây dựng kế hoạch",
  "thông qua",
  "nhất trí",
  "thống nhất",
  "công nhận",
  "khẩn trương",
  "có hiệu lực",
  "hết hiệu lực",
  "ký",
  "ký ngày",
  "có",
];

/** Words that fold like one of the grammar's and are others: `Sở` is not `số`, `Đà` not `đã`. */
const OTHERS =
  "sở sơ sợ sổ sò cơ cổ cỏ cờ cô cố đô độ đo đỗ đồ đổ đà đa da dạ dược đoàn đoán tư tự tú tử tù tứ đền đèn kỳ kỹ kỷ kì " +
  "cặp cáp cập lá lã chợ chỗ chở chờ tài tải tái tai cửa cua cứa vệ vẻ vé vẽ giáo gião giảo trọng trống trồng thị thi thí " +
  "đề đê dễ dê dế bảng băng bàng nhu khoa cung cũng nếu nay nảy diện điển diễn điền điên mực mức chuông viên " +
  "phái cắp diều kem kém";

const OTHER_THAN: ReadonlyMap<string, ReadonlySet<string>> = othersByFold(OTHERS.split(" "));

/**
 * Whether the word as written is another one than the word of the grammar it folds to. A scan's broken marks are
 * nobody's word, so they do not stand in the way.
 */
export function isOtherWord(written: string, folded: string): boolean {
  return OTHER_THAN.get(folded)?.has(written.toLowerCase()) ?? false;
}

function othersByFold(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const grouped = Map.groupBy(words, (word) => fold(word));
  return new Map([...grouped].map(([key, same]) => [key, new Set(same)]));
}

const lexeme = (
  kind: Lexeme["kind"],
  name: string | null = null,
  relation: Relation | null = null,
): Lexeme => ({
  kind,
  name,
  relation,
});
const all = (kind: Lexeme["kind"], phrases: readonly string[]) =>
  phrases.map((phrase): [string, Lexeme] => [phrase, lexeme(kind)]);

const typeOf = (written: string, name: string | null): [string, Lexeme] => [
  written,
  lexeme(name !== null && LAWS.includes(name) ? "law" : "type", name),
];

/** Every word the grammar knows. Of two that fold alike the first stays. */
const WORDS: readonly (readonly [string, Lexeme])[] = [
  ...TYPE_NAMES.filter(([name]) => !NOT_CITED.has(name)).map(([name]) => typeOf(name, name)),
  ...ALSO_WRITTEN.filter(([written]) => !TWO_TYPES.has(written)).map(([written, name]) =>
    typeOf(written, name),
  ),
  ...MORE_TYPES.map(([written, name]) => typeOf(written, name)),
  ...SHORT_TYPES.map((short): [string, Lexeme] => [short, lexeme("short", short)]),
  ...Object.entries(CUES).flatMap(([relation, phrases]) =>
    phrases.map((phrase): [string, Lexeme] => [phrase, lexeme("cue", null, relation as Relation)]),
  ),
  ...all("so", ["số", "s", "số hiệu", "số ký hiệu"]),
  ...all("date-word", ["ngày", "tháng", "năm"]),
  ...all("of", ["của"]),
  ...all("at", ["tại", "tại các", "nêu tại"]),
  ...all("about", ["về", "về việc", "v/v"]),
  ...all("this", ["này", "nêu trên", "nói trên", "trên đây", "trên", "đó"]),
  ...all("draft", ["dự thảo", "dự án"]),
  ...all("amended", [
    "được sửa đổi",
    "được sửa đổi, bổ sung",
    "được bổ sung, sửa đổi",
    "được sửa đổi bổ sung",
    "được bổ sung",
    "được đính chính",
    "đã sửa đổi, bổ sung",
  ]),
  ...all("issued-with", ["ban hành kèm theo", "được ban hành kèm theo", "ban hành theo"]),
  ...all("has", ["có", "đã có", "ban hành", "đã ban hành", "vừa ban hành", "vừa có", "ký ban hành", "đã ký"]),
  ...all("point", [
    "Điều",
    "khoản",
    "điểm",
    "mục",
    "chương",
    "một phần",
    "cụm từ",
    "phụ lục",
    "một số điều",
    "một số nội dung",
    "một số quy định",
    "tiết",
    "gạch đầu dòng",
    "đoạn",
  ]),
  ...all("and", ["và", "cùng", "hoặc", "cùng với", "và các"]),
  ...all("verb", VERBS),
  ...all("word", OTHER_WORDS),
];

/** `quy` is written `qui` as well. */
const withI = WORDS.filter(([word]) => /quy/i.test(word)).map(
  ([word, value]) => [word.replace(/quy/gi, "qui"), value] as const,
);

export const LEXICON = trieOf<Lexeme>([...WORDS, ...withI]);
