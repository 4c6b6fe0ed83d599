import { expect, test } from "vitest";
import { straighten } from "../../../src/parse/page/straighten.js";

test.each([
  ["a line feed", "\n"],
  ["CRLF", "\r\n"],
  ["a carriage return", "\r"],
  ["a form feed", "\f"],
  ["a line separator", "\u2028"],
])("lines that end with %s end with a line feed when straightened", (_, end) => {
  const page = straighten(["Căn cứ Nghị định số 181/2025/NĐ-CP", "ngày 01 tháng 7 năm 2025"].join(end));
  expect(page.text.trimEnd()).toBe("Căn cứ Nghị định số 181/2025/NĐ-CP\nngày 01 tháng 7 năm 2025");
});

test("two columns are laid one after the other", () => {
  const text =
    "BỘ Y TẾ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n               Độc lập - Tự do - Hạnh phúc\n";
  const page = straighten(text);
  expect(
    page.lines.map(({ start, end }) => page.text.slice(start, end)).filter((line) => line !== ""),
  ).toEqual(["BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]);
});
