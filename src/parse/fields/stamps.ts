import { reading } from "../../model/text.js";
import type { Read } from "../evidence.js";
import { firstMatch } from "../matching.js";
import type { Line, Page } from "../page/page.js";
import { foldedOf, inCapitals, onOneLine, textOf } from "./line-text.js";

/** What is stamped on the head of a paper, each null where it is not (Nghị định 30/2020, Phụ lục I, phần II). */
export interface Stamps {
  readonly urgency: Read<string> | null;
  readonly secrecy: Read<string> | null;
  readonly circulation: Read<string> | null;
}

type Kind = keyof Stamps;

/** Folded words of each stamp → its field and standard spelling. */
const STAMPS: ReadonlyMap<string, readonly [Kind, string]> = new Map([
  ["hoa toc", ["urgency", "HỎA TỐC"]],
  ["hoa toc hen gio", ["urgency", "HỎA TỐC HẸN GIỜ"]],
  ["thuong khan", ["urgency", "THƯỢNG KHẨN"]],
  ["khan", ["urgency", "KHẨN"]],
  ["mat", ["secrecy", "MẬT"]],
  ["toi mat", ["secrecy", "TỐI MẬT"]],
  ["tuyet mat", ["secrecy", "TUYỆT MẬT"]],
  ["xem xong tra lai", ["circulation", "XEM XONG TRẢ LẠI"]],
  ["luu hanh noi bo", ["circulation", "LƯU HÀNH NỘI BỘ"]],
  ["tai lieu thu hoi", ["circulation", "TÀI LIỆU THU HỒI"]],
]);

/**
 * Stamps among these lines: a line that holds the stamp's words and nothing else, in capitals. `Độ mật: MẬT` and
 * `CÔNG ĐIỆN KHẨN` hold one as well. Hand in the head of the paper: below it the words belong to sentences.
 */
export function readStamps(page: Page, lines: readonly Line[]): Stamps {
  const found: { -readonly [K in Kind]: Stamps[K] } = { urgency: null, secrecy: null, circulation: null };
  for (const line of lines) {
    if (line.end - line.start > LONGEST) continue;
    const stamp = stampIn(page, line);
    if (!stamp || found[stamp[0]]) continue;
    found[stamp[0]] = { value: stamp[1], spans: [[line.start, line.end]], rule: `${stamp[0]}/stamp` };
  }
  return found;
}

// Độ mật: TỐI MẬT | Mức độ khẩn: KHẨN | CÔNG ĐIỆN HỎA TỐC | CÔNG ĐIỆN (KHẨN)
const BEFORE = reading`^(?:(?:mức )?độ (?:khẩn|mật)\s{0,3}:|công điện\b)\s{0,3}`;
const LONGEST = 60;
const LONGEST_STAMP = 30;

// ỦY BAN …, SỞ …, V/v …, QUYẾT ĐỊNH: neither a stamp nor what may stand before one begins with their letters
const NO_STAMP = /^[abe-gijn-su-wyz]/;

function stampIn(page: Page, line: Line): readonly [Kind, string] | null {
  const folded = foldedOf(page, line);
  if (NO_STAMP.test(folded)) return null;
  const before = firstMatch(BEFORE, folded)?.[0].length ?? 0;
  if (folded.length - before > LONGEST_STAMP || !inCapitals(textOf(page, line).slice(before))) return null;
  const words = folded.slice(before).replace(/[^a-z ]/g, "");
  return STAMPS.get(onOneLine(words)) ?? null;
}
