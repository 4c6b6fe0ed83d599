import { describe, expect, test } from "vitest";
import { readStamps } from "../../../src/parse/fields/stamps.js";
import { pageOf } from "./page-of.js";

function read(...lines: string[]) {
  const page = pageOf(...lines);
  const { urgency, secrecy, circulation } = readStamps(page, page.lines);
  return [urgency?.value ?? null, secrecy?.value ?? null, circulation?.value ?? null];
}

describe("stamps on the head of a paper", () => {
  test.each([
    ["HỎA TỐC", ["HỎA TỐC", null, null]],
    ["HOẢ TỐC", ["HỎA TỐC", null, null]],
    ["HỎA TỐC HẸN GIỜ", ["HỎA TỐC HẸN GIỜ", null, null]],
    ["THƯỢNG KHẨN", ["THƯỢNG KHẨN", null, null]],
    ["[ KHẨN ]", ["KHẨN", null, null]],
    ["CÔNG ĐIỆN KHẨN", ["KHẨN", null, null]],
    ["Độ khẩn: KHẨN", ["KHẨN", null, null]],
    ["MẬT", [null, "MẬT", null]],
    ["Độ mật: TỐI MẬT", [null, "TỐI MẬT", null]],
    ["TUYỆT MẬT", [null, "TUYỆT MẬT", null]],
    ["XEM XONG TRẢ LẠI", [null, null, "XEM XONG TRẢ LẠI"]],
    ["LƯU HÀNH NỘI BỘ", [null, null, "LƯU HÀNH NỘI BỘ"]],
    ["TÀI LIỆU THU HỒI", [null, null, "TÀI LIỆU THU HỒI"]],
  ])("reads %s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test("two stamps are two fields", () => {
    expect(read("TỐI MẬT", "THƯỢNG KHẨN")).toEqual(["THƯỢNG KHẨN", "TỐI MẬT", null]);
  });

  test.each([
    ["Khẩn", "small letters are no stamp"],
    ["KHẨN TRƯƠNG KHẮC PHỤC HẬU QUẢ BÃO", "words of a title"],
    ["V/v bảo vệ bí mật nhà nước", "a subject"],
    ["HỌC VIỆN KỸ THUẬT MẬT MÃ", "a name"],
    ["CÔNG ĐIỆN", "a title alone"],
  ])("leaves %s alone: %s", (line) => {
    expect(read(line)).toEqual([null, null, null]);
  });
});
