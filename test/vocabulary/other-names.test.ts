import { describe, expect, test } from "vitest";
import { agencyKey } from "../../src/vocabulary/agency-key.js";
import { readAgencyQuery } from "../../src/vocabulary/agency-query.js";
import { NATIONAL_CHANGES, PROVINCIAL_CHANGES } from "../../src/vocabulary/body-changes.js";
import { PROVINCE_CHANGES } from "../../src/vocabulary/province-changes.js";

const otherNames = (written: string) =>
  readAgencyQuery(written, { direct: true, within: false, exactName: false }).otherNames;

/** `< Sở Kế hoạch và Đầu tư` an earlier name, `> Sở Tài chính 2025-03-01` a later one from that day on. */
const told = (written: string) =>
  otherNames(written).map(({ side, written: name, since, until }) =>
    [side === "predecessor" ? "<" : ">", name, since, until && `until ${until}`].filter(Boolean).join(" "),
  );

describe("the other names of a body", () => {
  test.each([
    ["Bộ Kế hoạch và Đầu tư", "> Bộ Tài chính 2025-03-01", "merged"],
    ["Bộ Tài chính", "< Bộ Kế hoạch và Đầu tư", "the other way round"],
    ["Bộ Tài chính", "< Ủy ban Kế hoạch Nhà nước", "and what that was before"],
    ["Bộ Giao thông vận tải", "> Bộ Xây dựng 2025-03-01", "merged"],
    ["Bộ Lao động - Thương binh và Xã hội", "> Bộ Nội vụ 2025-03-01", "merged"],
    ["BTTTT", "> Bộ Khoa học và Công nghệ 2025-03-01", "by its short form"],
    ["Bộ Nông nghiệp và Môi trường", "< Bộ Thủy sản", "over several mergers"],
    ["Bộ Công Thương", "< Bộ Năng lượng", "over several mergers"],
    ["Bộ Khoa học, Công nghệ và Môi trường", "> Bộ Tài nguyên và Môi trường 2002-08-05", "split"],
    ["Bộ Dân tộc và Tôn giáo", "< Ban Tôn giáo Chính phủ", "two of other ranks"],
    ["Bộ Công an", "< Bộ Nội vụ until 1998-05-07", "a name that another body bears since"],
    ["Thanh tra Chính phủ", "< Thanh tra Nhà nước", "a new name"],
    ["Ban Dân vận Trung ương", "> Ban Tuyên giáo và Dân vận Trung ương 2025-02", "of the Party"],
    ["Tổng cục Thuế", "> Cục Thuế 2025-03-01", "a new rank"],
    ["Sở Kế hoạch và Đầu tư Lạng Sơn", "> Sở Tài chính tỉnh Lạng Sơn 2025-03-01", "of a province"],
    ["so tai chinh", "< Sở Kế hoạch và Đầu tư", "of every province"],
    ["Sở TN&MT", "> Sở Nông nghiệp và Môi trường 2025-03-01", "by its short form"],
    ["Ban Dân tộc tỉnh Lạng Sơn", "> Sở Dân tộc và Tôn giáo tỉnh Lạng Sơn 2025-03-01", "no Sở before"],
    ["UBND tỉnh Bắc Giang", "> Ủy ban nhân dân tỉnh Bắc Ninh 2025-07-01", "by its province"],
    ["ubnd bac ninh", "< Ủy ban nhân dân tỉnh Bắc Giang", "the other way round"],
    ["ubnd bac ninh", "< Ủy ban nhân dân tỉnh Hà Bắc", "over a split and a merger"],
    ["UBND tỉnh Bình Dương", "> Ủy ban nhân dân Thành phố Hồ Chí Minh 2025-07-01", "into a city"],
    ["Tỉnh ủy Hải Dương", "> Thành ủy Hải Phòng 2025-07-01", "a committee of a city is called otherwise"],
    ["UBND thành phố Hà Nội", "< Ủy ban nhân dân tỉnh Hà Tây", "2008"],
    ["UBND thành phố Huế", "< Ủy ban nhân dân tỉnh Thừa Thiên Huế", "a new name"],
    [
      "UBND tỉnh Điện Biên",
      "< Ủy ban nhân dân tỉnh Lai Châu until 2004-01-01",
      "parted from one that goes on",
    ],
    ["UBND tỉnh Hậu Giang", "< Ủy ban nhân dân tỉnh Cần Thơ until 2004-01-01", "a tỉnh then, a city now"],
    ["Sở KH&ĐT Bắc Giang", "> Sở Tài chính tỉnh Bắc Ninh 2025-07-01", "both changes, the later day"],
    ["Sở Tài chính Bắc Ninh", "< Sở Kế hoạch và Đầu tư tỉnh Bắc Giang", "both changes, the other way round"],
  ])("%s: %s (%s)", (written, name, _why) => expect(told(written)).toContain(name));

  test.each([
    ["Sở Y tế", "nothing changed"],
    ["UBND", "of no place in particular"],
    ["UBND tỉnh Lạng Sơn", "nothing changed"],
    ["UBND tỉnh Lai Châu", "what was parted from it is another province"],
    ["UBND huyện Lục Ngạn", "a district ended with its level"],
    ["Bệnh viện đa khoa tỉnh Bắc Giang", "a hospital does not end with its province"],
    ["Các sở, ban, ngành", "a group"],
    ["Sở Giao thông vận tải Thành phố Hồ Chí Minh", "parted otherwise"],
  ])("%s has none: %s", (written) => expect(told(written)).toEqual([]));

  test.each([
    ["UBND tỉnh Bắc Giang", "Hưng Yên", "another province"],
    ["Bộ Kế hoạch và Đầu tư", "Ban Vật giá", "what else went into its successor"],
    ["Sở Kế hoạch và Đầu tư Bắc Giang", "Kế hoạch và Đầu tư tỉnh Bắc Ninh", "ended before the merger"],
    ["Sở Thông tin và Truyền thông Bắc Ninh", "Truyền thông tỉnh Hà Bắc", "began after the split"],
    ["Bộ Nội vụ", "Bộ Công an", "the one of 2002 did not become it"],
    ["Bộ Nội vụ", "Bộ Y tế", "brothers and sisters"],
  ])("%s is no %s: %s", (written, other, _why) =>
    expect(told(written).filter((name) => name.includes(other))).toEqual([]),
  );

  test("none where names are asked exactly", () => {
    const asked = readAgencyQuery("Bộ Tài chính", { direct: false, within: false, exactName: true });
    expect(asked.otherNames).toEqual([]);
  });

  test("every change on the way is told in the words of its time", () => {
    const [over] = otherNames("Sở KHĐT Bắc Giang").filter(({ written }) => written.endsWith("Bắc Ninh"));
    expect(over?.changes).toEqual([
      {
        name: "Sở Kế hoạch và Đầu tư tỉnh Bắc Giang",
        how: "merged",
        into: ["Sở Tài chính tỉnh Bắc Giang"],
        day: "2025-03-01",
      },
      {
        name: "Sở Tài chính tỉnh Bắc Giang",
        how: "merged",
        into: ["Sở Tài chính tỉnh Bắc Ninh"],
        day: "2025-07-01",
      },
    ]);
  });

  test("the groups that reached it under another name", () => {
    const { otherNames: names } = readAgencyQuery("Sở Y tế tỉnh Bắc Ninh", {
      direct: false,
      within: false,
      exactName: false,
    });
    const before = names.find(({ written }) => written === "Sở Y tế tỉnh Bắc Giang");
    expect(before?.groups.map(({ group }) => group)).toContain("so-ban-nganh");
    expect(before?.provinces).toEqual(["bac giang"]);
  });
});

