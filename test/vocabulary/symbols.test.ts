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
    ["QĐ/TWĐTN-VP", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
    ["PTM-PC", "Phòng Thương mại và Công nghiệp Việt Nam"],
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

/** Every national body of the state that the field's symbols name, past and present; then of the Party and the unions. */
const SYMBOLS = `
  TTg Thủ tướng Chính phủ; CP Chính phủ; VPCP Văn phòng Chính phủ; CTN Chủ tịch nước; VPCTN Văn phòng Chủ tịch nước;
  QH15 Quốc hội; UBTVQH15 Ủy ban Thường vụ Quốc hội; VPQH Văn phòng Quốc hội; HĐBT Hội đồng Bộ trưởng; HĐNN Hội đồng Nhà nước;
  TANDTC Tòa án nhân dân tối cao; VKSNDTC Viện kiểm sát nhân dân tối cao; VKSTC Viện kiểm sát nhân dân tối cao; KTNN Kiểm toán nhà nước;
  BYT Bộ Y tế; BTC Bộ Tài chính; BNV Bộ Nội vụ; BGDĐT Bộ Giáo dục và Đào tạo; BGD Bộ Giáo dục và Đào tạo; BCA Bộ Công an;
  BQP Bộ Quốc phòng; BNG Bộ Ngoại giao; BTP Bộ Tư pháp; BCT Bộ Công Thương; BXD Bộ Xây dựng; BKHCN Bộ Khoa học và Công nghệ;
  BVHTTDL Bộ Văn hóa, Thể thao và Du lịch; BNNMT Bộ Nông nghiệp và Môi trường; BDTTG Bộ Dân tộc và Tôn giáo;
  BKHĐT Bộ Kế hoạch và Đầu tư; BKH Bộ Kế hoạch và Đầu tư; BGTVT Bộ Giao thông vận tải; BTNMT Bộ Tài nguyên và Môi trường;
  BNNPTNT Bộ Nông nghiệp và Phát triển nông thôn; BNN Bộ Nông nghiệp và Phát triển nông thôn; BTTTT Bộ Thông tin và Truyền thông;
  BLĐTBXH Bộ Lao động - Thương binh và Xã hội; BCN Bộ Công nghiệp; BTM Bộ Thương mại; BTS Bộ Thủy sản; BBCVT Bộ Bưu chính, Viễn thông;
  BVHTT Bộ Văn hóa - Thông tin; BKHCNMT Bộ Khoa học, Công nghệ và Môi trường;
  TTCP Thanh tra Chính phủ; TTNN Thanh tra Nhà nước; NHNN Ngân hàng Nhà nước Việt Nam; UBDT Ủy ban Dân tộc; TGCP Ban Tôn giáo Chính phủ;
  TCCP Ban Tổ chức - Cán bộ Chính phủ; BVGCP Ban Vật giá Chính phủ; UBTDTT Ủy ban Thể dục Thể thao; UBKHNN Ủy ban Kế hoạch Nhà nước;
  TCT Tổng cục Thuế; TCHQ Tổng cục Hải quan; TCTK Tổng cục Thống kê; TCDL Tổng cục Du lịch; TCBĐ Tổng cục Bưu điện; TCĐC Tổng cục Địa chính;
  KBNN Kho bạc Nhà nước; UBCK Ủy ban Chứng khoán Nhà nước; UBQLV Ủy ban Quản lý vốn nhà nước tại doanh nghiệp; BHXHVN Bảo hiểm xã hội Việt Nam;
  TTXVN Thông tấn xã Việt Nam; THVN Đài Truyền hình Việt Nam; TNVN Đài Tiếng nói Việt Nam; NHCS Ngân hàng Chính sách xã hội;
  VPTW Văn phòng Trung ương Đảng; BTCTW Ban Tổ chức Trung ương; BTGTW Ban Tuyên giáo Trung ương; BDVTW Ban Dân vận Trung ương;
  BTGDVTW Ban Tuyên giáo và Dân vận Trung ương; BNCTW Ban Nội chính Trung ương; BKTTW Ban Kinh tế Trung ương; BĐNTW Ban Đối ngoại Trung ương;
  UBKTTW Ủy ban Kiểm tra Trung ương; HĐLLTW Hội đồng Lý luận Trung ương; QUTW Quân ủy Trung ương;
  TLĐ Tổng Liên đoàn Lao động Việt Nam; MTTW Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam; ĐCT Trung ương Hội Liên hiệp Phụ nữ Việt Nam`
  .split(";")
  .map((line) => /^\s*(\S+) (.+)$/su.exec(line)?.slice(1) as [string, string]);

test.each(SYMBOLS)("%s is %s", (symbol, name) =>
  expect(issuerOfSymbol(`QĐ-${symbol}`, nowhere)?.name).toBe(name),
);

test.each(["BCĐ", "BCĐPCTN", "BCH", "TU", "HU", "BCSĐ", "LĐLĐ", "BHXH", "UBND", "HĐND", "CAT"])(
  "%s is of every place",
  (symbol) => expect(issuerOfSymbol(`QĐ-${symbol}`, nowhere)).toBeNull(),
);
