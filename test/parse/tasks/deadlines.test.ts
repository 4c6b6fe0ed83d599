import { describe, expect, test } from "vitest";
import { NO_CONTEXT } from "../../../src/parse/agencies/context.js";
import { straighten } from "../../../src/parse/page/straighten.js";
import { findWork } from "../../../src/parse/tasks/index.js";

function deadlinesOf(text: string) {
  const page = straighten(text);
  return findWork(page, { body: page.lines }, { ...NO_CONTEXT, province: "Cao Bằng" }).deadlines.map(
    ({ value }) => value,
  );
}

describe("a day by which something is to be done", () => {
  test.each([
    ["Báo cáo gửi về Sở Nội vụ trước ngày 20/01/2021.", "2021-01-20", "trước ngày 20/01/2021"],
    [
      "Gửi ý kiến trước 17 giờ ngày 05 tháng 3 năm 2021.",
      "2021-03-05",
      "trước 17 giờ ngày 05 tháng 3 năm 2021",
    ],
    ["Nộp chậm nhất là ngày 1/6/2020 để tổng hợp.", "2020-06-01", "chậm nhất là ngày 1/6/2020"],
    ["Xong trước tháng 8 năm 2020.", "2020-08", "trước tháng 8 năm 2020"],
    ["Trả lời trong thời hạn 05 ngày, kể từ ngày ký.", null, "trong thời hạn 05 ngày, kể từ ngày ký"],
    ["Trả lời trong vòng 24 giờ.", null, "trong vòng 24 giờ"],
    ["Gửi số liệu trước ngày 15 hằng tháng.", null, "trước ngày 15 hằng tháng"],
    ["Báo cáo Sở trước 16 giờ 00 hằng ngày.", null, "trước 16 giờ 00 hằng ngày"],
    ["Báo cáo Thường trực hằng tuần.", null, "hằng tuần"],
    ["Hàng quý tổng hợp, gửi Sở Tài chính.", null, "Hàng quý"],
  ])("%s", (text, date, words) => {
    const [deadline] = deadlinesOf(text);
    expect(deadline).toMatchObject({ date, text: words });
  });

  test("who has to keep it", () => {
    const [deadline] = deadlinesOf("Giao Sở Tài chính báo cáo trước ngày 20/01/2021.");
    expect(deadline?.agency?.name).toBe("Sở Tài chính tỉnh Cao Bằng");
  });
});

test.each([
  ["Quyết định này có hiệu lực từ ngày 01/01/2021.", "a day of coming into force"],
  ["Giao ban hằng tuần tại trụ sở.", "what goes on anyway"],
  ["Thực hiện Công văn số 12/UBND ngày 20/01/2021.", "a document's date"],
])("%s is none: %s", (text) => expect(deadlinesOf(text)).toEqual([]));
