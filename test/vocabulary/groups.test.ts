import { describe, expect, test } from "vitest";
import { agencyKey, agencyKeys } from "../../src/vocabulary/agency-key.js";
import { covers } from "../../src/vocabulary/groups.js";

/** The surest that any of the groups a name stands for gives. */
function covering(group: string, province: string | null, agency: string, of: string | null) {
  const met = agencyKeys(group, province).map((key) => covers(key, agencyKey(agency, of)));
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
  ])("%s (%s): perhaps %s", (group, province, agency, of) =>
    expect(covering(group, province, agency, of)).toBe("possible"),
  );

  test.each([
    ["Các sở, ban, ngành", LANG_SON, "Sở Y tế tỉnh Cao Bằng", "Cao Bằng", "another province"],
    ["Các sở, ban, ngành", LANG_SON, "Ủy ban nhân dân huyện Đình Lập", LANG_SON, "a district"],
    ["Các sở, ban, ngành", LANG_SON, "Ủy ban Mặt trận Tổ quốc tỉnh", LANG_SON, "the Front"],
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
