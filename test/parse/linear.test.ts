import { expect, test } from "vitest";
import { readDocument } from "../../src/parse/index.js";

const LONG = 200_000;

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/UBND-KT
Sơn La, ngày 07 tháng 9 năm 2021
V/v phân bổ vật tư
`;

// Each piece as often as it takes: work that grew with the square of the length would take minutes.
test.each([
  ["lines that say nothing below the addressees", `${HEAD}Kính gửi: Sở Y tế\n`, ";\n"],
  ["a title without end", "", "Phụ lục \n"],
  ["numbers left blank", "", "số: \n"],
  ["titles of copies", "", "SAO Y \n"],
  ["Nơi nhận of a copy", "SAO Y\nSố: 12/SY-UBND\nNơi nhận:\n", "- Sở Y tế;\n"],
  ["blanks in a line below Nơi nhận", `${HEAD}Nơi nhận:\n`, "năm  "],
  ["page numbers between empty lines", "", "Trang \n\n"],
  ["empty lines below a page number", "bảng kê vật tư\n- 1 -\n", "\n"],
  ["offices on a line of authority", `${HEAD}Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH `, "CHỦ TỊCH "],
  ["dividers in a line of the letterhead", "", "a ---- "],
])("%s", (_, above, piece) => {
  const bytes = new TextEncoder().encode(above + piece.repeat(LONG / piece.length));
  const before = performance.now();
  readDocument(bytes, "a.txt");
  expect(performance.now() - before).toBeLessThan(4000);
});
