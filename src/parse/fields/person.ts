import { withoutEnd } from "./line-text.js";

/** Họ tên as it stands under a signature, without what stands before it: ranks, degrees, forms of address. */
export function personName(written: string): string | null {
  if (written.length > LONGEST) return null;
  const name = withoutEnd(written.replace(BEFORE, ""), ".,;:");
  if (IN_SMALL.test(name)) return name;
  return IN_CAPITALS.test(name) && SURNAMES.has(name.split(" ", 1)[0] as string) ? inTitleCase(name) : null;
}

const LONGEST = 80;

// GS.TS. | PGS. TS | ThS. | BSCKII. | Thượng tướng | Đại tá, TS. | Đ/c | Ông
const BEFORE =
  /^(?:(?:(?:GS|PGS|TS|ThS|Ths|THS|CN|KS|KTS|LS|DS|BS|BSCK|CK) ?I{0,2}|TTND|TTƯT|NGND|NGƯT|NSND|(?:Đại|Thượng|Trung|Thiếu|ĐẠI|THƯỢNG|TRUNG|THIẾU) (?:tướng|tá|úy|uý|TƯỚNG|TÁ|ÚY|UÝ)|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Đồng chí|Đ\/c|Ông|Bà)(?:[.,;:-]|(?= ))[ .,-]{0,4})+/;

// Dương Xuân Huyền | H'Yim Kđoh | Y Thanh Hà Niê Kđăm
const IN_SMALL = /^(?:\p{Lu}(?:['’.]?\p{L}?\p{Ll}+)?(?: |$)){2,6}$/u;
const IN_CAPITALS = /^\p{Lu}+(?: \p{Lu}+){1,5}$/u;

/** Họ: in capitals nothing else tells a name from the rest of a title (`THƯỜNG TRỰC`). */
const SURNAMES: ReadonlySet<string> = new Set(
  "NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH ĐÀO ĐOÀN LÂM MAI TRỊNH TRƯƠNG HÀ CAO LƯƠNG LƯU PHÙNG TÔ TẠ CHU QUÁCH THÁI VƯƠNG TRIỆU NÔNG LÒ VI HỨA MA GIÀNG SÙNG THÀO TÒNG CẦM QUÀNG HẦU ĐIỂU THẠCH SƠN KIM DANH CHÂU LA ÔNG TÔN THÂN TỪ KHỔNG NGHIÊM VĂN UÔNG ĐỒNG ĐÀM ĐIÊU BẠCH BẾ HOÀ QUẢN TỐNG TỔNG LẠI KIỀU DOÃN PHÍ".split(
    " ",
  ),
);

const inTitleCase = (name: string) => name.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase());
