import { describe, expect, test } from "vitest";
import { issuerOfSymbol } from "../../src/vocabulary/symbols.js";

const nowhere = { province: null, issuer: null };

describe("the body a symbol makes certain", () => {
  test.each([
    ["CT-TTg", "Thủ tướng Chính phủ"],
    ["TB-VPCP", "Văn phòng Chính phủ"],
    ["VPCP-KGVX", "Văn phòng Chính phủ"],
    ["NĐ-CP", "Chính phủ"],
    ["CP", "Chính phủ"],
    ["TTLT-BYT-BNV", "Bộ Y tế"],
    ["QH14", "Quốc hội"],
    ["NQ-UBTVQH10", "Ủy ban Thường vụ Quốc hội"],
    ["QĐ/BTC", "Bộ Tài chính"],
    ["BKH-KTĐP&LT", "Bộ Kế hoạch và Đầu tư"],
    ["BGDĐT-GDTrH", "Bộ Giáo dục và Đào tạo"],
    ["TTr-NHNN", "Ngân hàng Nhà nước Việt Nam"],
    ["HD/UBKTTW", "Ủy ban Kiểm tra Trung ương"],
    ["CV/BTCTW", "Ban Tổ chức Trung ương"],
    ["CV/VPTW", "Văn phòng Trung ương Đảng"],
    ["LĐTBXH", "Bộ Lao động - Thương binh và Xã hội"],
    ["TC/TCT", "Bộ Tài chính"],
    ["QĐ/GTVT", "Bộ Giao thông vận tải"],
  ])("%s: %s", (symbol, name) => expect(issuerOfSymbol(symbol, nowhere)?.name).toBe(name));

  test("a department is the province's of the text", () => {
    expect(issuerOfSymbol("TTr-SYT", { province: "Lạng Sơn", issuer: null })).toMatchObject({
      name: "Sở Y tế tỉnh Lạng Sơn",
      place: "Lạng Sơn",
    });
    expect(issuerOfSymbol("TTr-SXD", { province: "Hà Nội", issuer: null })?.name).toBe(
      "Sở Xây dựng thành phố Hà Nội",
    );
  });

  test("a short form that every province shares is the issuer's own, where that bears it", () => {
    const issuer = "Bảo hiểm xã hội Việt Nam";
    expect(issuerOfSymbol("QĐ-BHXH", { province: null, issuer })?.name).toBe(issuer);
    expect(issuerOfSymbol("QĐ-BHXH", nowhere)).toBeNull();
  });

  test.each([
    ["UBND-KGVX", "every place has one"],
    ["QĐ-UBND", "every place has one"],
    ["CV/TU", "every province has one"],
    ["NQ/TW", "Bộ Chính trị, Ban Bí thư or the Central Committee"],
    ["TTr-SYT", "every province has one, and the text is of none"],
  ])("%s is not certain: %s", (symbol) => expect(issuerOfSymbol(symbol, nowhere)).toBeNull());
});
