import { describe, expect, test } from "vitest";
import { straighten } from "../../../src/parse/page/straighten.js";
import { findWork } from "../../../src/parse/tasks/index.js";
import { growth, MOST_GROWTH, repeated } from "../work.js";
import { caoBang, tasksOf } from "./tasks-of.js";

describe("who is given work", () => {
  test.each([
    [
      "by an order",
      "Giao Sở Nội vụ rà soát danh sách và báo cáo trong tháng.",
      ["Sở Nội vụ tỉnh Cao Bằng | assigned"],
    ],
    [
      "leading and coordinating",
      "Giao Sở Xây dựng chủ trì, phối hợp với Công an tỉnh và UBND các huyện, thành phố kiểm tra.",
      [
        "Sở Xây dựng tỉnh Cao Bằng | lead",
        "Công an tỉnh Cao Bằng | coordinate",
        "Ủy ban nhân dân các huyện, thành phố | coordinate",
      ],
    ],
    [
      "each of the provinces named",
      "Giao UBND các tỉnh: Đắk Lắk, Bà Rịa - Vũng Tàu và Gia Lai lập dự án.",
      [
        "Ủy ban nhân dân tỉnh Đắk Lắk | assigned",
        "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu | assigned",
        "Ủy ban nhân dân tỉnh Gia Lai | assigned",
      ],
    ],
    [
      "coordinating without a lead",
      "Giao Sở Tư pháp phối hợp với Sở Tài chính thẩm định dự toán.",
      ["Sở Tư pháp tỉnh Cao Bằng | assigned", "Sở Tài chính tỉnh Cao Bằng | coordinate"],
    ],
    [
      "at the head of an item",
      "2. Sở Y tế, Bộ Chỉ huy Quân sự tỉnh, UBND các huyện tăng cường trực.",
      [
        "Sở Y tế tỉnh Cao Bằng | assigned",
        "Bộ Chỉ huy Quân sự tỉnh Cao Bằng | assigned",
        "Ủy ban nhân dân các huyện | assigned",
      ],
    ],
    [
      "in a bracket behind a group",
      "Khi có mưa lớn, các cơ quan chức năng (Công an tỉnh, Sở Giao thông vận tải) phải cắm biển báo.",
      ["Công an tỉnh Cao Bằng | assigned", "Sở Giao thông vận tải tỉnh Cao Bằng | assigned"],
    ],
    [
      "by its officer",
      "Yêu cầu Giám đốc Sở Y tế, Chủ tịch UBND các huyện, thành phố tổ chức thực hiện.",
      ["Sở Y tế tỉnh Cao Bằng | assigned", "Ủy ban nhân dân các huyện, thành phố | assigned"],
    ],
    [
      "each of a list of ministries",
      "Giao các Bộ: Y tế, Văn hóa, Thể thao và Du lịch và Nội vụ nghiên cứu, trả lời.",
      ["Bộ Y tế | assigned", "Bộ Văn hóa, Thể thao và Du lịch | assigned", "Bộ Nội vụ | assigned"],
    ],
    [
      "a group once",
      "Các sở, ban, ngành liên quan chủ động bố trí lực lượng.\n\nCác sở, ban, ngành liên quan báo cáo kết quả.",
      ["Các sở, ban, ngành liên quan | assigned"],
    ],
    [
      "below a heading",
      "3. Sở Công Thương:\na) Chủ trì, phối hợp với Cục Thuế tỉnh kiểm tra giá bán;\nb) Báo cáo hằng tuần.\n4. Kinh phí lấy từ dự toán.",
      [
        "Sở Công Thương tỉnh Cao Bằng | assigned",
        "Sở Công Thương tỉnh Cao Bằng | lead",
        "Cục Thuế tỉnh Cao Bằng | coordinate",
      ],
    ],
    [
      "below a heading that is nothing but a name",
      "1. Sở Công Thương\na) Rà soát các điểm bán;\nb) Chủ trì, phối hợp với các đơn vị liên quan kiểm tra.\n2. Sở Y tế\na) Trực cấp cứu.",
      [
        "Sở Công Thương tỉnh Cao Bằng | assigned",
        "Sở Công Thương tỉnh Cao Bằng | lead",
        "Các đơn vị liên quan | coordinate",
        "Sở Y tế tỉnh Cao Bằng | assigned",
      ],
    ],
    [
      "by any verb, in the items of an order",
      "UBND tỉnh yêu cầu các đơn vị thực hiện như sau:\n1. Sở Nội vụ là đầu mối.\n2. Phòng giao dịch Ngân hàng Chính sách xã hội tỉnh đối chiếu dư nợ.\n3. UBND các xã, thị trấn dán danh sách.",
      [
        "Các đơn vị | assigned",
        "Sở Nội vụ tỉnh Cao Bằng | assigned",
        "Phòng giao dịch Ngân hàng Chính sách xã hội tỉnh Cao Bằng | assigned",
        "Ủy ban nhân dân các xã, thị trấn | assigned",
      ],
    ],
    [
      "in the part that says who does what",
      "III. TỔ CHỨC THỰC HIỆN\n1. Các khoa, viện, bộ môn xếp lại lịch học.\n2. Sở Tài chính cấp kinh phí.",
      ["Các khoa, viện, bộ môn | assigned", "Sở Tài chính tỉnh Cao Bằng | assigned"],
    ],
    [
      "committees of the Party, unions and the Đoàn",
      "Đề nghị các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy chỉ đạo. Các huyện, thành đoàn và đoàn trực thuộc báo cáo. Giao Ban Tổ chức Tỉnh ủy biên soạn tài liệu, phối hợp với Hội Nông dân tỉnh.",
      [
        "Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy | assigned",
        "Các huyện, thành đoàn và đoàn trực thuộc | assigned",
        "Ban Tổ chức Tỉnh ủy Cao Bằng | assigned",
        "Hội Nông dân tỉnh Cao Bằng | coordinate",
      ],
    ],
    [
      "each of a list of departments that were one once",
      "Giao các Sở: Giao thông vận tải, Xây dựng rà soát.",
      ["Sở Giao thông vận tải tỉnh Cao Bằng | assigned", "Sở Xây dựng tỉnh Cao Bằng | assigned"],
    ],
    [
      "by the officer of each",
      "Điều 3. Giám đốc các Sở: Xây dựng, Tài chính chịu trách nhiệm thi hành Quyết định này.",
      ["Sở Xây dựng tỉnh Cao Bằng | executes", "Sở Tài chính tỉnh Cao Bằng | executes"],
    ],
    [
      "a group of one body",
      "Thường trực HĐND tỉnh, các Ban của HĐND tỉnh giám sát việc thực hiện.",
      [
        "Thường trực Hội đồng nhân dân tỉnh Cao Bằng | assigned",
        "Các Ban của Hội đồng nhân dân tỉnh | assigned",
      ],
    ],
    [
      "over a broken line",
      "Đề nghị Sở Giáo dục\nvà Đào tạo chỉ đạo các trường mở cửa lại.",
      ["Sở Giáo dục và Đào tạo tỉnh Cao Bằng | assigned"],
    ],
    [
      "behind a circumstance",
      "Theo công văn nêu trên, Sở Y tế hướng dẫn khai báo; Công an tỉnh kiểm soát các chốt.",
      ["Sở Y tế tỉnh Cao Bằng | assigned", "Công an tỉnh Cao Bằng | assigned"],
    ],
    [
      "by what it must not do",
      "4. Ủy ban nhân dân các huyện không đặt chốt trái quy định.",
      ["Ủy ban nhân dân các huyện | assigned"],
    ],
    [
      "by a letter passed on",
      "Văn phòng xin chuyển đơn của công dân để Bộ Xây dựng xem xét, trả lời.",
      ["Bộ Xây dựng | assigned"],
    ],
    [
      "in the article of execution",
      "Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc: Sở Tài chính, Sở Nội vụ; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.",
      [
        "Văn phòng Ủy ban nhân dân tỉnh Cao Bằng | executes",
        "Sở Tài chính tỉnh Cao Bằng | executes",
        "Sở Nội vụ tỉnh Cao Bằng | executes",
        "Các đơn vị liên quan | executes",
      ],
    ],
    [
      "in a decree's article of execution",
      "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh chịu trách nhiệm thi hành Nghị định này.",
      ["Các Bộ | executes", "Cơ quan ngang bộ | executes", "Ủy ban nhân dân các tỉnh | executes"],
    ],
  ])("%s", (_form, text, expected) => expect(tasksOf(text)).toEqual(expected));

  test("the words it was read from", () => {
    const text = "1. Tiếp tục trực.\n2. Giao Sở Y tế báo cáo.";
    const [task] = findWork(straighten(text), { body: straighten(text).lines }, caoBang).tasks;
    expect(text.slice(task?.value.start, task?.value.end)).toBe("Sở Y tế");
  });
});

