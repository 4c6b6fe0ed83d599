import { describe, expect, test } from "vitest";
import { cite } from "./page-of.js";

/** Type, number, date and issuer of every citation, in one line each. */
const read = (text: string) =>
  cite(text).map(({ type, number, date, issuer }) =>
    [type, number?.text, date, issuer?.name].map((part) => part ?? "-").join(" | "),
  );

describe("a written form of citation is read", () => {
  test.each<[form: string, text: string, ...citations: string[]]>([
    [
      "type, số, number, day, issuer",
      "Thực hiện Chỉ thị số 12/CT-TTg ngày 03/4/2019 của Thủ tướng Chính phủ về phòng cháy;",
      "Chỉ thị | 12/CT-TTg | 2019-04-03 | Thủ tướng Chính phủ",
    ],
    ["no số", "theo Chỉ thị 12/CT-TTg.", "Chỉ thị | 12/CT-TTg | - | Thủ tướng Chính phủ"],
    [
      "broken over lines",
      "Thông báo số\n 77/TB-VPCP ngày 24 tháng 8\nnăm 2018 của Văn\nphòng Chính phủ",
      "Thông báo | 77/TB-VPCP | 2018-08-24 | Văn phòng Chính phủ",
    ],
    [
      "broken inside the officer's title",
      "Quyết định số 12/2003/QĐ-BTC ngày 3/2/2003 của Bộ\ntrưởng Bộ Tài chính thành mức thuế mới",
      "Quyết định | 12/2003/QĐ-BTC | 2003-02-03 | Bộ Tài chính",
    ],
    [
      "broken inside the symbol",
      "Thông tư số 15/2024/TT-\nNHNN",
      "Thông tư | 15/2024/TT-NHNN | - | Ngân hàng Nhà nước Việt Nam",
    ],
    [
      "Party number, a comma before the day",
      "Quyết định của Ban Bí thư số 91-QĐ/TW, ngày 16-02-2004 về chế độ",
      "Quyết định | 91-QĐ/TW | 2004-02-16 | Ban Bí thư",
    ],
    [
      "issuer before the number",
      "Nghị định của Chính phủ số 11/2003/NĐ-CP ngày 10/10/2003",
      "Nghị định | 11/2003/NĐ-CP | 2003-10-10 | Chính phủ",
    ],
    [
      "no number: type, issuer, day",
      "Thực hiện Điện của Thường trực Ban Bí thư ngày 05/01/2021 về việc ấy",
      "Điện | - | 2021-01-05 | Thường trực Ban Bí thư",
    ],
    [
      "no number: type, day, issuer",
      "Thực hiện Công điện ngày 28/7/2020 của Thường trực Ban Bí thư,",
      "Công điện | - | 2020-07-28 | Thường trực Ban Bí thư",
    ],
    [
      "no symbol",
      "Công điện số 1409 ngày 15 tháng 9 năm 2021 của Bộ Y tế",
      "Công điện | 1409 | 2021-09-15 | Bộ Y tế",
    ],
    [
      "the symbol glued to the serial",
      "theo Quyết định 2472QĐ/GTVT ngày 20/9/1997",
      "Quyết định | 2472-QĐ/GTVT | 1997-09-20 | Bộ Giao thông vận tải",
    ],
    [
      "a type behind theo, which a Party symbol does not state",
      "theo Quy định số 24-QĐ/TW của Bộ Chính trị",
      "Quy định | 24-QĐ/TW | - | Bộ Chính trị",
    ],
    [
      "an issuer with a type's short form in it, its place behind",
      "Công văn số 9/SLĐTBXH-VL của Sở LĐ-TB&XH tỉnh Sơn La về việc làm",
      "Công văn | 9/SLĐTBXH-VL | - | Sở Lao động - Thương binh và Xã hội tỉnh Sơn La",
    ],
    [
      "an issuer, and what is said of it",
      "Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương cơ bản nền nếp",
      "Hướng dẫn | 12-HD/BTCTW | - | Ban Tổ chức Trung ương",
    ],
    [
      "an issuer with words in it that fold like verbs",
      "Công văn số 5/GTVT-KH của Sở Giao thông vận tải tỉnh Sơn La, Công văn số 6/CTĐ-VP của Hội Chữ thập đỏ tỉnh Sơn La về kho",
      "Công văn | 5/GTVT-KH | - | Sở Giao thông vận tải tỉnh Sơn La",
      "Công văn | 6/CTĐ-VP | - | Hội Chữ thập đỏ tỉnh Sơn La",
    ],
    [
      "an issuer that asks",
      "công văn số 87/CT-NV của Cục Thuế tỉnh Sóc Trăng hỏi về thuế",
      "Công văn | 87/CT-NV | - | Cục Thuế tỉnh Sóc Trăng",
    ],
    ["a scan's wrong mark on số", "Công văn sổ 81/BYT-KH", "Công văn | 81/BYT-KH | - | Bộ Y tế"],
    [
      "an office without its body",
      "Công điện số 2/CĐ-TTg của Thủ tướng",
      "Công điện | 2/CĐ-TTg | - | Thủ tướng Chính phủ",
    ],
    ["abbreviated type", "gửi kèm QĐ 236/QĐ-TTg", "Quyết định | 236/QĐ-TTg | - | Thủ tướng Chính phủ"],
    [
      "generic word, the symbol states the type",
      "văn bản số 57/TTr-SYT ngày 02/3/2020",
      "Tờ trình | 57/TTr-SYT | 2020-03-02 | Sở Y tế tỉnh Quảng Nam",
    ],
    [
      "generic word, nothing states it",
      "văn bản số 123/UBND-VX ngày 02/3/2020",
      "- | 123/UBND-VX | 2020-03-02 | -",
    ],
    ["word and symbol disagree", "công văn số 15/BC-BYT", "Công văn | 15/BC-BYT | - | Bộ Y tế"],
    [
      "a word qualifies the type",
      "Báo cáo thẩm tra số 15/BC-BTC ngày 2/3/2020",
      "Báo cáo | 15/BC-BTC | 2020-03-02 | Bộ Tài chính",
    ],
    [
      "two types, the symbol decides",
      "Thông báo kết luận số 15/TB-VPCP",
      "Thông báo | 15/TB-VPCP | - | Văn phòng Chính phủ",
    ],
    ["two types, the second has the number", "thông báo Kết luận số 07-KL/TW", "Kết luận | 07-KL/TW | - | -"],
    [
      "a scan lost the ố",
      "Nghị định s20/2008/NĐ-CP ngày 14/02/2008",
      "Nghị định | 20/2008/NĐ-CP | 2008-02-14 | Chính phủ",
    ],
    ["words run together", "57/TTr-UBNDngày 10/3/2015 của", "Tờ trình | 57/TTr-UBND | 2015-03-10 | -"],
    [
      "words run together before the type",
      "nêu tạicông văn số 88/BTC-TCT",
      "Công văn | 88/BTC-TCT | - | Bộ Tài chính",
    ],
    [
      "a space inside the serial",
      "Quyết định số 15 3/2004/QĐ-TTg",
      "Quyết định | 153/2004/QĐ-TTg | - | Thủ tướng Chính phủ",
    ],
    [
      "an old ministry's number",
      "Thông tư số 28 TC/TCT ngày 07/5/1994",
      "Thông tư | 28-TC/TCT | 1994-05-07 | Bộ Tài chính",
    ],
    ["an impossible day", "Công văn số 58-CV/TU ngày 29/77/2020", "Công văn | 58-CV/TU | - | -"],
    [
      "an officer counts as the body",
      "Thông tư số 10/2022/TT-BKHĐT ngày 15/6/2022 của Bộ trưởng Bộ Kế hoạch và Đầu tư quy định",
      "Thông tư | 10/2022/TT-BKHĐT | 2022-06-15 | Bộ Kế hoạch và Đầu tư",
    ],
    [
      "joint issuers in words",
      "Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư về",
      "Kết luận | 126-KL/TW | 2025-02-14 | Bộ Chính trị, Ban Bí thư",
    ],
    [
      "who speaks in it",
      "đề nghị của Sở Nội vụ tại Tờ trình số 66/TTr-XYZ ngày 29/4/2008",
      "Tờ trình | 66/TTr-XYZ | 2008-04-29 | Sở Nội vụ tỉnh Quảng Nam",
    ],
    [
      "subject, verb and the day before",
      "Ngày 28/9/2009, Công ty Điện máy có công văn số 345/ĐM ",
      "Công văn | 345/ĐM | 2009-09-28 | Công ty Điện máy",
    ],
  ])("%s", (_form, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("a careless or rare form is read", () => {
  test.each<[form: string, text: string, ...citations: string[]]>([
    [
      "an empty line between number and day",
      "Nghị định số 11/2013/NĐ-CP\n\nngày 24 tháng 10 năm 2013\n\ncủa Chính phủ quy định",
      "Nghị định | 11/2013/NĐ-CP | 2013-10-24 | Chính phủ",
    ],
    [
      "Cyrillic letters typed for Latin ones",
      "Thông tư số 6/2022/TT-BТС ngày 08/02/2022",
      "Thông tư | 6/2022/TT-BTC | 2022-02-08 | Bộ Tài chính",
    ],
    [
      "serial and symbol parted by a space alone",
      "Quyết định số 28 TTg ngày 28/5/1994",
      "Quyết định | 28-TTg | 1994-05-28 | Thủ tướng Chính phủ",
    ],
    [
      "không số",
      "Trả lời công văn không số ngày 22/8/2005 của Công ty Điện máy về thuế",
      "Công văn | - | 2005-08-22 | Công ty Điện máy",
    ],
    [
      "the short name of the state bank",
      "Quyết định số 4/2005/QĐ-NHNN của Thống đốc Ngân hàng Nhà nước; Công văn số 3/CV-NHNN14",
      "Quyết định | 4/2005/QĐ-NHNN | - | Ngân hàng Nhà nước Việt Nam",
      "Công văn | 3/CV-NHNN14 | - | Ngân hàng Nhà nước Việt Nam",
    ],
    [
      "an issuer, and other law beside it",
      "Nghị định số 9/2021/NĐ-CP của Chính phủ và pháp luật khác",
      "Nghị định | 9/2021/NĐ-CP | - | Chính phủ",
    ],
    [
      "an issuer, and what contradicts",
      "công văn số 1/TCT-NV của Tổng cục Thuế trái với công văn này",
      "Công văn | 1/TCT-NV | - | Tổng cục Thuế",
    ],
    ["a law of prices", "Căn cứ Luật giá ngày 19/6/2023;", "Luật | - | 2023-06-19 | -"],
    ["an ordinance by its name", "theo Pháp lệnh thủ tục bắt giữ tàu biển.", "Pháp lệnh | - | - | -"],
  ])("%s", (_form, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("a list gives one for each number", () => {
  test.each<[form: string, text: string, ...citations: string[]]>([
    [
      "serials share symbol and day",
      "các công văn số 614, 615, 616-CV/VPTW ngày 21 tháng 04 năm 2011",
      "Công văn | 614-CV/VPTW | 2011-04-21 | Văn phòng Trung ương Đảng",
      "Công văn | 615-CV/VPTW | 2011-04-21 | Văn phòng Trung ương Đảng",
      "Công văn | 616-CV/VPTW | 2011-04-21 | Văn phòng Trung ương Đảng",
    ],
    [
      "two serials",
      "Công văn số 10, 11/BYT-DP",
      "Công văn | 10/BYT-DP | - | Bộ Y tế",
      "Công văn | 11/BYT-DP | - | Bộ Y tế",
    ],
    [
      "issuer before the numbers",
      "các Quyết định của Sở Y tế: số 30/QĐ-A ngày 05/3/2020, số 34/QĐ-A ngày 06/3/2020",
      "Quyết định | 30/QĐ-A | 2020-03-05 | Sở Y tế tỉnh Quảng Nam",
      "Quyết định | 34/QĐ-A | 2020-03-06 | Sở Y tế tỉnh Quảng Nam",
    ],
    [
      "each its own day",
      "các văn bản số 1407/UBND-NN ngày 05/4/2026 và số 1446/UBND-NN ngày 07/4/2026",
      "- | 1407/UBND-NN | 2026-04-05 | -",
      "- | 1446/UBND-NN | 2026-04-07 | -",
    ],
    [
      "type shared over titles",
      "các Công văn số 12/BTC-TCT ngày 1/2/2020 về thuế, số 13/BTC-TCT ngày 2/2/2020 về phí",
      "Công văn | 12/BTC-TCT | 2020-02-01 | Bộ Tài chính",
      "Công văn | 13/BTC-TCT | 2020-02-02 | Bộ Tài chính",
    ],
  ])("%s", (_form, text, ...citations) => expect(read(text)).toEqual(citations));
});

describe("what is no citation is left alone", () => {
  test.each([
    ["CÔNG ĐIỆN\nVề việc ứng phó bão số 3 năm 2024", "a count in the trích yếu"],
    ["Fax: 04.38231020", "a telephone number"],
    ["theo mẫu 02/TNDN ban hành", "a form's number"],
    ["d:\\2011\\CV\\123/QD-UBND.doc", "a file path"],
    ["nghỉ lễ 30/4, 01/5", "days"],
    ["trực 24/7", "round the clock"],
    ["Công văn nêu trên; Nghị định này", "mentions of what was named"],
    ["tỷ lệ 12/35 hộ", "a ratio"],
    ["theo quy định của pháp luật", "no law"],
    ["gửi về Ban Chính sách - Luật pháp trước ngày 25/4/2022", "a department's name"],
    ["Thay thế Mẫu số 01/TB-SSĐT", "a form's number that looks like a notice's"],
    ["trình dự thảo Luật Đất đai (sửa đổi)", "a draft"],
    ["Sở Kế hoạch và Đầu tư số 5 đường Hùng Vương", "an address"],
    ["Hội Luật gia Việt Nam", "an association"],
    ["ĐH Luật   0117   48/60\n2 Tẩn Mí Chiêu   30/9/1998", "a list of persons"],
    ["công văn ngày 22/8/2005 của công ty", "no number, and nothing says that it has none"],
    ["số 28 Trần Phú", "a house"],
  ])("%j", (text, why) => expect(read(text), why).toEqual([]));
});
