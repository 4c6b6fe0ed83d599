import { describe, expect, test } from "vitest";
import { agencyKey, agencyKeys } from "../../src/vocabulary/agency-key.js";
import { covers } from "../../src/vocabulary/groups.js";
import { spellName } from "../../src/vocabulary/spelling.js";

/** The surest that any of the groups a name stands for gives. */
function covering(group: string, province: string | null, agency: string, of: string | null) {
  const met = agencyKeys(spellName(group), province).map((key) => covers(key, agencyKey(agency, of)));
  return met.includes("certain") ? "certain" : met.includes("possible") ? "possible" : "no";
}

const LANG_SON = "Lạng Sơn";

describe("whom a group reaches", () => {
  test.each([
    ["Các sở, ban, ngành", LANG_SON, "Sở Y tế tỉnh Lạng Sơn", LANG_SON, "a department"],
    ["Các sở, ban, ngành", LANG_SON, "Công an tỉnh Lạng Sơn", LANG_SON, "the province's police"],
    ["Các Sở, ban, ngành, đoàn thể tỉnh", LANG_SON, "Liên đoàn Lao động tỉnh Lạng Sơn", LANG_SON, "a union"],
    [
      "Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
      LANG_SON,
      "Sở Y tế tỉnh Lạng Sơn",
      LANG_SON,
      "a department",
    ],
    [
      "Ủy ban nhân dân các huyện, thành phố",
      LANG_SON,
      "Ủy ban nhân dân huyện Đình Lập",
      LANG_SON,
      "a district",
    ],
    [
      "Chủ tịch Ủy ban nhân dân các huyện",
      LANG_SON,
      "Ủy ban nhân dân huyện Đình Lập",
      LANG_SON,
      "by its officer",
    ],
    [
      "Ủy ban nhân dân các xã, phường, đặc khu",
      LANG_SON,
      "Ủy ban nhân dân xã Tân Thành",
      LANG_SON,
      "a commune",
    ],
    ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", null, "Bộ Y tế", null, "a ministry"],
    ["Các bộ, ngành", null, "Ngân hàng Nhà nước Việt Nam", null, "of a ministry's rank"],
    [
      "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
      null,
      "Ủy ban nhân dân tỉnh Lạng Sơn",
      LANG_SON,
      "a province",
    ],
    [
      "Các Sở Y tế tỉnh, thành phố trực thuộc Trung ương",
      null,
      "Sở Y tế tỉnh Lạng Sơn",
      LANG_SON,
      "every Sở Y tế",
    ],
    ["Các Huyện ủy, Thành ủy", LANG_SON, "Huyện ủy Đình Lập", LANG_SON, "a district committee"],
    ["Các Huyện ủy, Thành ủy", LANG_SON, "Thành ủy Lạng Sơn", LANG_SON, "that of its city"],
    ["Các Thành ủy, Huyện ủy", LANG_SON, "Ban Thường vụ Huyện ủy Đình Lập", null, "who speaks for it"],
    [
      "Ủy ban nhân dân các huyện, thành phố",
      LANG_SON,
      "Ủy ban nhân dân huyện Đình Lập",
      null,
      "by the lists",
    ],
    ["Ủy ban nhân dân các huyện", "Hà Bắc", "Ủy ban nhân dân huyện Lục Ngạn", null, "of its time"],
    ["Ủy ban nhân dân các huyện", "Long An", "Ủy ban nhân dân huyện Châu Thành", "Long An", "the one there"],
    [
      "Ủy ban nhân dân các xã, phường, đặc khu",
      LANG_SON,
      "Ủy ban nhân dân phường Đông Kinh",
      LANG_SON,
      "a ward",
    ],
    ["Các sở, ban, ngành", LANG_SON, "Bộ Chỉ huy Quân sự tỉnh", LANG_SON, "the province's soldiers"],
    ["Các sở, ban, ngành", LANG_SON, "Thuế tỉnh Lạng Sơn", LANG_SON, "a vertical branch"],
    ["Các sở, ban, ngành", LANG_SON, "Cục Thuế tỉnh Lạng Sơn", LANG_SON, "by its older name"],
    ["Các sở, ban, ngành", LANG_SON, "Bảo hiểm xã hội tỉnh Lạng Sơn", LANG_SON, "another"],
    ["Các sở, ban, ngành", LANG_SON, "Ban Dân tộc tỉnh Lạng Sơn", LANG_SON, "an equal of the Sở"],
    [
      "Các cơ quan chuyên môn thuộc UBND tỉnh",
      LANG_SON,
      "Thanh tra tỉnh Lạng Sơn",
      LANG_SON,
      "an equal of the Sở",
    ],
    [
      "Các ban xây dựng Đảng Tỉnh ủy",
      LANG_SON,
      "Ban Tổ chức Tỉnh ủy Lạng Sơn",
      LANG_SON,
      "a board of the province",
    ],
    [
      "Văn phòng Trung ương và các Ban của Đảng",
      null,
      "Ban Tổ chức Trung ương",
      null,
      "a board of the centre",
    ],
    ["Cơ quan Trung ương của các đoàn thể", null, "Tổng Liên đoàn Lao động Việt Nam", null, "a union"],
    ["Các bộ, ngành", null, "Ủy ban Thể dục Thể thao", null, "of a ministry's rank then"],
    ["Các cơ quan thuộc Chính phủ", null, "Tổng cục Bưu điện", null, "of its day"],
    ["Hội đồng Dân tộc và các Ủy ban của Quốc hội", null, "Hội đồng Dân tộc", null, "one of them"],
    ["Các Tập đoàn kinh tế, Tổng công ty", null, "Tập đoàn Điện lực Việt Nam", null, "a company"],
    [
      "Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh",
      LANG_SON,
      "Ủy ban Mặt trận Tổ quốc tỉnh",
      LANG_SON,
      "the Front",
    ],
  ])("%s (%s): %s, %s, %s", (group, province, agency, of, _why) =>
    expect(covering(group, province, agency, of)).toBe("certain"),
  );

  test.each([
    ["Các sở, ban, ngành liên quan", LANG_SON, "Sở Y tế tỉnh Lạng Sơn", LANG_SON],
    ["Ủy ban nhân dân các huyện biên giới", LANG_SON, "Ủy ban nhân dân huyện Đình Lập", LANG_SON],
    ["Các bộ, ngành có liên quan", null, "Bộ Y tế", null],
    [
      "Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh có liên quan",
      LANG_SON,
      "Sở Y tế tỉnh Lạng Sơn",
      null,
    ],
    ["Ủy ban nhân dân các huyện", "Tiền Giang", "Ủy ban nhân dân huyện Châu Thành", null],
  ])("%s (%s): perhaps %s", (group, province, agency, of) =>
    expect(covering(group, province, agency, of)).toBe("possible"),
  );

  test.each([
    ["Các sở, ban, ngành", LANG_SON, "Sở Y tế tỉnh Cao Bằng", "Cao Bằng", "another province"],
    ["Các sở, ban, ngành", LANG_SON, "Ủy ban nhân dân huyện Đình Lập", LANG_SON, "a district"],
    ["Các sở, ban, ngành", LANG_SON, "Ủy ban Mặt trận Tổ quốc tỉnh", LANG_SON, "the Front"],
    ["Ủy ban nhân dân các huyện, thành phố", "Lai Châu", "Ủy ban nhân dân huyện Đình Lập", null, "not there"],
    ["Ủy ban nhân dân các huyện", "Cao Bằng", "Ủy ban nhân dân huyện Châu Thành", null, "none of that name"],
    ["Các Huyện ủy", "Lai Châu", "Huyện ủy Đình Lập", null, "not there"],
    ["Các cơ quan chuyên môn thuộc UBND tỉnh", LANG_SON, "Công an tỉnh Lạng Sơn", LANG_SON, "not one of its"],
    ["Các cơ quan chuyên môn thuộc UBND tỉnh", LANG_SON, "Thuế tỉnh Lạng Sơn", LANG_SON, "not one of its"],
    ["Các sở, ban, ngành", LANG_SON, "Công an huyện Đình Lập", LANG_SON, "a body of a district"],
    ["Các sở, ban, ngành", LANG_SON, "Thanh tra huyện Đình Lập", LANG_SON, "a body of a district"],
    [
      "Cơ quan Trung ương của các đoàn thể",
      null,
      "Liên đoàn Lao động tỉnh Lạng Sơn",
      LANG_SON,
      "of a province",
    ],
    [
      "Văn phòng Trung ương và các Ban của Đảng",
      null,
      "Ban Tổ chức Tỉnh ủy Lạng Sơn",
      LANG_SON,
      "of a province",
    ],
    ["Các bộ, ban, ngành Trung ương", null, "Sở Y tế tỉnh Lạng Sơn", LANG_SON, "bodies of the centre"],
    ["Các phòng, ban, ngành huyện", LANG_SON, "Sở Y tế tỉnh Lạng Sơn", LANG_SON, "bodies of a district"],
    [
      "Ủy ban nhân dân các quận, huyện",
      "Hà Nội",
      "Ủy ban nhân dân thành phố Hà Nội",
      "Hà Nội",
      "the city above",
    ],
    ["Các Bộ: Y tế, Nội vụ", null, "Bộ Công an", null, "not in the list"],
    ["Các cơ quan, đơn vị", LANG_SON, "Sở Y tế tỉnh Lạng Sơn", LANG_SON, "says nothing of whom"],
  ])("%s (%s): not %s, %s: %s", (group, province, agency, of, _why) =>
    expect(covering(group, province, agency, of)).toBe("no"),
  );
});
