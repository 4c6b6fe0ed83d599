import { describe, expect, test } from "vitest";
import { paper, recordOf } from "../record-of.js";

const DATE = "Hà Nội, ngày 02 tháng 3 năm 2022";
const BODY = ["Kính gửi: Sở Tài chính các tỉnh.", "", "Đề nghị các Sở báo cáo./."];

describe("number", () => {
  test.each([
    ["Số: 345/BTC-NSNN", "345/BTC-NSNN", "as it should be"],
    ["Số:345 /BTC- NSNN", "345/BTC-NSNN", "spaces inside"],
    ["Số:   /BTC-NSNN", "/BTC-NSNN", "the serial left blank"],
    ["Số: ……/BTC-NSNN", "/BTC-NSNN", "dots for the serial"],
    ["Số: 345/BTC-NSNN V/v bố trí kinh phí", "345/BTC-NSNN", "the V/v behind it"],
    ["Số: 01/2022/TTLT-BTC-\nBNV", "01/2022/TTLT-BTC-BNV", "broken over a line"],
    ["SỐ: 12 TC/TCT", "12-TC/TCT", "an old form"],
  ])("%s is read as %s: %s", (line, number) => {
    expect(recordOf(paper(line, DATE, "", ...BODY)).number?.text).toBe(number);
  });

  test("the number of an arrival stamp is not the document's", () => {
    const text = `${paper("Số: 345/BTC-NSNN", DATE)}\n\nĐẾN\nSố: 1250\nNgày: 05/3/2022\n\n${BODY.join("\n")}`;
    expect(recordOf(text)).toMatchObject({ number: { text: "345/BTC-NSNN" }, date: "2022-03-02" });
  });
});

describe("date, place and status", () => {
  test.each([
    ["Hà Nội, ngày 02 tháng 3 năm 2022", "2022-03-02", "Hà Nội", "issued"],
    ["TP. Hồ Chí Minh, ngày 2 tháng 03 năm 2022", "2022-03-02", "TP. Hồ Chí Minh", "issued"],
    ["Hà Nội, ngày    tháng 3 năm 2022", "2022-03", "Hà Nội", "unnumbered"],
    ["Hà Nội, ngày … tháng … năm 2022", "2022", "Hà Nội", "unnumbered"],
    ["Hà Nội, ngày\ntháng\nnăm 2022", "2022", "Hà Nội", "unnumbered"],
    ["Hà Nội, ngày 31 tháng 02 năm 2022", null, "Hà Nội", "issued"],
    ["Ngày 02 tháng 3 năm 2022", "2022-03-02", null, "issued"],
  ])("%s", (line, date, place, status) => {
    expect(recordOf(paper("Số: 345/BTC-NSNN", line, "", ...BODY))).toMatchObject({ date, place, status });
  });

  test.each(["DỰ THẢO 3\n(ngày 11/9)", "DỰ THẢO lần 2 (15/8/2024)", "Dự thảo lần thứ 4"])(
    "%j above the letterhead makes a draft",
    (words) =>
      expect(recordOf(`${words}\n\n${paper("Số:     /BTC-NSNN", DATE, "", ...BODY)}`).status).toBe("draft"),
  );

  test("a draft says so itself", () => {
    expect(recordOf(paper("Số:     /BTC-NSNN", DATE, "DỰ THẢO", "", ...BODY)).status).toBe("draft");
  });

  test("a law without a date line has the day it was passed", () => {
    const text = `QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số: 12/2018/QH14\nLUẬT\nKHO BÃI\nCăn cứ Hiến pháp;\nĐiều 1. Luật này có hiệu lực từ ngày 01 tháng 01 năm 2019.\nLuật này được Quốc hội khóa XIV thông qua ngày 12 tháng 6 năm 2018.`;
    expect(recordOf(text)).toMatchObject({
      type: "Luật",
      date: "2018-06-12",
      place: null,
      subject: "KHO BÃI",
    });
  });
});