describe("the tables of changes", () => {
  const all = [...NATIONAL_CHANGES, ...PROVINCIAL_CHANGES, ...PROVINCE_CHANGES];

  test("say how: several by a split, one by a merger or a new name", () => {
    for (const { how, into, name } of all) {
      expect(into.length > 1, name).toBe(how === "split");
      expect(into, name).not.toEqual([name]);
    }
  });

  test("have days, months or years, or none", () => {
    for (const { day, name } of all) expect(day ?? "1986", name).toMatch(/^(?:19|20)\d\d(?:-\d\d){0,2}$/);
  });

  test("name no body twice but where its name lives on", () => {
    const names = [...NATIONAL_CHANGES, ...PROVINCIAL_CHANGES].map(({ name }) => agencyKey(name, null).head);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each([
    ["Kế hoạch và Đầu tư", "merged"],
    ["Thông tin và Truyền thông", "merged"],
    ["Nông nghiệp và Phát triển nông thôn", "merged"],
    ["Bưu chính, Viễn thông", "renamed"],
    ["Khoa học, Công nghệ và Môi trường", "split"],
    ["Thương nghiệp", "renamed"],
  ])("Bộ %s was %s", (sector, how) =>
    expect(NATIONAL_CHANGES.find(({ name }) => name === `Bộ ${sector}`)?.how).toBe(how),
  );
});
