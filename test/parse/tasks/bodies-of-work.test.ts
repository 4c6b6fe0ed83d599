import { describe, expect, test } from "vitest";
import { tasksOf } from "./tasks-of.js";

/** Whole bodies of dispatches, of many houses and in many wordings: all who are given work. */
describe("the work of a whole body", () => {
  test.each([
    [
      "items that begin with a department and a colon",
      `UBND thành phố yêu cầu:
**1.** Phòng Quản lý đô thị: chủ trì lập danh mục cây nguy hiểm; phối hợp với Công ty cổ phần Môi trường đô thị cắt tỉa.
**2.** Đội Trật tự đô thị: tháo dỡ biển quảng cáo.
**3.** Tổ trưởng các tổ dân phố nhắc từng hộ chằng chống mái tôn.`,
      [
        "Phòng Quản lý đô thị | lead",
        "Công ty cổ phần Môi trường đô thị | coordinate",
        "Đội Trật tự đô thị | assigned",
        "Các tổ dân phố | assigned",
      ],
    ],
    [
      "a name on its own line, what it does on the next",
      `V. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ
Là cơ quan thường trực, chủ trì tổng hợp kết quả.
2. Sở Tài chính
Cân đối, bố trí kinh phí hằng năm.
3. Liên minh Hợp tác xã tỉnh
Vận động các hợp tác xã tham gia.`,
      [
        "Sở Khoa học và Công nghệ tỉnh Cao Bằng | lead",
        "Sở Tài chính tỉnh Cao Bằng | assigned",
        "Liên minh Hợp tác xã tỉnh Cao Bằng | assigned",
      ],
    ],
    [
      "a name on its own line over dashes",
      `II. PHÂN CÔNG NHIỆM VỤ
1) Hạt Kiểm lâm huyện Hạ Lang
- Trực gác 24/24 giờ tại các chòi canh lửa;
- Phối hợp với Đồn Biên phòng Lý Vạn tuần tra.
2) Điện lực Hạ Lang
- Kiểm tra hành lang lưới điện.`,
      [
        "Hạt Kiểm lâm huyện Hạ Lang | assigned",
        "Đồn Biên phòng Lý Vạn | coordinate",
        "Điện lực Hạ Lang | assigned",
      ],
    ],
    [
      "items numbered with a stroke, by their officers",
      `Sở yêu cầu:
1/ Hiệu trưởng Trường Trung cấp nghề nộp lại số tiền chi sai.
2/ Trưởng phòng Y tế các huyện, thành phố đối soát số thẻ.
3/ Giám đốc Bệnh viện Đa khoa tỉnh ký lại hợp đồng.`,
      [
        "Trường Trung cấp nghề | assigned",
        "Phòng Y tế các huyện, thành phố | assigned",
        "Bệnh viện Đa khoa tỉnh Cao Bằng | assigned",
      ],
    ],
    [
      "leading together with another",
      "Giao Sở Công Thương chủ trì, cùng Sở Tài chính và Chi cục Thuế khu vực II kiểm tra giá. Giao Sở Nội vụ chủ trì cùng với Thanh tra tỉnh rà soát biên chế.",
      [
        "Sở Công Thương tỉnh Cao Bằng | lead",
        "Sở Tài chính tỉnh Cao Bằng | coordinate",
        "Chi cục Thuế khu vực II | coordinate",
        "Sở Nội vụ tỉnh Cao Bằng | lead",
        "Thanh tra tỉnh Cao Bằng | coordinate",
      ],
    ],
    [
      "the committees of provinces named one by one",
      `Phó Thủ tướng có ý kiến như sau:
1. Ủy ban nhân dân các tỉnh: Lào Cai, Yên Bái, Hà Giang giải ngân hết vốn.
2. Ủy ban nhân dân các tỉnh Kon Tum, Gia Lai thu hồi đất lấn chiếm.`,
      [
        "Ủy ban nhân dân tỉnh Lào Cai | assigned",
        "Ủy ban nhân dân tỉnh Yên Bái | assigned",
        "Ủy ban nhân dân tỉnh Hà Giang | assigned",
        "Ủy ban nhân dân tỉnh Kon Tum | assigned",
        "Ủy ban nhân dân tỉnh Gia Lai | assigned",
      ],
    ],
    [
      "a company, and brands that work with it",
      "Yêu cầu Tập đoàn Điện lực Việt Nam khôi phục lưới điện trước 18 giờ. Giao Sở Thông tin và Truyền thông phối hợp với VNPT Cao Bằng, Viettel Cao Bằng nhắn tin cảnh báo.",
      [
        "Tập đoàn Điện lực Việt Nam | assigned",
        "Sở Thông tin và Truyền thông tỉnh Cao Bằng | assigned",
        "VNPT Cao Bằng | coordinate",
        "Viettel Cao Bằng | coordinate",
      ],
    ],
    [
      "boards of the Party",
      `Ban Thường vụ Đảng ủy phân công:
- Ban Xây dựng Đảng chủ trì, phối hợp Văn phòng Đảng ủy biên tập tài liệu.
- Ủy ban Kiểm tra Đảng ủy nắm tình hình các chi bộ.
- Các chi bộ trực thuộc sinh hoạt chuyên đề trong tháng 9.`,
      [
        "Ban Xây dựng Đảng | lead",
        "Văn phòng Đảng ủy | coordinate",
        "Ủy ban Kiểm tra Đảng ủy | assigned",
        "Các chi bộ trực thuộc | assigned",
      ],
    ],
    [
      "unions",
      `Ban Thường vụ Liên đoàn Lao động tỉnh đề nghị:
1. Công đoàn các Khu công nghiệp nắm số công nhân mất việc.
2. Công đoàn ngành Giáo dục lập danh sách giáo viên.
3. Giao Ban Tuyên giáo - Nữ công LĐLĐ tỉnh chủ trì, phối hợp với Nhà Văn hóa Lao động tỉnh tổ chức hội thi.`,
      [
        "Công đoàn các Khu công nghiệp | assigned",
        "Công đoàn ngành Giáo dục | assigned",
        "Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh Cao Bằng | lead",
        "Nhà Văn hóa Lao động tỉnh Cao Bằng | coordinate",
      ],
    ],
    [
      "departments of a ministry, whose names have everyday words in them",
      `Bộ trưởng yêu cầu:
1. Vụ Thị trường trong nước theo dõi cung cầu.
2. Tổng cục Quản lý thị trường kiểm tra các kho.
3. Cục Quản lý Khám, chữa bệnh trình Bộ phương án.
4. Cục Xúc tiến thương mại mở gian hàng.`,
      [
        "Vụ Thị trường trong nước | assigned",
        "Tổng cục Quản lý thị trường | assigned",
        "Cục Quản lý Khám, chữa bệnh | assigned",
        "Cục Xúc tiến thương mại | assigned",
      ],
    ],
    [
      "villages and schools",
      `Chủ tịch UBND xã yêu cầu:
1. Các thôn, bản phát quang đường làng.
2. Trạm Y tế xã phun khử khuẩn chợ.
3. Các trường học trên địa bàn vệ sinh lớp học.
4. Hợp tác xã Nông nghiệp Đại Thành mở cống tiêu úng.
5. Tổ công tác 970 trực tại nhà văn hóa.`,
      [
        "Các thôn, bản | assigned",
        "Trạm Y tế xã | assigned",
        "Các trường học trên địa bàn | assigned",
        "Hợp tác xã Nông nghiệp Đại Thành | assigned",
        "Tổ công tác 970 | assigned",
      ],
    ],
    [
      "responsibility as a heading",
      `Điều 4. Trách nhiệm của Sở Giao thông vận tải
1. Cấp phép thi công.
2. Chủ trì, phối hợp với Công an tỉnh phân luồng.
Điều 5. Trách nhiệm của Ủy ban nhân dân cấp xã
Giữ gìn cọc mốc.`,
      [
        "Sở Giao thông vận tải tỉnh Cao Bằng | assigned",
        "Sở Giao thông vận tải tỉnh Cao Bằng | lead",
        "Công an tỉnh Cao Bằng | coordinate",
        "Ủy ban nhân dân cấp xã | assigned",
      ],
    ],
    [
      "having the duty, being given it, being charged with it",
      "Giao trách nhiệm cho Ban Quản lý chợ Xanh di dời các hộ. Giao cho Phòng Tài chính - Kế hoạch cấp đủ kinh phí. Công an thị trấn có nhiệm vụ giữ trật tự. Hội Chữ thập đỏ huyện chịu trách nhiệm tiếp nhận hàng cứu trợ.",
      [
        "Ban Quản lý chợ Xanh | assigned",
        "Phòng Tài chính - Kế hoạch | assigned",
        "Công an thị trấn | assigned",
        "Hội Chữ thập đỏ huyện | assigned",
      ],
    ],
    [
      "an article of execution with gentlemen in it",
      "Điều 3. Các ông (bà) Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Tài chính, Trưởng ban Tổ chức chính quyền tỉnh và Thủ trưởng các đơn vị liên quan căn cứ Quyết định thi hành./.",
      [
        "Văn phòng Ủy ban nhân dân tỉnh Cao Bằng | executes",
        "Sở Nội vụ tỉnh Cao Bằng | executes",
        "Sở Tài chính tỉnh Cao Bằng | executes",
        "Ban Tổ chức chính quyền tỉnh Cao Bằng | executes",
        "Các đơn vị liên quan | executes",
      ],
    ],
    [
      "an article of execution with a town",
      "Điều 4. Giám đốc Sở Xây dựng, Chủ tịch UBND\nthành phố Cao Bằng và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.",
      [
        "Sở Xây dựng tỉnh Cao Bằng | executes",
        "Ủy ban nhân dân thành phố Cao Bằng | executes",
        "Các đơn vị có liên quan | executes",
      ],
    ],
    [
      "an order with lettered parts on one line",
      "Đề nghị Bảo hiểm xã hội tỉnh: a) trả sổ cho người lao động; b) chủ trì đối chiếu nợ. Yêu cầu Kho bạc Nhà nước khu vực VI khẩn trương thanh toán.",
      ["Bảo hiểm xã hội tỉnh Cao Bằng | assigned", "Kho bạc Nhà nước khu vực VI | assigned"],
    ],
    [
      "verbs of every day",
      `UBND huyện giao nhiệm vụ:
a) Trung tâm Văn hóa - Thể thao huyện Bảo Lạc cho đăng tin trên cổng.
b) Đài Truyền thanh huyện Bảo Lạc tiếp sóng hai buổi.
c) Bưu điện huyện Bảo Lạc gửi báo cáo trước 20/6/2020.
d) Ban Chỉ huy Quân sự huyện Bảo Lạc điều 20 dân quân.`,
      [
        "Trung tâm Văn hóa - Thể thao huyện Bảo Lạc | assigned",
        "Đài Truyền thanh huyện Bảo Lạc | assigned",
        "Bưu điện huyện Bảo Lạc | assigned",
        "Ban Chỉ huy Quân sự huyện Bảo Lạc | assigned",
      ],
    ],
    [
      "the items beside one that orders",
      `1. Sở Y tế chủ trì tập huấn cho tuyến xã.
2. Trung tâm Kiểm soát bệnh tật tỉnh in tờ rơi.
3. Xí nghiệp Bến xe khách dán áp phích.`,
      [
        "Sở Y tế tỉnh Cao Bằng | lead",
        "Trung tâm Kiểm soát bệnh tật tỉnh Cao Bằng | assigned",
        "Xí nghiệp Bến xe khách | assigned",
      ],
    ],
    [
      "a kind of body that no list holds, by its capitals and its duty",
      "3. Làng trẻ em SOS Cao Bằng chủ trì đón đoàn; phối hợp với Viettel Post chuyển quà.\n4. Vườn Quốc gia Phia Oắc có trách nhiệm quản lý mốc giới.",
      ["Làng trẻ em SOS Cao Bằng | lead", "Viettel Post | coordinate", "Vườn Quốc gia Phia Oắc | assigned"],
    ],
    [
      "a conclusion",
      `Chủ tịch UBND tỉnh kết luận:
- Thống nhất chủ trương đầu tư tuyến đường.
- Đề nghị Ban Quản lý Khu kinh tế Dung Quất ứng trước 15 tỷ đồng; Tổng cục Hải quan tạm thu thuế.
- Các đồng chí Ủy viên UBND tỉnh cho ý kiến.`,
      ["Ban Quản lý Khu kinh tế Dung Quất | assigned", "Tổng cục Hải quan | assigned"],
    ],
  ])("%s", (_form, text, expected) => expect(tasksOf(text)).toEqual(expected));
});

