import { describe, expect, test } from "vitest";
import { agencyKey, agencyKeys } from "../../src/vocabulary/agency-key.js";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";

const key = (head: string, level: string | null, unit: string | null, province: string | null) => ({
  head,
  level,
  unit,
  province,
  group: null,
});

describe("the key of a name", () => {
  test.each([
    ["Sở Y tế tỉnh Lạng Sơn", null, key("so y te", "tinh", "lang son", "lang son")],
    ["Sở Y tế", "Lạng Sơn", key("so y te", null, null, "lang son")],
    ["Sở Y tế thành phố Hà Nội", null, key("so y te", "thanh pho", "ha noi", "ha noi")],
    ["Sở Y tế Lạng Sơn", null, key("so y te", null, "lang son", "lang son")],
    ["Tỉnh ủy Lai Châu", null, key("tinh uy", null, "lai chau", "lai chau")],
    ["Ủy ban nhân dân huyện Đình Lập", "Lạng Sơn", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["Ủy ban nhân dân tỉnh", "Lạng Sơn", key("uy ban nhan dan", "tinh", null, "lang son")],
    [
      "Ủy ban nhân dân Thành phố Hồ Chí Minh",
      null,
      key("uy ban nhan dan", "thanh pho", "ho chi minh", "ho chi minh"),
    ],
    [
      "Ủy ban nhân dân thành phố Lạng Sơn",
      "Lạng Sơn",
      key("uy ban nhan dan", "thanh pho", "lang son", "lang son"),
    ],
    [
      "Ủy ban nhân dân xã Tân Thành, huyện Cao Lộc, tỉnh Lạng Sơn",
      null,
      key("uy ban nhan dan", "xa", "tan thanh", "lang son"),
    ],
    [
      "Ủy ban nhân dân xã Tân Thành, huyện Cao Lộc",
      null,
      key("uy ban nhan dan", "xa", "tan thanh", "lang son"),
    ],
    ["Giám đốc Sở Y tế tỉnh Hậu Giang", null, key("so y te", "tinh", "hau giang", "hau giang")],
    ["Ủy ban nhân dân huyện Đình Lập", null, key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["Ủy ban nhân dân huyện Đình Lập", "Bắc Giang", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["Ủy ban nhân dân huyện Lục Ngạn", "Hà Bắc", key("uy ban nhan dan", "huyen", "luc ngan", "ha bac")],
    ["Ủy ban nhân dân huyện Châu Thành", null, key("uy ban nhan dan", "huyen", "chau thanh", null)],
    ["Ủy ban nhân dân huyện Châu Thành", "Long An", key("uy ban nhan dan", "huyen", "chau thanh", "long an")],
    ["Thành ủy Lạng Sơn", null, key("thanh uy", null, "lang son", "lang son")],
    ["Bộ trưởng Bộ Y tế", null, key("bo y te", null, null, null)],
    ["Sở Lao động - Thương binh và Xã hội", null, key("so lao dong thuong binh va xa hoi", null, null, null)],
    [
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      null,
      key("doan thanh nien cong san ho chi minh", null, null, null),
    ],
    [
      "Ban cán sự đảng Ủy ban nhân dân tỉnh Lai Châu",
      null,
      key("ban can su dang uy ban nhan dan", "tinh", "lai chau", "lai chau"),
    ],
  ])("%s", (name, province, expected) => expect(agencyKey(name, province)).toEqual(expected));

  test.each([
    ["Các sở, ban, ngành", ["so-ban-nganh"]],
    ["Các Sở - ngành liên quan", ["so-ban-nganh?"]],
    ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", ["bo", "ngang-bo", "thuoc-cp"]],
    ["Ủy ban nhân dân các huyện, thành phố", ["huyen:uy ban nhan dan"]],
    ["Chủ tịch Ủy ban nhân dân huyện, thị xã, thành phố", ["huyen:uy ban nhan dan"]],
    ["Ủy ban nhân dân các xã, phường, đặc khu", ["xa:uy ban nhan dan"]],
    [
      "Hội đồng nhân dân, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
      ["tinh:hoi dong nhan dan", "tinh:uy ban nhan dan"],
    ],
    ["Bảo hiểm xã hội các tỉnh, thành phố trực thuộc Trung ương", ["tinh:bao hiem xa hoi"]],
    ["Các Sở Giáo dục và Đào tạo", ["tinh:so giao duc va dao tao"]],
    ["Các Huyện ủy, Thành ủy", ["huyen-uy"]],
    ["Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh", ["doan-the", "mat-tran"]],
    ["Cơ quan Trung ương của các đoàn thể", ["doan-the-tw"]],
    ["Văn phòng Trung ương và các Ban của Đảng", ["ban-dang"]],
    ["Các ban xây dựng Đảng Tỉnh ủy", ["ban-tinh-uy"]],
    ["Hội đồng Dân tộc và các Ủy ban của Quốc hội", ["co-quan-qh"]],
    ["Các Tập đoàn kinh tế, Tổng công ty Nhà nước", ["tap-doan"]],
  ])("%s stands for %j", (name, groups) =>
    expect(agencyKeys(name, null).map(({ group }) => group)).toEqual(groups),
  );
});

describe("an agency as a person types it", () => {
  const read = (written: string) =>
    readAgencyQuery(written, { direct: true, within: false, exactName: false }).key;

  test.each([
    ["so y te", key("so y te", null, null, null)],
    ["Sở Y tế", key("so y te", null, null, null)],
    ["SYT", key("so y te", null, null, null)],
    ["syt", key("so y te", null, null, null)],
    ["Sở Y tế Lạng Sơn", key("so y te", null, "lang son", "lang son")],
    ["so y te tinh lang son", key("so y te", "tinh", "lang son", "lang son")],
    ["UBND tỉnh Lạng Sơn", key("uy ban nhan dan", "tinh", "lang son", "lang son")],
    ["ubnd lang son", key("uy ban nhan dan", null, "lang son", "lang son")],
    ["UBND huyện Đình Lập", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["ubnd huyen dinh lap", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["UBND h. Đình Lập", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["ubnd dinh lap lang son", key("uy ban nhan dan", null, "dinh lap", "lang son")],
    ["ubnd huyen dinh lap lang son", key("uy ban nhan dan", "huyen", "dinh lap", "lang son")],
    ["UBND huyện Châu Thành, Long An", key("uy ban nhan dan", "huyen", "chau thanh", "long an")],
    ["UBND huyện Châu Thành", key("uy ban nhan dan", "huyen", "chau thanh", null)],
    ["ubnd Q.7", key("uy ban nhan dan", "quan", "7", "ho chi minh")],
    ["UBND Đình Lập", key("uy ban nhan dan", null, "dinh lap", null)],
    ["ubnd dinh lap", key("uy ban nhan dan", null, "dinh lap", null)],
    ["HĐND Đình Lập", key("hoi dong nhan dan", null, "dinh lap", null)],
    ["UBND", key("uy ban nhan dan", null, null, null)],
    ["ubnd tp hcm", key("uy ban nhan dan", "thanh pho", "ho chi minh", "ho chi minh")],
    ["huyen uy dinh lap", key("huyen uy", null, "dinh lap", "lang son")],
    ["bgddt", key("bo giao duc va dao tao", null, null, null)],
    ["bo gd-dt", key("bo giao duc va dao tao", null, null, null)],
    ["vpcp", key("van phong chinh phu", null, null, null)],
    ["thu tuong", key("thu tuong chinh phu", null, null, null)],
    ["bao hiem xa hoi viet nam", key("bao hiem xa hoi viet nam", null, null, null)],
  ])("%s", (written, expected) => expect(read(written)).toEqual(expected));

  test("the groups that reach it, unless asked for names only", () => {
    const asked = readAgencyQuery("so y te", { direct: false, within: true, exactName: false });
    expect(asked.groups).toContainEqual({ group: "so-ban-nganh", certain: true, provinces: null });
    expect(asked.groups).toContainEqual({ group: "so-ban-nganh?", certain: false, provinces: null });
    expect(asked.within).toBe("so y te");
    expect(readAgencyQuery("so y te", { direct: true, within: false, exactName: false })).toMatchObject({
      groups: [],
      within: null,
    });
  });
});
