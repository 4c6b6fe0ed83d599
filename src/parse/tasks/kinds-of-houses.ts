import { ANY_HOUSES, BRANCHES, NAMED_HOUSES, OWN_NAMES } from "./house-words.js";
import { endOf, isCapital } from "./pattern.js";

const oneOf = (words: readonly string[]) =>
  `(?:${words
    .toSorted((one, other) => other.length - one.length)
    .join("|")
    .replaceAll(" ", "\\s{1,9}")})(?!\\p{L})`;

// Đội Trật tự · Tổ công tác 970 · Hạt 3
const NAME =
  "(?=\\s{1,9}(?:\\p{Lu}|\\d|công tác|giúp việc|chuyên|quản lý|cảnh sát|liên ngành|phản ứng|kiểm lâm|tỉnh|huyện|thành phố|thị xã|xã|phường|khu vực))";

// Thuế tỉnh Gia Lai · Thuế cơ sở 3 · Thống kê Cao Bằng
const PLACE =
  "(?=\\s{1,9}(?:(?:tỉnh|thành phố|huyện|khu vực|cơ sở)(?!\\p{L})|\\p{Lu}\\p{Ll}{1,7}\\s{1,9}\\p{Lu}\\p{Ll}))";

const HOUSE = new RegExp(
  `(?:[Cc]ác\\s{1,9})?(?:${oneOf(NAMED_HOUSES)}${NAME}|${oneOf(ANY_HOUSES)}|${oneOf(BRANCHES)}${PLACE}|${oneOf(OWN_NAMES)})`,
  "uy",
);

/** The end of the kind of house a name opens with; null where none begins at `start`. */
export function pastHouse(text: string, start: number, led: boolean): number | null {
  const first = text.charAt(start);
  // Trưởng ban Kinh tế - Ngân sách: the office has the capital
  if (led && first === "b") return endOf(BOARD, text, start);
  return isCapital(first) || text.startsWith("các", start) ? endOf(HOUSE, text, start) : null;
}

const BOARD = /ban(?=\s{1,9}\p{Lu})/uy;

/** How such names begin. */
export const HOUSE_WORDS: readonly string[] = [...NAMED_HOUSES, ...ANY_HOUSES, ...OWN_NAMES, ...BRANCHES].map(
  (house) => house.toLowerCase(),
);

/** Whether what opens it is a name already. */
export const namesItself = (kind: string) => NAMES.has(kind.replace(/\s+/g, " ")) || kind === "Thư viện";
const NAMES: ReadonlySet<string> = new Set(OWN_NAMES);