describe("issuers and the body above them", () => {
  const headed = (...lines: string[]) =>
    `${lines.join("\n")}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/BC-X\nSơn La, ngày 2 tháng 3 năm 2022\nBÁO CÁO\nVề kho bãi\n\nTrong tháng, các kho hoạt động bình thường.`;
  test.each([
    [["ỦY BAN NHÂN DÂN", "TỈNH SƠN LA"], ["Ủy ban nhân dân tỉnh Sơn La"], null],
    [["UBND TỈNH SƠN LA", "SỞ Y TẾ"], ["Sở Y tế tỉnh Sơn La"], "Ủy ban nhân dân tỉnh Sơn La"],
    [["BỘ NÔNG NGHIỆP VÀ", "PHÁT TRIỂN NÔNG THÔN"], ["Bộ Nông nghiệp và Phát triển nông thôn"], null],
    [["BỘ TÀI CHÍNH - BỘ NỘI VỤ"], ["Bộ Tài chính", "Bộ Nội vụ"], null],
    [["BỘ TÀI CHÍNH", "BỘ NỘI VỤ"], ["Bộ Tài chính", "Bộ Nội vụ"], null],
    [["VĂN BẢN QUY PHẠM PHÁP LUẬT", "BỘ TÀI CHÍNH", "", "BỘ TÀI CHÍNH"], ["Bộ Tài chính"], null],
    [["HỎA TỐC", "BỘ TÀI CHÍNH", "-------"], ["Bộ Tài chính"], null],
    [["UBND TỈNH SƠN LA SỞ Y TẾ"], ["Sở Y tế tỉnh Sơn La"], "Ủy ban nhân dân tỉnh Sơn La"],
    [["BỘ CÔNG AN CÔNG AN TỈNH SƠN LA"], ["Công an tỉnh Sơn La"], "Bộ Công an"],
    [
      ["UBND TỈNH SƠN LA", "BCĐ PHÒNG CHỐNG DỊCH"],
      ["Ban Chỉ đạo Phòng Chống dịch"],
      "Ủy ban nhân dân tỉnh Sơn La",
    ],
    [
      ["SỞ Y TẾ SƠN LA", "PHÒNG TỔ CHỨC HÀNH CHÍNH"],
      ["Phòng Tổ chức hành chính Sở Y tế tỉnh Sơn La"],
      "Sở Y tế tỉnh Sơn La",
    ],
    [
      ["VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH SƠN LA"],
      ["Viện kiểm sát nhân dân tỉnh Sơn La"],
      "Viện kiểm sát nhân dân tối cao",
    ],
    [
      ["UBND HUYỆN MAI SƠN", "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG"],
      ["Ban Quản lý dự án đầu tư xây dựng huyện Mai Sơn"],
      "Ủy ban nhân dân huyện Mai Sơn",
    ],
    [["UBND HUYỆN XUÂN TRƯỜNG"], ["Ủy ban nhân dân huyện Xuân Trường"], null],
    [["UBND THÀNH PHỐ HẢI PHÒNG"], ["Ủy ban nhân dân thành phố Hải Phòng"], null],
    [
      ["UBND HUYỆN MAI SƠN", "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
      ["Phòng Lao động - Thương binh và Xã hội huyện Mai Sơn"],
      "Ủy ban nhân dân huyện Mai Sơn",
    ],
    [["TẬP ĐOÀN", "ĐIỆN LỰC VIỆT NAM"], ["Tập đoàn Điện lực Việt Nam"], null],
    [["ỦY BAN THƯỜNG VỤ", "QUỐC HỘI"], ["Ủy ban Thường vụ Quốc hội"], null],
    [["ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA"], ["Ủy ban nhân dân phường An Hòa"], null],
    [["CÔNG TY CỔ PHẦN", "SÔNG ĐÀ CAO CƯỜNG"], ["Công ty cổ phần Sông đà cao cường"], null],
    [
      ["UBND TỈNH SƠN LA", "VĂN PHÒNG"],
      ["Văn phòng Ủy ban nhân dân tỉnh Sơn La"],
      "Ủy ban nhân dân tỉnh Sơn La",
    ],
    [
      ["UBND HUYỆN MAI SƠN", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"],
      ["Phòng Tài chính - Kế hoạch huyện Mai Sơn"],
      "Ủy ban nhân dân huyện Mai Sơn",
    ],
    [
      ["UBND XÃ MƯỜNG É", "PHÒNG VĂN HÓA - XÃ HỘI"],
      ["Phòng Văn hóa - Xã hội xã Mường É"],
      "Ủy ban nhân dân xã Mường É",
    ],
    [
      ["HỘI ĐỒNG NHÂN DÂN", "TỈNH SƠN LA", "BAN PHÁP CHẾ"],
      ["Ban Pháp chế Hội đồng nhân dân tỉnh Sơn La"],
      "Hội đồng nhân dân tỉnh Sơn La",
    ],
    [
      ["HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "BAN DÂN TỘC"],
      ["Ban Dân tộc Hội đồng nhân dân tỉnh Sơn La"],
      "Hội đồng nhân dân tỉnh Sơn La",
    ],
    [["BỘ XÂY DỰNG", "VĂN PHÒNG"], ["Văn phòng Bộ Xây dựng"], "Bộ Xây dựng"],
    [["BỘ XÂY DỰNG", "THANH TRA"], ["Thanh tra Bộ Xây dựng"], "Bộ Xây dựng"],
    [["TỈNH ỦY SƠN LA", "BAN NỘI CHÍNH"], ["Ban Nội chính Tỉnh ủy Sơn La"], "Tỉnh ủy Sơn La"],
    [["BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN DÂN VẬN"], ["Ban Dân vận Trung ương"], "Ban Chấp hành Trung ương"],
    [["ĐẢNG BỘ BỘ XÂY DỰNG", "BAN CÁN SỰ ĐẢNG"], ["Ban cán sự đảng Bộ Xây dựng"], "Đảng bộ Bộ Xây dựng"],
    [
      ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "TỈNH SƠN LA", "BAN THƯỜNG TRỰC"],
      ["Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La"],
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La",
    ],
    [
      ["UBND TỈNH SƠN LA", "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP"],
      ["Ban Quản lý các khu công nghiệp tỉnh Sơn La"],
      "Ủy ban nhân dân tỉnh Sơn La",
    ],
    [["UBND TỈNH SƠN LA", "TRƯỜNG CAO ĐẲNG Y TẾ"], ["Trường Cao đẳng Y tế"], "Ủy ban nhân dân tỉnh Sơn La"],
  ])("%j", (lines, issuers, parent) => {
    const record = recordOf(headed(...lines));
    expect(record.issuers.map(({ name }) => name)).toEqual(issuers);
    expect(record.parent?.name ?? null).toBe(parent);
  });
});

test("a commune's province is that of the departments it writes to", () => {
  const record = recordOf(
    "ỦY BAN NHÂN DÂN\nXÃ BA BỂ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 9/UBND-VP\nBa Bể, ngày 2 tháng 8 năm 2025\nV/v kho bãi\n\nKính gửi: Sở Nội vụ tỉnh Thái Nguyên.\n\nThực hiện Công văn số 12/SNV-VP ngày 1/8/2025 của Sở Nội vụ, UBND xã báo cáo.",
  );
  expect(record.citations[0]?.issuer?.name).toBe("Sở Nội vụ tỉnh Thái Nguyên");
});

describe("type and trích yếu", () => {
  const titled = (...lines: string[]) => paper("Số: 345/QĐ-BTC", DATE, "", ...lines);
  test.each([
    [
      ["QUYẾT ĐỊNH", "Về việc sửa chữa kho", "", "BỘ TRƯỞNG BỘ TÀI CHÍNH", "", "Căn cứ Luật Ngân sách;"],
      "sửa chữa kho",
    ],
    [
      ["QUYẾT ĐỊNH", "SỬA CHỮA KHO BÃI CỦA", "BỘ TÀI CHÍNH NĂM 2022", "", "Căn cứ Luật Ngân sách;"],
      "SỬA CHỮA KHO BÃI CỦA BỘ TÀI CHÍNH NĂM 2022",
    ],
    [
      ["QUYẾT ĐỊNH", "Về sửa chữa kho", "_________", "BỘ TRƯỞNG BỘ TÀI CHÍNH", "Căn cứ Luật Ngân sách;"],
      "Về sửa chữa kho",
    ],
    [
      [
        "QUYẾT ĐỊNH",
        "Sửa đổi Quyết định số 12/QĐ-BTC",
        "",
        "ngày 3 tháng 4 năm 2020 về kho bãi",
        "",
        "Căn cứ Luật Ngân sách;",
      ],
      "Sửa đổi Quyết định số 12/QĐ-BTC ngày 3 tháng 4 năm 2020 về kho bãi",
    ],
    [["QUYẾT ĐỊNH", "Về việc kho bãi", "(Trình phiên họp tháng 3)", "Căn cứ Luật Ngân sách;"], "kho bãi"],
    [["QUYẾT ĐỊNH CỦA UBND TỈNH SƠN LA", "V/v: kho bãi", "", "Căn cứ Luật Ngân sách;"], "kho bãi"],
    [["QUYẾT ĐỊNH", "của Sở Tài chính", "về kho bãi", "", "Căn cứ Luật Ngân sách;"], "về kho bãi"],
    [
      ["QUYẾT ĐỊNH", "Về Quy chế kho bãi", "ban hành kèm theo Quyết định số 1/QĐ-BTC", "", "Căn cứ Luật;"],
      "Về Quy chế kho bãi ban hành kèm theo Quyết định số 1/QĐ-BTC",
    ],
    [["QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH", "Về việc kho bãi", "", "Căn cứ Luật Ngân sách;"], "kho bãi"],
  ])("%j", (lines, subject) => {
    expect(recordOf(titled(...lines))).toMatchObject({ type: "Quyết định", subject });
  });

  test("a trích yếu that begins like a type ends where the assembly is named", () => {
    const record = recordOf(
      paper(
        "Số: 14/NQ-HĐND",
        DATE,
        "NGHỊ QUYẾT",
        "QUY ĐỊNH MỨC THU PHÍ KHO",
        "",
        "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA",
        "KHÓA X, KỲ HỌP THỨ 7",
        "",
        "Căn cứ Luật Kho ngày 14/6/2019;",
        "Căn cứ Luật Phí và lệ phí;",
      ),
    );
    expect(record).toMatchObject({ date: "2022-03-02", subject: "QUY ĐỊNH MỨC THU PHÍ KHO" });
    expect(record.citations).toHaveLength(2);
  });

  test("a merged text has the trích yếu of what was merged", () => {
    const record = recordOf(
      paper(
        "Số: 5/VBHN-BTC",
        DATE,
        "VĂN BẢN HỢP NHẤT -",
        "BỘ TÀI CHÍNH",
        "",
        "THÔNG TƯ LIÊN TỊCH",
        "Hướng dẫn thuê kho của nước",
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "",
        "Căn cứ Luật Ngân sách;",
      ),
    );
    expect(record).toMatchObject({
      type: "Văn bản hợp nhất",
      subject: "Hướng dẫn thuê kho của nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    });
  });

  test("a V/v that names another document and its date goes on over them", () => {
    const record = recordOf(
      paper(
        "Số: 345/BTC-NSNN",
        DATE,
        "V/v thực hiện",
        "Thông báo số 12/TB-VPCP",
        "ngày 5/2/2022 về kho bãi",
        "",
        ...BODY,
      ),
    );
    expect(record).toMatchObject({
      type: "Công văn",
      subject: "thực hiện Thông báo số 12/TB-VPCP ngày 5/2/2022 về kho bãi",
    });
  });
});

describe("warnings", () => {
  test.each([
    ["", ["empty"]],
    [
      paper("Số:    /BTC-NSNN", "Hà Nội, ngày    tháng 3 năm 2022", "", ...BODY),
      ["number-blank", "date-incomplete"],
    ],
    [paper(DATE, "V/v kho bãi", "", ...BODY), ["number-missing"]],
  ])("%#", (text, codes) => {
    expect(recordOf(text).warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe("whom a paper calls", () => {
  const to = (...lines: string[]) =>
    recordOf(paper("Số: 345/BTC-NSNN", DATE, "", ...lines)).addressees.map(({ asWritten }) => asWritten);

  test.each([
    [
      "below the one who calls",
      [
        "CÔNG ĐIỆN",
        "Về kho bãi",
        "",
        "BỘ TRƯỞNG BỘ TÀI CHÍNH",
        "Điện: Sở Y tế; Công an tỉnh",
        "",
        "Kho bị ngập.",
      ],
      ["Sở Y tế", "Công an tỉnh"],
    ],
    [
      "behind the căn cứ of an invitation",
      [
        "GIẤY MỜI",
        "",
        "Căn cứ Kế hoạch số 1/KH-BTC, Bộ Tài chính họp về kho bãi.",
        "Trân trọng kính mời: Lãnh đạo Sở Y tế; Lãnh đạo Cục Thuế",
        "Thời gian: 14 giờ 00 ngày 22/11/2016.",
      ],
      ["Lãnh đạo Sở Y tế", "Lãnh đạo Cục Thuế"],
    ],
    [
      "above a sentence right below",
      ["V/v kho bãi", "Kính gửi: Các bệnh viện, phòng y tế", "Sở Y tế đề nghị các đơn vị báo cáo./."],
      ["Các bệnh viện, phòng y tế"],
    ],
    [
      "above a căn cứ, though the last of them ends as if it went on",
      ["V/v kho bãi", "Kính gửi: Các đơn vị trực thuộc", "", "Căn cứ Luật Kho;", "- Sở Y tế giữ kho."],
      ["Các đơn vị trực thuộc"],
    ],
    [
      "above another body that is written to",
      ["V/v kho bãi", "Kính gửi: Ban Chỉ đạo xây dựng nông thôn mới", "Sở Y tế"],
      ["Ban Chỉ đạo xây dựng nông thôn mới", "Sở Y tế"],
    ],
  ])("%s", (_, lines, expected) => expect(to(...lines)).toEqual(expected));
});

test.each([
  ["Vv: xin trông kho", "xin trông kho"],
  ["V/v tuyển chọn\nnăm 2023", "tuyển chọn năm 2023"],
  ["V/v triển khai Thông tư\nsố 15/2022/TT-BYT về kho", "triển khai Thông tư số 15/2022/TT-BYT về kho"],
])("a trích yếu goes on: %j", (about, subject) => {
  const text = `BỘ TÀI CHÍNH\nSố: 345/BTC-NSNN\n${about}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${DATE}\n${BODY.join("\n")}`;
  expect(recordOf(text)).toMatchObject({ subject, number: { text: "345/BTC-NSNN" }, date: "2022-03-02" });
});
