import { reading } from "../../model/text.js";

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` (a scan: `HỘl`, `V1ỆT`), `ĐẢNG CỘNG SẢN VIỆT NAM`: the upper right of every letterhead. */
export const COUNTRY = reading`cộng\s{0,6}hòa\s{0,6}xã\s{0,6}hộ[il1]\s{0,6}chủ\s{0,6}nghĩa\s{0,6}v[il1]ệt\s{0,6}nam|đảng\s{1,6}cộng\s{1,6}sản\s{1,6}v[il1]ệt\s{1,6}nam`;

/** `ĐOÀN TNCS HỒ CHÍ MINH`, which the Đoàn's papers have there instead; no sign of a letterhead by itself. */
export const YOUTH = reading`đoàn\s{1,6}(?:tncs|thanh\s{1,3}niên\s{1,3}cộng\s{1,3}sản)\s{1,6}hồ\s{1,6}chí\s{1,6}minh`;

/** `Độc lập - Tự do - Hạnh phúc` */
export const MOTTO = reading`độc\s{0,4}lập\s{0,4}[-.,]?\s{0,4}tự\s{0,4}do\s{0,4}[-.,]?\s{0,4}hạnh\s{0,4}phúc`;

/**
 * Where the country's or the Party's name stands as a letterhead, not in a sentence (`Hiến pháp nước Cộng hòa …`):
 * at the head of its line, after a gap, or in capitals.
 */
export function letterheadsIn(
  text: string,
  folded: string,
  from = 0,
  to = folded.length,
): [number, number][] {
  const found: [number, number][] = [];
  COUNTRY.lastIndex = from;
  for (let match = COUNTRY.exec(folded); match && match.index < to; match = COUNTRY.exec(folded)) {
    const end = match.index + match[0].length;
    if (isLetterhead(text, folded, match.index, end)) found.push([match.index, end]);
  }
  return found;
}

function isLetterhead(text: string, folded: string, at: number, end: number): boolean {
  const before = folded.slice(Math.max(0, at - 12), at);
  if (/(?:nuoc|cua|voi|,)\s{0,3}$/.test(before)) return false;
  if (isCapital(text, at)) return true;
  const alone = /^(?:[ \t]{0,9}(?:[\n\r|*_-]|doc\s?lap|$)|[ \t]{2})/.test(folded.slice(end, end + 12));
  return alone && /(?:^|[\n\r\f|*_#>\t-]|\s\s)[ \t*_]{0,10}$/.test(before);
}

const isCapital = (text: string, at: number) => {
  const words = text.slice(at, at + 8);
  return words === words.toUpperCase();
};