describe("who is given none", () => {
  test.each([
    ["Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT.", "the order is not the issuer's"],
    ["Sở Y tế đã hoàn thành báo cáo trong tháng 5.", "it is told, not ordered"],
    ["Xin chuyển công văn nêu trên để Bộ Xây dựng biết.", "to know is no work"],
    ["UBND tỉnh chỉ đạo tăng cường phòng cháy.", "the issuer itself"],
    ["Thanh tra, kiểm tra việc thực hiện quy định.", "the activity, not the body"],
    [
      "Cán bộ, giáo viên trường học đáp ứng yêu cầu phòng, chống dịch.",
      "`giáo`, `yêu cầu phòng` give no orders",
    ],
    ["1. Chỉ đạo các đơn vị trực thuộc trực ban.", "whom the one addressed directs in his turn"],
    ["Văn phòng UBND tỉnh thông báo để các cơ quan biết.", "a thông báo's closing words"],
    ["1. Viên chức lãnh đạo có trách nhiệm nêu gương.", "`viên` is not `viện`"],
    ["BỘ TRƯỞNG BỘ TÀI CHÍNH\nCăn cứ Luật Ngân sách nhà nước;", "the line of authority"],
    ["Sau khi thảo luận, Ban Thường vụ Huyện ủy kết luận:", "it says what it decided"],
    ["c) Các tổ chức niêm yết theo quy định;", "an item of no order"],
    ["Ủy ban Kiểm tra Trung ương ra hướng dẫn thực hiện như sau", "it does its own work"],
    ["Nhiều nơi làm tốt như: Sở Y tế, Sở Nội vụ thực hiện chấm điểm hằng quý.", "examples"],
  ])("%s: %s", (text) => expect(tasksOf(text)).toEqual([]));
});

test("a hostile text takes work in proportion to its length", { retry: 2 }, () => {
  const read = (text: string) => {
    const page = straighten(text);
    findWork(page, { body: page.lines }, caoBang);
  };
  expect(growth(read, repeated("giao Sở Y tế; phối hợp với các sở, "))).toBeLessThan(MOST_GROWTH);
});
