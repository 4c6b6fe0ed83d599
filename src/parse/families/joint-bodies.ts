import { fold } from "../../model/text.js";
import { MINISTRIES } from "../../vocabulary/ministries.js";

/** A body among the words of a title, and where it begins in them. */
interface Part {
  readonly written: string;
  readonly at: number;
}

/**
 * The bodies that a title names together: `BỘ CHÍNH TRỊ, BAN BÍ THƯ`, `Bộ Tài chính - Công nghiệp - Tổng cục Hải
 * quan`, where one `Bộ` may stand for all. `Bộ Văn hóa, Thể thao và Du lịch` and `Bộ Văn hóa - Thông tin` are one each.
 */
export function partBodies(written: string): Part[] {
  const parts: Part[] = [];
  for (const { 0: piece, index } of written.matchAll(PIECE)) {
    const words = piece.trim();
    const at = index + piece.indexOf(words);
    const last = parts.at(-1);
    if (last === undefined || beginsBody(words)) parts.push({ written: words, at });
    else if (!isMinistry(joined(written, last, at + words.length)) && isMinistry(`Bộ ${words}`))
      parts.push({ written: `Bộ ${words}`, at });
    else parts[parts.length - 1] = { ...last, written: joined(written, last, at + words.length) };
  }
  return parts;
}

const PIECE = /(?:[^\s,-]|-(?=\S)|\s(?!-)|,(?!\s))+/gu;

/** The words of a part, and what stands between them and `end`. */
const joined = (written: string, { at }: Part, end: number) => written.slice(at, end).replace(/\s+/g, " ");

// Bộ Nội vụ · Ban Bí thư · Tổng cục Hải quan
const HEAD =
  /^(?:bo |ban |tong (?:cuc|lien doan)|uy ban|toa an|vien kiem sat|thanh tra|ngan hang|hoi |van phong|kiem toan|doan |trung uong|bao hiem)/;
const beginsBody = (words: string) => HEAD.test(fold(words));

const NAMES = new Set(MINISTRIES.map(({ name }) => fold(name)));
const isMinistry = (words: string) => NAMES.has(fold(words));