describe("what opens an item and is nobody", () => {
  test.each([
    "1. Kinh phí thực hiện: từ ngân sách tỉnh.",
    "2. Công tác phối hợp thực hiện chưa tốt.",
    "UBND tỉnh yêu cầu:\n1. Thời gian hoàn thành trước 30/6/2024.\n2. Nâng cao chất lượng Cổng dịch vụ công.",
    "1. Cán bộ, công chức có trách nhiệm giữ bí mật.\n2. Người Việt Nam có trách nhiệm bảo vệ.",
    "Chủ đầu tư có trách nhiệm bồi thường. Nhà thầu chủ trì nghiệm thu.",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG\nCăn cứ Luật Tổ chức chính quyền địa phương;",
    "Các Bộ Công an, Quốc phòng có văn bản góp ý số 12.",
    "Chuyển đơn để Thị đoàn biết.",
    "1. Trường hợp chủ trì không có mặt thì hoãn.\n2. Đội ngũ giáo viên đã ổn định.",
    "Phối hợp với các ngành trong công tác tuyên truyền là nội dung chủ yếu.\nTrạm biến áp hỏng đã lâu.",
  ])("%s", (text) => {
    const named = tasksOf(text).filter((task) => !task.startsWith("Các ngành"));
    expect(named).toEqual([]);
  });
});
