import type { Span } from "../../model/record.js";
import { type Source, type Strip, stripText } from "./strips.js";

/** A line as long as this that holds the parts of a paper was one page to begin with. */
const FLATTENED = 300;

const OFFICES =
  "BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|VỤ TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG";

// Each: where a new line began before a converter ran them together
const BEGINNINGS: readonly RegExp[] = [
  // … HỒ CHÍ MINH- Căn cứ Điều lệ …; - Căn cứ Quy chế
  /(?<=[;.,:]\s|\p{Lu}\s?)(?=(?:[-–] )?Căn cứ \p{Lu})/gu,
  // … - Sở Tài chính. Thực hiện Kế hoạch số …
  /(?<=[.;]\s)(?=(?:Thực hiện|Phúc đáp|Trả lời|Tiếp theo|Theo|Xét|Để|Nhằm) \p{L})/gu,
  // … văn bản, QUYẾT ĐỊNH Điều 1. … từ ngày ký. Điều 2.
  /(?<=[.;,]\s)(?=QUYẾT (?:ĐỊNH|NGHỊ)\s?:?\s)|(?<=[.;:/]\s|QUYẾT ĐỊNH\s?:?\s|QUYẾT NGHỊ\s?:?\s)(?=Điều \d{1,3}\s?[.:])/gu,
  // … thi hành./. Nơi nhận: - Như điều 4; - Lưu
  /(?<=[.;/\s])(?=N(?:ơi nhận|ƠI NHẬN)\s?:)/gu,
  // … VT-LT. TM. BAN BÍ THƯ · … KT. CHỦ TỊCH PHÓ CHỦ TỊCH
  /(?<=[.;)\s])(?=(?:TM|KT|TL|TUQ)\. ?\p{Lu}{2})/gu,
  // … địa bàn tỉnhThực hiện Chỉ thị …
  /(?<=\p{Ll})(?=(?:Kính gửi|Căn cứ|Thực hiện|Phúc đáp|Trả lời|Tiếp theo|Theo|Xét|Để) ?\p{L})/gu,
  // … yêu cầu:1. Dừng chợ tự phát.2. Sở Y tế …
  /(?<=[:.;]\s?)(?=\d{1,2}\.\s\p{Lu})/gu,
  // … TRUNG ƯƠNG ĐOÀNBÍ THƯ THƯỜNG TRỰC · Lưu: VT, VX.CHỦ TỊCHNguyễn Văn A
  new RegExp(
    `(?<=[\\p{Lu}.;)])(?<!PHÓ)\\s?(?=(?:PHÓ )?(?:${OFFICES})(?:[ \\p{Lu}]{0,30})\\s?(?:\\(|\\p{Lu}\\p{Ll}))`,
    "gu",
  ),
  // CHỦ TỊCHNguyễn Văn A
  new RegExp(`(?<=${OFFICES})(?=\\p{Lu}\\p{Ll})`, "gu"),
  // (đã ký) Phan Văn Mãi
  /(?=\((?:[Đđ]ã ký|[Kk]ý tên)[^()]{0,30}\))|(?<=\((?:[Đđ]ã ký|[Kk]ý tên)[^()]{0,30}\))/gu,
];

/** A page that a converter put on one line: its căn cứ, articles, Nơi nhận and signature begin lines again. */
export function partFlattened(source: Source, strips: readonly Strip[]): readonly Strip[] {
  if (!strips.some((strip) => isFlattened(source, strip))) return strips;
  return strips.flatMap((strip) =>
    isFlattened(source, strip) ? cutStrip(strip, placesIn(stripText(source.text, strip))) : [strip],
  );
}

function isFlattened(source: Source, strip: Strip): boolean {
  if (lengthOf(strip) <= FLATTENED) return false;
  const line = stripText(source.text, strip);
  return line.indexOf("Nơi nhận") > 0 || line.indexOf("NƠI NHẬN") > 0;
}

function placesIn(line: string): number[] {
  const places = BEGINNINGS.flatMap((beginning) =>
    [...line.matchAll(beginning)].map(({ index, 0: words }) => index + words.length),
  );
  return [...new Set(places)].filter((at) => at > 0 && at < line.length).sort((a, b) => a - b);
}

function lengthOf(strip: Strip): number {
  let length = 0;
  for (const [start, end] of strip) length += end - start;
  return length;
}

/** The lines a strip becomes when cut at offsets of its own text. */
export function cutStrip(strip: Strip, places: readonly number[]): Strip[] {
  const lines: Span[][] = [[]];
  let [next, length] = [0, 0];
  for (const [start, end] of strip) {
    let from = start;
    for (; next < places.length && (places[next] as number) <= length + end - start; next++) {
      const at = start + (places[next] as number) - length;
      if (at > from) lines.at(-1)?.push([from, at]);
      lines.push([]);
      from = at;
    }
    if (end > from) lines.at(-1)?.push([from, end]);
    length += end - start;
  }
  return lines.filter((spans) => spans.length > 0);
}
