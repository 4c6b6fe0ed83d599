import { fold, foldInPlace } from "../model/text.js";
import { remembering } from "./remember.js";

/**
 * Titles that stand before the body an officer heads or speaks for; cut off, the body is left. `Thủ tướng Chính
 * phủ`, `Chủ tịch nước`, `Tổng Bí thư` are bodies of their own and not here.
 */
const TITLES: readonly string[] = [
  "Bộ trưởng, Chủ nhiệm",
  "Bộ trưởng",
  "Thứ trưởng",
  "Thống đốc",
  "Phó Thống đốc",
  "Tổng Giám đốc",
  "Phó Tổng Giám đốc",
  "Giám đốc",
  "Phó Giám đốc",
  "Chủ tịch",
  "Phó Chủ tịch",
  "Phó Chủ tịch Thường trực",
  "Chủ nhiệm",
  "Phó Chủ nhiệm",
  "Bí thư",
  "Phó Bí thư",
  "Phó Bí thư Thường trực",
  "Ủy viên",
  "Trưởng",
  "Phó Trưởng",
  "Tổng cục trưởng",
  "Cục trưởng",
  "Vụ trưởng",
  "Chi cục trưởng",
  "Viện trưởng",
  ...["Tổ trưởng", "Đội trưởng", "Trạm trưởng", "Hạt trưởng", "Đồn trưởng"],
  "Hiệu trưởng",
  "Chánh án",
  "Chỉ huy trưởng",
  "Tư lệnh",
  "Chính ủy",
  "Thủ trưởng",
  "Người đứng đầu",
  "Lãnh đạo",
  "thành viên",
];

/** Officers whose title holds the body: the body's name begins inside it. */
const HEADS: readonly (readonly [title: string, body: string])[] = [
  ["Phó Chánh Văn phòng", "Văn phòng"],
  ["Chánh Văn phòng", "Văn phòng"],
  ["Phó Chánh Thanh tra", "Thanh tra"],
  ["Chánh Thanh tra", "Thanh tra"],
  ["Tổng Thanh tra", "Thanh tra"],
  ["Tổng Kiểm toán nhà nước", "Kiểm toán nhà nước"],
  ["Trưởng ban", "Ban"],
  ["Phó Trưởng ban", "Ban"],
  ["Trưởng phòng", "Phòng"],
];

const TITLE_KEYS = TITLES.map(fold).sort((a, b) => b.length - a.length);
const HEAD_KEYS = HEADS.map(([title, body]): [string, string] => [fold(title), body]);

/** Own bodies though they begin like an officer. */
const NOT_OFFICERS =
  /^(?:chu tich nuoc|truong (?:dai|cao|trung|tieu|mam|thpt|thcs|chinh|si|quan|day|boi|pho)\b|thanh vien chinh phu)/;

/** Trường folds into the office: Trường Năng khiếu. */
const SCHOOL = /^(?:Trường|trường|TRƯỜNG) /;

/**
 * The body an officer's name stands for: `Giám đốc Sở Y tế tỉnh Hậu Giang` → `Sở Y tế tỉnh Hậu Giang`, `Chủ tịch,
 * các Phó Chủ tịch Ủy ban nhân dân tỉnh` → `Ủy ban nhân dân tỉnh`. Any other name is given back.
 */
export const bodyOfName = remembering((name) => {
  let rest = name;
  for (let turns = 0; turns < MOST_TITLES; turns++) {
    const cut = cutTitle(rest, foldInPlace(rest));
    if (cut === null || cut === "") break;
    rest = cut;
  }
  return rest === name ? name : rest.charAt(0).toUpperCase() + rest.slice(1);
});

const MOST_TITLES = 6;

function cutTitle(name: string, folded: string): string | null {
  if (NOT_OFFICERS.test(folded) || SCHOOL.test(name)) return null;
  for (const [title, body] of HEAD_KEYS) {
    if (folded.startsWith(`${title} `)) return withBody(body, name.slice(title.length + 1));
  }
  for (const title of TITLE_KEYS) {
    if (folded.startsWith(title) && !/[a-z]/.test(folded.charAt(title.length)))
      return afterTitle(name, title.length);
  }
  const opening =
    /^(?:(?:cac )?dong chi |cac (?=(?:pho|thu truong|uy vien|dong chi|giam doc|chu tich|bo truong)\b))/.exec(
      folded,
    );
  return opening && name.slice(opening[0].length);
}

/** `Trưởng ban Ban Tổ chức`, `Trưởng ban Tổ chức`: the body's first word once. */
const withBody = (body: string, rest: string) =>
  fold(rest).startsWith(`${fold(body)} `) ? rest : `${body} ${rest}`;

const afterTitle = (name: string, length: number) => name.slice(length).replace(/^[\s,;]+(?:và )?/, "");
