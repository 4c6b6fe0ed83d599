import { describe, expect, test } from "vitest";
import { type AgencyContext, NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { districtOf } from "../../../src/parse/agencies/district.js";
import { bodyOf, nameAgency } from "../../../src/parse/agencies/name.js";

const at = (province: string): AgencyContext => ({ ...NO_CONTEXT, system: "state", province });

describe("a name in its one spelling", () => {
  test.each([
    ["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "Ủy ban nhân dân tỉnh Lạng Sơn"],
    ["ỦY BAN NHÂN DÂNTHÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân Thành phố Hồ Chí Minh"],
    ["UỶ BAN NHÂN DÂN HUYỆN ĐÌNH LẬP", "Ủy ban nhân dân huyện Đình Lập"],
    ["BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Bộ Giáo dục và Đào tạo"],
    ["BẠN BÍ THƯ", "Ban Bí thư"],
    ["bộ tài chính", "Bộ Tài chính"],
    ["HỌC VIỆN BÁO CHÍ VÀ TUYÊN TRUYỀN", "Học viện Báo chí và tuyên truyền"],
    ["UBND tỉnh Hoà Bình", "Ủy ban nhân dân tỉnh Hòa Bình"],
    ["Các tỉnh uỷ, đảng uỷ khối", "Các tỉnh ủy, đảng ủy khối"],
    ["Bộ Kế hoạch - Đầu tư", "Bộ Kế hoạch và Đầu tư"],
    ["Văn phòng ủy ban nhân dân tỉnh Cà Mau", "Văn phòng Ủy ban nhân dân tỉnh Cà Mau"],
    ["Các cơ sở giáo dục và đào tạo", "Các cơ sở giáo dục và đào tạo"],
    ["Bộ TN&MT", "Bộ Tài nguyên và Môi trường"],
    ["- Đồng chí Bí thư Thành ủy Hải Phòng;", "Bí thư Thành ủy Hải Phòng"],
    ["TTg, các PTTg", "Thủ tướng, các Phó Thủ tướng"],
    ["Công ty CP Nước sạch", "Công ty cổ phần Nước sạch"],
    ["Thủ tướng", "Thủ tướng Chính phủ"],
    [
      "BCH TỈNH TÂY NINH ĐOÀN TNCS HỒ CHÍ MINH",
      "Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Tây Ninh",
    ],
  ])("%s", (written, name) => expect(nameAgency(written, NO_CONTEXT).name).toBe(name));
});

describe("the place that the document makes certain", () => {
  test.each([
    ["Sở Y tế", "Lạng Sơn", "Sở Y tế tỉnh Lạng Sơn"],
    ["Sở GD&ĐT", "Hà Nội", "Sở Giáo dục và Đào tạo thành phố Hà Nội"],
    ["Giám đốc Sở Nội vụ", "Hậu Giang", "Giám đốc Sở Nội vụ tỉnh Hậu Giang"],
    ["Công an tỉnh", "Lạng Sơn", "Công an tỉnh Lạng Sơn"],
    ["UBND Thành phố", "Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"],
    ["Mặt trận Tổ quốc Việt Nam thành phố", "Hồ Chí Minh", "Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh"],
    ["BAN CÁNSỰ ĐẢNG UBND TỈNH", "Lai Châu", "Ban cán sự đảng Ủy ban nhân dân tỉnh Lai Châu"],
    ["Văn phòng Tỉnh ủy", "Lạng Sơn", "Văn phòng Tỉnh ủy Lạng Sơn"],
    ["Chi cục Kiểm lâm", "Đồng Nai", "Chi cục Kiểm lâm tỉnh Đồng Nai"],
    ["TT. Thành ủy", "Cần Thơ", "Thường trực Thành ủy Cần Thơ"],
    ["Ban Thường vụ Tỉnh đoàn", "Tây Ninh", "Ban Thường vụ Tỉnh đoàn Tây Ninh"],
    ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN", "Bình Định", "Đảng ủy Khối các cơ quan tỉnh Bình Định"],
    ["Chủ tịch UBND tinh", "Thanh Hóa", "Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa"],
  ])("%s in %s", (written, province, name) => {
    expect(nameAgency(written, at(province))).toMatchObject({ name, place: province, group: false });
  });

  test.each([
    ["UBND thành phố", "Lạng Sơn", "Ủy ban nhân dân thành phố", "a city of the province, which is not said"],
    ["Bộ Y tế", "Lạng Sơn", "Bộ Y tế", "a national body"],
    ["Sở Y tế tỉnh Cao Bằng", "Lạng Sơn", "Sở Y tế tỉnh Cao Bằng", "the name says another"],
    ["Sở Y tế Hà Nội", "Lạng Sơn", "Sở Y tế thành phố Hà Nội", "the same without its level word"],
    ["Đài Truyền hình Việt Nam", "Lạng Sơn", "Đài Truyền hình Việt Nam", "a national body"],
  ])("%s in %s stays %s: %s", (written, province, name) =>
    expect(nameAgency(written, at(province)).name).toBe(name),
  );

  test.each([
    ["UBND huyện", "Ủy ban nhân dân huyện Đình Lập"],
    ["Phòng Tài chính - Kế hoạch", "Phòng Tài chính - Kế hoạch huyện Đình Lập"],
    ["Trưởng phòng Nội vụ", "Trưởng phòng Nội vụ huyện Đình Lập"],
    ["Ban Tổ chức Huyện ủy", "Ban Tổ chức Huyện ủy Đình Lập"],
    ["Sở Y tế", "Sở Y tế tỉnh Lạng Sơn"],
  ])("a district's own: %s", (written, name) => {
    const context = { ...at("Lạng Sơn"), district: "huyện Đình Lập" };
    expect(nameAgency(written, context).name).toBe(name);
  });

  test.each([
    ["Ủy ban nhân dân huyện Mộc Châu", "huyện Mộc Châu"],
    ["Ban Tổ chức Huyện ủy Tuần Giáo", "huyện Tuần Giáo"],
    ["Phòng Nội vụ thị xã Nghĩa Lộ", "thị xã Nghĩa Lộ"],
    ["Ủy ban nhân dân thành phố Vinh", "thành phố Vinh"],
    ["Ủy ban nhân dân xã Ba Bể", "xã Ba Bể"],
    ["Ủy ban nhân dân thành phố Hà Nội", null],
    ["Tỉnh ủy Lai Châu", null],
    ["Sở Y tế tỉnh Lạng Sơn", null],
    ["Bộ Y tế", null],
  ])("%s is of %s", (name, district) => expect(districtOf(name)).toBe(district));
});

describe("groups", () => {
  test.each([
    ["Các sở, ban, ngành", "Các sở, ban, ngành", "Lạng Sơn"],
    ["UBND các huyện, thành phố", "Ủy ban nhân dân các huyện, thành phố", "Lạng Sơn"],
    ["Ủy ban MTTQ và các đoàn thể tỉnh", "Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh", "Lạng Sơn"],
    ["Các bộ, cơ quan ngang bộ", "Các bộ, cơ quan ngang bộ", null],
  ])("%s adds no place to its name", (written, name, place) => {
    expect(nameAgency(written, at("Lạng Sơn"))).toMatchObject({ name, place, group: true });
  });

  test("named members", () => {
    const { group, members } = nameAgency("Các Bộ: Y tế, Văn hóa, Thể thao và Du lịch, TC", NO_CONTEXT);
    expect(group).toBe(true);
    expect(members.map(({ name }) => name)).toEqual([
      "Bộ Y tế",
      "Bộ Văn hóa, Thể thao và Du lịch",
      "Bộ Tài chính",
    ]);
  });

  test("the heads of one body are none", () => {
    const named = nameAgency("Chủ tịch, các PCT UBND tỉnh", at("Lạng Sơn"));
    expect(named).toMatchObject({
      name: "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
      group: false,
    });
  });
});

describe("the province of a district's body", () => {
  test.each([
    ["UBND huyện Đình Lập", null, "Lạng Sơn", "only one province had it"],
    ["Huyện ủy Tuần Giáo", null, "Điện Biên", "a committee"],
    ["UBND huyện Đình Lập", "Bắc Giang", "Lạng Sơn", "whoever writes"],
    ["UBND huyện Châu Thành", "Long An", "Long An", "several had it, the writer's own is meant"],
    ["Huyện ủy Châu Thành", "Long An", "Long An", "a committee"],
    ["UBND huyện Châu Thành", null, null, "nobody says which"],
    ["UBND huyện Nơi Nào", "Long An", "Long An", "not known: the writer's own"],
    ["UBND xã Tân Thành, huyện Cao Lộc", null, "Lạng Sơn", "a commune of such a district"],
    ["Bộ Y tế", "Long An", null, "of the centre"],
  ])("%s in a paper of %s: %s (%s)", (written, province, place, _why) =>
    expect(nameAgency(written, province === null ? NO_CONTEXT : at(province)).place).toBe(place),
  );
});

describe("an officer counts as the body", () => {
  test.each([
    ["Bộ trưởng Bộ Y tế", "Bộ Y tế"],
    ["Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Lạng Sơn"],
    ["Chánh Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn"],
    ["Thống đốc Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước Việt Nam"],
    ["Thủ trưởng các sở, ban, ngành", "Các sở, ban, ngành"],
    ["Thủ tướng Chính phủ", "Thủ tướng Chính phủ"],
    ["Chủ tịch nước", "Chủ tịch nước"],
    ["Trường Đại học Y Hà Nội", "Trường Đại học Y Hà Nội"],
  ])("%s: %s", (written, body) => expect(bodyOf(nameAgency(written, at("Lạng Sơn"))).name).toBe(body));
});
