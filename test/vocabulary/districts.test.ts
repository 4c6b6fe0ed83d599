import { getAllDistricts } from "vietnam-provinces-js/districts";
import { getAllProvince } from "vietnam-provinces-js/provinces";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/model/text.js";
import { homesOf, homesOfName, provinceOfDistrict } from "../../src/vocabulary/district-homes.js";
import { DISTRICTS } from "../../src/vocabulary/districts.js";
import { provinceOf } from "../../src/vocabulary/provinces.js";

const named = (list: string) =>
  list.split("; ").flatMap((part) => {
    const [, level = "", names = ""] = /^(thành phố|quận|thị xã|huyện) (.+)$/u.exec(part) ?? [];
    return names.split(", ").map((name) => `${level} ${name}`);
  });

/** One spelling for both lists: neither the place of a tone nor a sign between syllables matters. */
const key = (written: string) => fold(written).replace(/[^a-z0-9]/g, "");
const keyOfProvince = (written: string) =>
  key(written.replace(/^(?:Tỉnh|Thành phố) /u, "")).replace("thuathienhue", "hue");

describe("the list of districts", () => {
  test("is that of March 2025, as a list kept elsewhere has it", async () => {
    const provinces = new Map((await getAllProvince()).map(({ idProvince, name }) => [idProvince, name]));
    const theirs = (await getAllDistricts()).map(
      ({ idProvince, name }) => `${keyOfProvince(provinces.get(idProvince) ?? "")} ${key(name)}`,
    );
    const ours = DISTRICTS.filter(([, last]) => last !== "").flatMap(([province, last]) =>
      named(last).map((name) => `${keyOfProvince(province)} ${key(name)}`),
    );
    expect(ours).toHaveLength(696);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test("names provinces by their names, all 63 and Hà Tây", () => {
    expect(DISTRICTS.map(([province]) => provinceOf(province)?.name)).toEqual(
      DISTRICTS.map(([province]) => province),
    );
    expect(new Set(DISTRICTS.map(([province]) => province)).size).toBe(64);
  });

  test("has no district twice in one province at one level", () => {
    for (const [, last, earlier = ""] of DISTRICTS) {
      const all = [last, earlier].filter((list) => list !== "").flatMap(named);
      expect(new Set(all.map(key)).size).toBe(all.length);
    }
  });
});

const district = (level: string | null, unit: string, head = "uy ban nhan dan") => ({ head, level, unit });

describe("where a district is", () => {
  test.each([
    [district("huyen", "dinh lap"), [["lang son"]], "one province"],
    [district("thanh pho", "lang son"), [["lang son"]], "a city of a province, not the province"],
    [district("quan", "7"), [["ho chi minh"]], "a number"],
    [district("thanh pho", "thu duc"), [["ho chi minh"]], "a city within a city"],
    [district("quan", "thu duc"), [["ho chi minh"]], "what it was before"],
    [district("huyen", "hoanh bo"), [["quang ninh"]], "merged away in 2020"],
    [district("huyen", "luc ngan"), [["bac giang", "ha bac"]], "with the province that one came out of"],
    [district("huyen", "thach that"), [["ha noi"], ["ha tay", "ha son binh"]], "of a province that is gone"],
    [district("thi xa", "phong dien"), [["hue", "thua thien hue", "binh tri thien"]], "told by its level"],
    [
      district("huyen", "ky son"),
      [
        ["hoa binh", "ha son binh"],
        ["nghe an", "nghe tinh"],
      ],
      "two of a name",
    ],
    [district(null, "dinh lap", "huyen uy"), [["lang son"]], "a committee says its level itself"],
    [district("huyen", "ia h'drai"), [["kon tum", "gia lai kon tum"]], "signs do not matter"],
    [district("thanh pho", "ho chi minh"), [], "a central city is none"],
    [district("xa", "tan thanh"), [], "nor is a commune"],
    [district(null, "dinh lap"), [], "nor a body that says no level"],
    [district("huyen", "noi nao"), [], "nor an unknown one"],
  ])("%j: %j (%s)", (seated, homes, _why) => {
    const plain = homesOf(seated).map((home) => home.map((name) => name.replace(" - ", " ")));
    expect(plain.sort()).toEqual(homes);
  });

  test("by its name alone, whatever its level", () => {
    expect(homesOfName("dinh lap")).toEqual([["lang son"]]);
    expect(homesOfName("chau thanh")).toHaveLength(10);
  });

  test.each([
    ["dinh lap", null, "lang son", "there is but one"],
    ["dinh lap", "lai chau", "lang son", "a paper of another province names it"],
    ["chau thanh", "long an", "long an", "that of the paper"],
    ["chau thanh", null, null, "nobody says which"],
    ["luc ngan", "ha bac", "ha bac", "the province of its time"],
    ["noi nao", "long an", "long an", "unknown: as the paper says"],
  ])("huyện %s in a paper of %s: %s, %s", (unit, stated, province, _why) =>
    expect(provinceOfDistrict(district("huyen", unit), stated)).toBe(province),
  );
});
